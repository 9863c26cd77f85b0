import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { stateWords, type State } from './cell.ts'
import { medianOf } from './find-comparators.ts'
import { findMeasure } from './measures.ts'
import { england } from './places.ts'

/** What was published last of one place, or of the middle of the statistical neighbours. */
export type Newest = { measure: string; of: 'own' | 'neighbours' | 'region' | 'england'; name: string; year: number; value: number | null; why: string | null; source: string }

type Row = { measure: string; period: string; name: string; level: string; authority_code: number | null; value: string | null; state: State | null; source: string }

/**
 * The newest figure of the authority, its neighbours, its region and England for each measure, of a year that was over
 * in `year`, or whose January was.
 */
export async function findNewest(trx: Transaction, authorityCode: number, measures: readonly string[], year: number): Promise<Newest[]> {
  if (measures.length === 0) return []
  const counted = measures.filter((measure) => findMeasure(measure)?.countedIn === 'January')
  const { rows } = await sql<Row>`
    with beside as (
      select neighbour_code as code from indicators.neighbours
      where authority_code = ${authorityCode} and edition = (select max(edition) from indicators.neighbours where authority_code = ${authorityCode})),
    own as (select region from indicators.places where authority_code = ${authorityCode} and level = 'authority' order by code desc limit 1)
    select distinct on (p.measure, p.place) p.measure, p.period, n.name, n.level, n.authority_code, p.value, p.state, p.source
    from indicators.published p join indicators.places n on n.code = p.place
    where p.measure = any(${[...measures]}) and p.period ~ '^[0-9]{4}$' and p.period <= case when p.measure = any(${counted}) then ${String(year)} else ${String(year - 1)} end
      and (p.place = ${england.code} or n.authority_code = ${authorityCode} or (n.level = 'region' and n.name = (select region from own)) or n.authority_code in (select code from beside))
    order by p.measure, p.place, p.period desc`.execute(trx)
  return [...new Set(measures)].flatMap((measure) => {
    const here = rows.filter((row) => row.measure === measure)
    const one = (of: Newest['of'], fits: (row: Row) => boolean): Newest[] => { const row = here.find(fits); return row ? [newestOf(of, row)] : [] }
    return [
      ...one('own', (row) => row.authority_code === authorityCode),
      ...middleOf(here.filter((row) => row.authority_code !== null && row.authority_code !== authorityCode)),
      ...one('region', ({ level }) => level === 'region'), ...one('england', ({ level }) => level === 'England'),
    ]
  })
}

const newestOf = (of: Newest['of'], { measure, name, period, value, state, source }: Row): Newest =>
  ({ measure, of, name, year: Number(period), value: value === null ? null : Number(value), why: state === null ? null : stateWords[state], source })

/** The middle of the neighbours' figures of the newest year that any of them has. */
function middleOf(neighbours: readonly Row[]): Newest[] {
  const year = Math.max(...neighbours.map(({ period }) => Number(period)))
  const latest = neighbours.filter(({ period }) => Number(period) === year)
  const [first] = latest
  if (!first) return []
  const numbers = latest.flatMap(({ value }) => (value === null ? [] : Number(value)))
  const name = `the middle of ${numbers.length} statistical ${numbers.length === 1 ? 'neighbour' : 'neighbours'}`
  return [{ measure: first.measure, of: 'neighbours', name, year, value: medianOf(numbers), why: numbers.length > 0 ? null : 'no neighbour has a figure', source: first.source }]
}
