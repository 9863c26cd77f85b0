import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { renderToString } from 'preact-render-to-string'
import writeExcel from 'write-excel-file/node'
import { addScorecard, findDrawnScorecard, importIndicatorFile, ownLayout, scorecardPage } from '../../src/domains/indicators/index.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { asReader } from '../../src/platform/db/transaction.ts'
import { openCluster } from '../../src/platform/postgres/cluster.ts'
import { literalDate } from '../../src/values/plain-date.ts'
import { listenToStatements, startTaking, transactionTaken } from './pages/statements.ts'

const today = '2026-11-02'
const [authorities, indicators, months] = [152, 100, 36]
const person = '00000000-0000-7000-8000-000000000001'
const reader = { person, today }

/** A scorecard of 100 indicators over 36 months against its own SQL, with 152 authorities' indicators in the tables; and a workbook of 5,000 rows. */
export async function benchScorecards(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'))
  const cluster = await openCluster(folder)
  try {
    const admin = new pg.Client({ connectionString: cluster.url('postgres') })
    await admin.connect()
    await admin.query('create database bench')
    await admin.end()
    await migrate(cluster.url('bench'))
    const pool = new pg.Pool({ connectionString: cluster.url('bench'), max: 2 })
    await fill(pool)
    await drawOne(pool)
    await importWorkbook(pool, 5000)
    await pool.end()
  } finally {
    await cluster.stopIfUnused()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(pool: pg.Pool): Promise<void> {
  await pool.query(`insert into identity.persons (person_id, name) values ('${person}', 'Analyst')`)
  await pool.query(`insert into identity.authorities (authority_id, name) select n, 'A' || n from generate_series(201, ${200 + authorities}) n`)
  await pool.query(`insert into identity.appointments (authority_id, person_id, role, valid_from) values (201, '${person}', 'performance-analyst', '2020-01-01'), (202, '${person}', 'performance-analyst', '2020-01-01')`)
  const id = (n: string) => `('00000000-0000-7000-8000-' || lpad(${n}::text, 12, '0'))::uuid`
  const each = `generate_series(201, ${200 + authorities}) a, generate_series(1, ${indicators}) n`
  const hand = `'2023-01-01'::timestamptz, '${person}'::uuid`
  await pool.query(`insert into indicators.indicators select a, ${id('n')}, 'K' || n, null, ${hand} from ${each}`)
  await pool.query(`insert into indicators.definitions (authority_id, definition_id, indicator_id, title, group_name, formula, meaning, polarity, period_kind, year_kind, unit, decimals, source, reported, known_from, recorded_at, recorded_by)
    select a, gen_random_uuid(), ${id('n')}, 'Indicator ' || n, 'Group ' || n % 9, 'share', 'x', case n % 2 when 0 then 'high' else 'low' end, 'M', 'financial', 'percent', 1, 'entered', true, '2023-01-01', ${hand} from ${each}`)
  await pool.query(`insert into indicators.targets (authority_id, target_id, indicator_id, printed, known_from, recorded_at, recorded_by) select a, gen_random_uuid(), ${id('n')}, '60% or higher', '2023-01-01', ${hand} from ${each}`)
  await pool.query(`insert into indicators.tolerances (authority_id, tolerance_id, indicator_id, amount, of, known_from, recorded_at, recorded_by) select a, gen_random_uuid(), ${id('n')}, 5, 'percent-of-target', '2023-01-01', ${hand} from ${each}`)
  await pool.query(`insert into indicators.values (authority_id, value_id, indicator_id, ends, state, value, known_from, recorded_at, recorded_by)
    select a, gen_random_uuid(), ${id('n')}, (date '2023-10-01' + m * interval '1 month' - interval '1 day')::date, 'number', 50 + (n * m * 7) % 31, date '2023-10-08' + m * interval '1 month', date '2023-10-08' + m * interval '1 month', '${person}'::uuid
    from ${each}, generate_series(1, ${months}) m`)
  await pool.query('analyze')
}

async function drawOne(pool: pg.Pool): Promise<void> {
  const ids = Array.from({ length: indicators }, (_, n) => ({ id: `00000000-0000-7000-8000-${String(n + 1).padStart(12, '0')}`, group: `Group ${(n + 1) % 9}` }))
  const layout = ownLayout({ title: 'A scorecard', line: '', convention: 'improvement', comparison: 'previous-period', periods: 24, indicators: ids })
  const scorecard = await asReader(pool, reader, (trx) => addScorecard(trx, { authority: 201, person, now: new Date('2026-11-01T09:00:00Z') }, layout))
  const open = () => asReader(pool, reader, async (trx) => {
    const found = await findDrawnScorecard(trx, 201, scorecard, literalDate(today), 'withheld')
    return found && renderToString(scorecardPage(found, literalDate(today))).length
  })
  listenToStatements()
  startTaking()
  await open()
  const statements = transactionTaken()
  const page = await median(open)
  const client = await pool.connect()
  const own = await median(async () => { for (const { text, values, name } of statements) await client.query({ text, values, ...(name ? { name } : {}) }) })
  client.release()
  console.log(`Scorecard: ${indicators} indicators over ${months} months with trends, of ${authorities} authorities: ${page.toFixed(0)} ms; its own SQL ${own.toFixed(0)} ms (wanted: at most twice that and 50 ms more: ${(own * 2 + 50).toFixed(0)} ms)`)
}

async function importWorkbook(pool: pg.Pool, rows: number): Promise<void> {
  const heads = ['Jan-26', 'Feb-26', 'Mar-26', 'Apr-26', 'May-26', 'Jun-26', 'Jul-26', 'Aug-26', 'Sep-26']
  const head = ['Monthly Indicators', 'Currently Reported', 'Polarity', 'Data Period', ...heads, 'DOT', 'Target 2026-27', 'RAG'].map((value) => ({ value }))
  const body = Array.from({ length: rows }, (_, n) => [`Percentage of measure ${n}`, '✓', n % 2 ? 'L' : 'H', 'M', ...heads.map((_head, m) => 20 + ((n * 7 + m * 3) % 60)), '↑', 50, 'AMBER'].map((value) => ({ value, type: typeof value === 'number' ? Number : String })))
  const bytes = await writeExcel([head, ...body] as never).toBuffer()
  const take = () => asReader(pool, reader, (trx) => importIndicatorFile(trx, { authority: 202, person, now: new Date('2026-11-02T09:00:00Z'), today: literalDate(today) }, 'scorecard', 'large.xlsx', bytes))
  const begun = performance.now()
  const first = await take()
  const seconds = (performance.now() - begun) / 1000
  const again = performance.now()
  await take()
  console.log(`Scorecard import: a workbook of ${first.read.indicators} rows with ${first.read.values} values in ${seconds.toFixed(2)} s (wanted: under 2); again, with nothing new, ${((performance.now() - again) / 1000).toFixed(2)} s`)
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < 15; n += 1) {
    const begun = performance.now()
    await work()
    times.push(performance.now() - begun)
  }
  return times.toSorted((a, b) => a - b)[7] as number
}
