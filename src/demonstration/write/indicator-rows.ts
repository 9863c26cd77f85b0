import { ownLayout, periodBefore, periodHolding } from '../../domains/indicators/index.ts'
import { isoDate } from '../../values/date-words.ts'
import { addDays, type PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import type { DrawnArea } from '../draw-area.ts'
import { drawValues, rhythmOf } from '../indicators/draw-values.ts'
import { demonstrationGroups } from '../indicators/groups.ts'
import type { DemonstrationMeasure } from '../indicators/measure.ts'
import { table, type Row, type Table } from './table.ts'

type Drawn = { id: string; code: string; group: string; owner: string; measure: DemonstrationMeasure; values: { ends: PlainDate; value: number }[] }
type Hand = { authority_id: number; recorded_at: string; recorded_by: string }
type KnownHand = Hand & { known_from: string; reconstructed: boolean }

const at = (day: PlainDate) => `${isoDate(day)}T10:00:00Z`

/** Indicators, their values and targets, what was said of them, and two scorecards. Only where somebody keeps them. */
export function* indicatorTables(chance: Chance, { place: { authority: authority_id }, team, today }: DrawnArea): Generator<Table> {
  const analyst = team.all.find(({ role }) => role === 'performance-analyst')
  const answering = team.all.find(({ role }) => role === 'action-owner')
  const manager = team.all.find(({ role }) => role === 'manager')
  if (!analyst || !manager) return
  const begun = addDays(today, -1100)
  const hand = (day: PlainDate): Hand => ({ authority_id, recorded_at: at(day), recorded_by: analyst.id })
  const known = (day: PlainDate): KnownHand => ({ ...hand(day), known_from: at(day), reconstructed: false })
  const drawn = draw(chance, today)
  const of = (title: string) => drawn.find(({ measure }) => measure.title === title)?.id ?? null
  // Figures reach the analyst in the second week after their period.
  const cameIn = (ends: PlainDate) => addDays(ends, 9)
  yield table('indicators.indicators', drawn.map(({ id, code }) => ({ ...hand(begun), indicator_id: id, code, import_key: null })))
  yield table('indicators.definitions', drawn.map((one) => ({ ...known(begun), definition_id: chance.uuid(), ...definitionOf(one, of, one.owner === drawn[0]?.owner ? answering?.id ?? null : null) })))
  yield table('indicators.targets', drawn.flatMap(({ id, measure }) => (measure.target === undefined ? [] : [{ ...known(begun), target_id: chance.uuid(), indicator_id: id, holds_from: null, holds_until: null, printed: measure.target, baseline: measure.baseline === undefined ? null : String(measure.baseline) }])))
  yield table('indicators.tolerances', drawn.flatMap(({ id, measure }): Row<'indicators.tolerances'>[] => (measure.target === undefined || measure.tolerance === undefined ? [] : [{ ...hand(begun), known_from: at(begun), tolerance_id: chance.uuid(), indicator_id: id, holds_from: null, amount: String(measure.tolerance), of: 'percent-of-target' }])))
  yield table('indicators.values', drawn.flatMap((one) => valueRows(chance, one, (day) => known(cameIn(day)))).filter(({ recorded_at }) => recorded_at <= at(today)))
  const said = drawn.flatMap(({ id, measure, values }) => (measure.comment && values.at(-1) ? [{ commentary_id: chance.uuid(), indicator_id: id, ends: isoDate((values.at(-1) as { ends: PlainDate }).ends), body: measure.comment }] : []))
  const saidOn = addDays(today, -5)
  yield table('indicators.commentaries', said.map((one) => ({ ...known(saidOn), ...one })))
  yield table('indicators.sign_offs', said.slice(0, -1).flatMap(({ commentary_id }, n): Row<'indicators.sign_offs'>[] => [
    { ...hand(addDays(today, -4)), commentary_id, step: 'owner' }, ...(n % 2 === 0 ? [{ ...hand(addDays(today, -3)), recorded_by: manager.id, commentary_id, step: 'head-of-service' }] : []),
  ]))
  yield table('indicators.rebases', drawn.flatMap(({ id, measure, values }) => (measure.shift ? [{ ...hand(addDays(today, -60)), known_from: at(addDays(today, -60)), rebase_id: chance.uuid(), indicator_id: id, from_period: isoDate((values.at(-measure.shift.back) as { ends: PlainDate }).ends), withdrawn: false, reason: measure.shift.because }] : [])))
  yield* scorecardTables(chance, drawn, hand(begun), known(begun))
}

const draw = (chance: Chance, today: PlainDate): Drawn[] => demonstrationGroups.flatMap(({ name, owner, measures }, g) =>
  measures.map((measure, n) => ({ id: chance.uuid(), code: `${'ABCDEFGHI'[g]}${String(n + 1).padStart(2, '0')}`, group: name, owner, measure, values: measure.reckoning || measure.gap ? [] : drawValues(chance, measure, today) })))

function definitionOf({ id, group, owner, measure }: Drawn, of: (title: string) => string | null, owner_id: string | null) {
  const { kind, year } = rhythmOf(measure)
  return {
    indicator_id: id, title: measure.title, group_name: group, parent_id: null, formula: measure.gap ? 'gap' : measure.unit === 'percent' ? 'share' : measure.unit === 'count' ? 'count' : 'mean',
    gap_of: measure.gap ? of(measure.gap.of) : null, gap_less: measure.gap ? of(measure.gap.less) : null, meaning: measure.title, polarity: measure.polarity, period_kind: kind, year_kind: year,
    unit: measure.unit, decimals: measure.decimals, source: measure.reckoning ? 'computed' : 'entered', reckoning: measure.reckoning ?? null, published_measure: measure.published ?? null, owner, owner_id,
    quality_concern: measure.concern ?? null, reported: measure.notReported !== true, because: null,
  }
}

function valueRows(chance: Chance, { id, measure, values }: Drawn, known: (ends: PlainDate) => KnownHand): Row<'indicators.values'>[] {
  const row = (of: string, ends: PlainDate, value: number | null, more: Partial<Row<'indicators.values'>> = {}): Row<'indicators.values'> => ({
    ...known(ends), value_id: chance.uuid(), indicator_id: id, of, ends: isoDate(ends), state: value === null ? 'not-yet-due' : 'number', value: value === null ? null : String(value), count: null, numerator: null, denominator: null,
    due_on: null, as_of: null, provisional: false, note: null, printed: null, printed_arrow: null, vintage: null, ...more,
  })
  const last = values.at(-1)
  const rhythm = rhythmOf(measure)
  // Results of the year that has just ended come in January.
  const awaited = last && measure.kind === 'A' ? [{ ...row('own', periodBefore(rhythm, last.ends, -1), null), ...known(last.ends), due_on: isoDate(addDays(periodHolding(rhythm, addDays(last.ends, 1)), 150)) }] : []
  const england = last && measure.england !== undefined ? [row('england', last.ends, measure.england, { vintage: `England, ${isoDate(last.ends).slice(0, 4)}` })] : []
  return [...values.map(({ ends, value }, n) => row('own', ends, value, measure.kind === 'A' && n === values.length - 1 ? { provisional: true } : {})), ...england, ...awaited]
}

/** What the board reads every month, and the whole framework. */
function* scorecardTables(chance: Chance, drawn: readonly Drawn[], hand: Hand, known: KnownHand): Generator<Table> {
  const chosen = (codes: readonly string[]) => drawn.filter(({ code }) => codes.includes(code)).map(({ id, group }) => ({ id, group }))
  const layouts = [
    ownLayout({ title: 'Improvement scorecard', line: 'SEND improvement board', convention: 'improvement', comparison: 'previous-period', periods: 3, indicators: chosen(['A02', 'A03', 'B01', 'B02', 'B05', 'B06', 'C01', 'C02', 'C05', 'D01', 'D02', 'E01', 'F01', 'F04', 'F08', 'H01', 'I01', 'I04']) }),
    ownLayout({ title: 'Framework of indicators', line: 'All sixty-two', convention: 'movement', comparison: 'same-period-last-year', periods: 0, indicators: drawn.map(({ id, group }) => ({ id, group })) }),
  ].map((layout) => ({ scorecard_id: chance.uuid(), layout }))
  yield table('indicators.scorecards', layouts.map(({ scorecard_id }) => ({ ...hand, scorecard_id, import_key: null })))
  yield table('indicators.layouts', layouts.map(({ scorecard_id, layout }) => ({ ...known, layout_id: chance.uuid(), scorecard_id, layout: JSON.stringify(layout) })))
}
