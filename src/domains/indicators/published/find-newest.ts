import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { literalDate, yearOf } from '../../../values/plain-date.ts'
import { stateWords, type State } from './cell.ts'
import { medianOf } from './find-comparators.ts'
import { findNeighbours } from './find-neighbours.ts'
import { loadedBy, loadedOn, sourceInWords, type LoadedBy } from './loaded.ts'
import { findMeasure } from './measures.ts'
import { england } from './places.ts'

/** What was published of a year for one place, or for the middle of the statistical neighbours. `decimals`: as published. */
export type Newest = { measure: string; of: 'own' | 'neighbours' | 'region' | 'england'; name: string; year: number; value: number | null; decimals: number; why: string | null; source: string }

type Row = { measure: string; period: string; name: string; level: string; authority_code: number | null; value: string | null; state: State | null; printed: string; source: string; loaded_on: string | null }

/**
 * The figures of the authority, its neighbours, its region and England for each measure as loaded by then, the newest first: of years
 * that were over on that day, or whose January was.
 */
export async function findNewest(trx: Transaction, authorityCode: number, measures: readonly string[], by: LoadedBy): Promise<Newest[]> {
  if (measures.length === 0) return []
  const year = yearOf(by.asKnown)
  const counted = measures.filter((measure) => findMeasure(measure)?.countedIn === 'January')
  const { codes } = await findNeighbours(trx, authorityCode, by)
  const { rows } = await sql<Row>`
    with own as (select region from indicators.places where authority_code = ${authorityCode} and level = 'authority' order by code desc limit 1)
    select distinct on (p.measure, p.place, p.period) p.measure, p.period, n.name, n.level, n.authority_code, p.value, p.state, p.printed, p.source, ${loadedOn('p')} as loaded_on
    from indicators.published p join indicators.places n on n.code = p.place
    where p.measure = any(${[...measures]}) and p.period ~ '^[0-9]{4}$' and p.period <= case when p.measure = any(${counted}) then ${String(year)} else ${String(year - 1)} end
      and ${loadedBy('p', by)}
      and (p.place = ${england.code} or n.authority_code = any(${[authorityCode, ...codes]}) or (n.level = 'region' and n.name = (select region from own)))
    order by p.measure, p.place, p.period desc, p.loaded_at desc`.execute(trx)
  return [...new Set(measures)].flatMap((measure) => {
    const here = rows.filter((row) => row.measure === measure)
    const all = (of: Newest['of'], fits: (row: Row) => boolean): Newest[] => here.filter(fits).map((row) => newestOf(of, row))
    return [
      ...all('own', (row) => row.authority_code === authorityCode),
      ...middlesOf(here.filter((row) => row.authority_code !== null && row.authority_code !== authorityCode)),
      ...all('region', ({ level }) => level === 'region'), ...all('england', ({ level }) => level === 'England'),
    ]
  })
}

const sourceOf = ({ source, loaded_on }: Row): string => sourceInWords(source, loaded_on === null ? null : literalDate(loaded_on))
const decimalsOf = ({ printed }: Row): number => /\.(\d+)/.exec(printed)?.[1]?.length ?? 0

const newestOf = (of: Newest['of'], row: Row): Newest =>
  ({ measure: row.measure, of, name: row.name, year: Number(row.period), value: row.value === null ? null : Number(row.value), decimals: decimalsOf(row), why: row.state === null ? null : stateWords[row.state], source: sourceOf(row) })

/** The middle of the neighbours' figures of each year that any of them has, the newest first. */
function middlesOf(neighbours: readonly Row[]): Newest[] {
  const years = [...new Set(neighbours.map(({ period }) => period))].toSorted().toReversed()
  return years.flatMap((year) => {
    const here = neighbours.filter(({ period }) => period === year)
    const [first] = here
    if (!first) return []
    const numbers = here.flatMap(({ value }) => (value === null ? [] : Number(value)))
    const name = `the middle of ${numbers.length} statistical ${numbers.length === 1 ? 'neighbour' : 'neighbours'}`
    return [{ measure: first.measure, of: 'neighbours' as const, name, year: Number(year), value: medianOf(numbers), decimals: Math.max(...here.map(decimalsOf)), why: numbers.length > 0 ? null : 'no neighbour has a figure', source: sourceOf(first) }]
  })
}
