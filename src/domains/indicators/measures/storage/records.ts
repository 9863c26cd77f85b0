import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { DisclosurePolicy } from '../../disclosure/index.ts'
import { findNewest, type Newest } from '../../published/index.ts'
import type { Indicator } from '../rules/indicator.ts'
import { withGap, type IndicatorRecord } from '../rules/record.ts'
import { reckon, type CaseworkMonth } from '../rules/reckonings.ts'
import type { IndicatorValue } from '../rules/value.ts'
import type { FigureSettings } from '../../settings/rules/settings.ts'
import { findSettingsFor } from '../../settings/storage/settings.ts'
import { withholdSmall } from '../rules/withhold-small.ts'
import { findCaseworkMonths } from './casework-months.ts'
import { findIndicators } from './definitions.ts'
import { findFacts, type Facts } from './facts.ts'
import { findValues, type KeptValue } from './values.ts'

/** How far back figures are computed from casework: three years, and the twelve months that the first of them looks back on. */
export const monthsReckoned = 48

/**
 * Whether small counts from casework, and what would give them away, are there: for those entitled to the children, and nobody else.
 * To be disclosed: withheld, and left to a whole publication to round with all else that it holds.
 */
export type SmallNumbers = 'shown' | 'withheld' | 'to-be-disclosed'

export type RecordsAsk = { asKnown: PlainDate; small: SmallNumbers; /** Only these; all without it. */ only?: readonly string[] | undefined; months?: number | undefined; /** Without what was recorded after this moment. */ recordedUntil?: Date | undefined }

/** All that was known of an authority's indicators by the end of a day, by code: entered, imported and computed alike. */
export async function findRecords(trx: Transaction, authority: number, { asKnown, small, only, months = monthsReckoned, recordedUntil }: RecordsAsk): Promise<IndicatorRecord[]> {
  const all = await findIndicators(trx, authority, asKnown, recordedUntil)
  const chosen = only === undefined ? all : all.filter(({ id }) => only.includes(id))
  const between = chosen.flatMap(({ gap }) => (gap ? [gap.of, gap.less] : []))
  const needed = all.filter(({ id }) => between.includes(id) || chosen.some((one) => one.id === id))
  const ids = needed.map(({ id }) => id)
  if (ids.length === 0) return []
  const values = new Map<string, KeptValue[]>(ids.map((id) => [id, []]))
  for (const value of await findValues(trx, authority, ids, asKnown, recordedUntil)) values.get(value.indicator)?.push(value)
  const facts = await findFacts(trx, authority, ids, asKnown, recordedUntil)
  const casework = needed.some(({ reckoning }) => reckoning !== null) ? await findCaseworkMonths(trx, authority, asKnown, months, recordedUntil) : []
  const published = await findNewest(trx, authority, needed.flatMap(({ publishedMeasure }) => publishedMeasure ?? []), { asKnown, recordedUntil })
  const settings = await findSettingsFor(trx, authority, asKnown, recordedUntil)
  const computed = reckonAll(casework.length === 0 ? [] : small === 'shown' ? needed : all, casework, asKnown, policyFor(small, settings))
  const records = new Map(needed.map((indicator) => [indicator.id, recordOf(indicator, values.get(indicator.id) ?? [], { facts, computed, published, settings })]))
  return chosen.map(({ id, gap }) => {
    const own = records.get(id) as IndicatorRecord
    const [of, less] = gap ? [records.get(gap.of), records.get(gap.less)] : []
    return of && less ? withGap(own, of, less) : own
  })
}

const policyFor = (small: SmallNumbers, { disclosure }: FigureSettings): DisclosurePolicy | null => (small === 'shown' ? null : small === 'withheld' ? disclosure : { ...disclosure, roundTo: 1 })

/** What casework comes to, by indicator. Where small numbers are withheld, every indicator that is computed must be among `indicators`. */
function reckonAll(indicators: readonly Indicator[], casework: readonly CaseworkMonth[], asKnown: PlainDate, policy: DisclosurePolicy | null): Map<string, IndicatorValue[]> {
  const reckoned = indicators.flatMap((indicator) => (indicator.reckoning === null ? [] : { indicator, values: reckon(indicator.reckoning, indicator.rhythm, casework, asKnown) }))
  return policy ? withholdSmall(reckoned, policy) : new Map(reckoned.map(({ indicator, values }) => [indicator.id, values]))
}

const isOwn = (value: KeptValue): value is KeptValue & { readonly ends: PlainDate } => value.of === 'own' && value.ends !== null

type Beside = { facts: Facts; computed: ReadonlyMap<string, IndicatorValue[]>; published: readonly Newest[]; settings: FigureSettings }

function recordOf(indicator: Indicator, values: readonly KeptValue[], { facts, computed, published, settings }: Beside): IndicatorRecord {
  const own = values.filter(isOwn)
  const mine = <One extends { indicator: string }>(of: readonly One[]) => of.filter((one) => one.indicator === indicator.id)
  return {
    indicator,
    values: indicator.reckoning === null ? own : computed.get(indicator.id) ?? [],
    arrows: new Map(own.flatMap(({ ends, arrow }) => (arrow === null ? [] : [[ends, arrow] as const]))),
    comparators: values.flatMap((one) => (one.of === 'own' ? [] : { with: one.of, ends: one.ends, value: one.known, printed: one.printed, vintage: one.vintage })),
    published: published.filter(({ measure }) => measure === indicator.publishedMeasure),
    targets: mine(facts.targets), tolerances: mine(facts.tolerances), overrides: mine(facts.overrides), rebases: mine(facts.rebases), commentaries: mine(facts.commentaries), settings,
  }
}
