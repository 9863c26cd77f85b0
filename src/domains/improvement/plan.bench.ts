import { performance } from 'node:perf_hooks'
import type pg from 'pg'
import { renderToString } from 'preact-render-to-string'
import { createAuthority, findOperator, type Reader } from '../identity/index.ts'
import { connect } from '../../platform/db/connect.ts'
import { asReader, type Transaction } from '../../platform/db/transaction.ts'
import type { Reply } from '../../platform/http/reply.ts'
import type { Visit } from '../../platform/http/route.ts'
import { isoDate } from '../../values/date-words.ts'
import { showActions } from './plan/pages/actions/page.tsx'
import { showGantt } from './plan/pages/gantt/page.tsx'
import { showPaper } from './plan/pages/paper/page.tsx'
import { showProgramme } from './plan/pages/programme/page.tsx'
import { importPlan } from './reading/actions/import-plan.ts'

/** Milliseconds: a page with its rendering, and the statements that it sends, alone. */
export type PageMeasured = { page: string; whole: number; ownSql: number; kilobytes: number }
export type PlanMeasured = { rows: number; importSeconds: number; againSeconds: number; actions: number; pages: PageMeasured[] }

const pages: readonly (readonly [string, (visit: Visit<Reader>) => Promise<Reply>])[] = [['Programme', showProgramme], ['Actions', showActions], ['Timeline', showGantt], ['Plan as its paper', showPaper]]

/** The makers of the files, which tests have: a workbook of so many actions. */
export type MakeWorkbook = (actions: number, cycles: number) => Buffer

/**
 * Measures how long a workbook of 5,000 actions takes to come in, and the pages of a plan of 500 actions told of in six cycles against
 * their own SQL. `url` is an empty, migrated database.
 */
export async function benchPlan(url: string, make: MakeWorkbook, rounds = 7): Promise<PlanMeasured> {
  const { pool, close } = await connect(url)
  const rows = 5000
  const actions = 500
  try {
    const big = await readerIn(pool, 901)
    const bytes = make(rows, 1)
    const importSeconds = await timeImport(pool, big, bytes)
    const againSeconds = await timeImport(pool, big, bytes)
    const reader = await readerIn(pool, 902)
    await timeImport(pool, reader, make(actions, 6))
    const { rows: [plan] } = await pool.query<{ code: string }>('update improvement.plans set starts_on = $2 where authority_id = $1 returning code', [902, isoDate(reader.today)])
    await pool.query('analyze')
    const measured: PageMeasured[] = []
    for (const [page, show] of pages) measured.push({ page, ...(await timePage(pool, reader, plan?.code ?? '', show, rounds)) })
    return { rows, importSeconds, againSeconds, actions, pages: measured }
  } finally {
    await close()
  }
}

async function readerIn(pool: pg.Pool, authority: number): Promise<Reader> {
  await createAuthority(pool, { code: authority, name: `Bench ${authority}`, onsCode: null, region: null }, '2020-01-01')
  return (await findOperator(pool, authority, () => new Date())) as Reader
}

async function timeImport(pool: pg.Pool, reader: Reader, bytes: Buffer): Promise<number> {
  const by = { authority: reader.appointments[0]?.authority as number, person: reader.person, now: reader.now }
  const begun = performance.now()
  const done = await asReader(pool, { person: reader.person, today: isoDate(reader.today) }, (trx) => importPlan(trx, by, { name: 'plan.xlsx', bytes }))
  if (!done.ok) throw new Error(`the plan was not taken: ${JSON.stringify(done.error.slice(0, 3))}`)
  return (performance.now() - begun) / 1000
}

type Sent = { text: string; values: unknown[] }

async function timePage(pool: pg.Pool, reader: Reader, plan: string, show: (visit: Visit<Reader>) => Promise<Reply>, rounds: number): Promise<Omit<PageMeasured, 'page'>> {
  const stated = { person: reader.person, today: isoDate(reader.today) }
  // the service person may do everything in the database; the page asks for a role, so it visits as a programme manager would
  const visitor: Reader = { ...reader, appointments: reader.appointments.map((one) => ({ ...one, role: 'programme-manager' as const })) }
  const visit = (trx: Transaction): Visit<Reader> => ({ trx, visitor, path: '/', params: { plan }, query: {}, form: {}, csrf: '', setCookies: () => {}, headers: new Headers(), from: '127.0.0.1' })
  const wholes: number[] = []
  const alone: number[] = []
  let kilobytes = 0
  for (let round = 0; round < rounds + 2; round += 1) {
    let sent: readonly Sent[] = []
    const begun = performance.now()
    const html = await asReader(pool, stated, async (trx) => {
      const listening = listen(trx)
      const reply = await show(visit(trx))
      sent = listening.end()
      return reply.kind === 'page' ? renderToString(reply.page.body) : ''
    })
    const took = performance.now() - begun
    if (html === '') throw new Error('the page was not shown')
    kilobytes = html.length / 1000
    const replayed = performance.now()
    await asReader(pool, stated, async (trx) => { for (const { text, values } of sent) await trx.client.query(text, values) })
    if (round < 2) continue // warming up
    wholes.push(took)
    alone.push(performance.now() - replayed)
  }
  return { whole: median(wholes), ownSql: median(alone), kilobytes }
}

/** Takes down what a transaction sends from now on, until the end is asked for: its connection serves others afterwards. */
function listen(trx: Transaction): { end(): readonly Sent[] } {
  const sent: Sent[] = []
  const client = trx.client as unknown as { query?: (...given: unknown[]) => unknown }
  const query = (client.query as (...given: unknown[]) => unknown).bind(client)
  client.query = (asked, values) => {
    const given = asked as string | { text: string; values?: unknown[] }
    sent.push(typeof given === 'string' ? { text: given, values: (values as unknown[] | undefined) ?? [] } : { text: given.text, values: given.values ?? [] })
    return query(asked, values)
  }
  return { end: () => { delete client.query; return sent } }
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] as number
