import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { literalDate } from '../../../values/plain-date.ts'
import type { State } from './cell.ts'
import { findNeighbours } from './find-neighbours.ts'
import { loadedBy, loadedOn, sourceInWords, type LoadedBy } from './loaded.ts'
import { england } from './places.ts'

/** A published figure of a place, or why there is none. */
export type Published = { place: string; name: string; value: number | null; state: State | null; /** In words. */ source: string }

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

type Row = { period: string; place: string; name: string; level: string; authority_code: number | null; value: string | null; state: State | null; source: string; loaded_on: string | null }

/** England, the region and the statistical neighbours of an authority, for a measure in some periods (calendar years, as text), as loaded by then. */
export async function findComparators(trx: Transaction, authorityCode: number, measure: string, periods: readonly string[], by: LoadedBy): Promise<Comparators[]> {
  const { edition, codes: neighbours } = await findNeighbours(trx, authorityCode, by)
  const { rows: own } = await sql<{ region: string | null }>`
    select region from indicators.places where authority_code = ${authorityCode} and level = 'authority' order by code desc limit 1`.execute(trx)
  const codes = [authorityCode, ...neighbours]
  const region = own[0]?.region ?? null
  const { rows } = await sql<Row>`
    select distinct on (p.period, p.place) p.period, p.place, n.name, n.level, n.authority_code, p.value, p.state, p.source, ${loadedOn('p')} as loaded_on
    from indicators.published p join indicators.places n on n.code = p.place
    where p.measure = ${measure} and p.period = any(${[...periods]}) and ${loadedBy('p', by)}
      and (p.place = ${england.code} or (n.level = 'region' and n.name = ${region}) or n.authority_code = any(${codes}))
    order by p.period, p.place, p.loaded_at desc`.execute(trx)
  return periods.map((period) => {
    const here = rows.filter((row) => row.period === period)
    const of = (fits: (row: Row) => boolean) => { const row = here.find(fits); return row ? published(row) : null }
    const each = neighbours.flatMap((code) => of((row) => row.authority_code === code) ?? [])
    return {
      period,
      own: of((row) => row.authority_code === authorityCode),
      england: of((row) => row.level === 'England'),
      region: of((row) => row.level === 'region'),
      neighbours: { edition, median: medianOf(each.flatMap(({ value }) => value ?? [])), each },
    }
  })
}

const published = (row: Row): Published => ({ place: row.place, name: row.name, value: row.value === null ? null : Number(row.value), state: row.state, source: sourceOf(row) })

const sourceOf = ({ source, loaded_on }: Row): string => sourceInWords(source, loaded_on === null ? null : literalDate(loaded_on))

/** The middle; of two middles, half way between. Null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
