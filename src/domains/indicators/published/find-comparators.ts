import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'
import type { State } from './cell.ts'
import { england } from './places.ts'

/** A published figure of a place, or why there is none. */
export type Published = { place: string; name: string; value: number | null; state: State | null; source: string }

/** What stands beside a local figure of one period. Null: nothing was published or loaded. */
export type Comparators = {
  period: string
  /** What was published of the authority itself. */
  own: Published | null
  england: Published | null
  region: Published | null
  /** The ten statistical neighbours of the newest edition: the middle of those with a figure, and each. */
  neighbours: { edition: string | null; median: number | null; each: Published[] }
}

type Row = { period: string; place: string; name: string; level: string; authority_code: number | null; value: string | null; state: State | null; source: string }

/** England, the region and the statistical neighbours of an authority, for a measure in some periods (calendar years, as text). */
export async function findComparators(trx: Transaction, authorityCode: number, measure: string, periods: readonly string[]): Promise<Comparators[]> {
  const { rows: neighbours } = await sql<{ edition: string; neighbour_code: number; rank: number }>`
    select edition, neighbour_code, rank from indicators.neighbours
    where authority_code = ${authorityCode} and edition = (select max(edition) from indicators.neighbours where authority_code = ${authorityCode}) order by rank`.execute(trx)
  const { rows: own } = await sql<{ region: string | null }>`
    select region from indicators.places where authority_code = ${authorityCode} and level = 'authority' order by code desc limit 1`.execute(trx)
  const codes = [authorityCode, ...neighbours.map(({ neighbour_code }) => neighbour_code)]
  const region = own[0]?.region ?? null
  const { rows } = await sql<Row>`
    select p.period, p.place, n.name, n.level, n.authority_code, p.value, p.state, p.source
    from indicators.published p join indicators.places n on n.code = p.place
    where p.measure = ${measure} and p.period = any(${[...periods]})
      and (p.place = ${england.code} or (n.level = 'region' and n.name = ${region}) or n.authority_code = any(${codes}))`.execute(trx)
  return periods.map((period) => {
    const here = rows.filter((row) => row.period === period)
    const of = (fits: (row: Row) => boolean) => { const row = here.find(fits); return row ? published(row) : null }
    const each = neighbours.flatMap(({ neighbour_code }) => of((row) => row.authority_code === neighbour_code) ?? [])
    return {
      period,
      own: of((row) => row.authority_code === authorityCode),
      england: of((row) => row.level === 'England'),
      region: of((row) => row.level === 'region'),
      neighbours: { edition: neighbours[0]?.edition ?? null, median: medianOf(each.flatMap(({ value }) => value ?? [])), each },
    }
  })
}

const published = (row: Row): Published => ({ place: row.place, name: row.name, value: row.value === null ? null : Number(row.value), state: row.state, source: row.source })

/** The middle; of two middles, half way between. Null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
