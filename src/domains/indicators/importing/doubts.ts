import type { FileProblem } from '../../../platform/files/file-problem.ts'
import { directionOf, arrowOf, type ArrowConvention } from '../measures/rules/direction.ts'
import { goalOf } from '../measures/rules/goal.ts'
import { rate, shortOf } from '../measures/rules/rag.ts'
import { printNumber, roundTo } from '../measures/rules/rounding.ts'
import { plainTitle } from './name-indicators.ts'
import { problemAt } from './problem.ts'
import type { ReadIndicator, ReadValue } from './read-row.ts'

const numberOf = (value: ReadValue | undefined): number | undefined => (value?.known.state === 'number' ? value.known.value : undefined)
const valuesOf = (one: ReadIndicator) => one.values.filter(({ of, known }) => of === 'own' && known.state === 'number').toSorted((a, b) => (a.ends ?? 0) - (b.ends ?? 0))
const latestOf = (one: ReadIndicator) => one.values.find(({ of, ends }) => of === 'own' && ends === one.ends)

/** What the file's arrows point to: that way of the two which more of them follow, where the ways differ. */
export function conventionOf(indicators: readonly ReadIndicator[]): ArrowConvention {
  const votes = { movement: 0, improvement: 0 }
  for (const one of indicators) {
    const [moved, improved] = (['movement', 'improvement'] as const).map((convention) => expectedArrow(one, convention))
    if (moved === improved || !one.arrow) continue
    if (one.arrow.arrow === moved) votes.movement += 1
    if (one.arrow.arrow === improved) votes.improvement += 1
  }
  return votes.improvement > votes.movement ? 'improvement' : 'movement'
}

function expectedArrow(one: ReadIndicator, convention: ArrowConvention) {
  const [before, last] = valuesOf(one).slice(-2)
  const [earlier, latest] = [numberOf(before), numberOf(last)]
  if (earlier === undefined || latest === undefined || last?.ends !== one.ends) return undefined
  return arrowOf(directionOf(latest, earlier, { polarity: one.polarity, decimals: one.decimals, range: rangeOf(one) }), convention)
}

function rangeOf({ targets }: ReadIndicator) {
  const meaning = targets[0]?.meaning
  return meaning?.kind === 'between' ? { low: meaning.low, high: meaning.high } : null
}

/** An arrow that points another way than the figures, or is not there though there are figures for it. */
export function doubtArrows(indicators: readonly ReadIndicator[], convention: ArrowConvention): FileProblem[] {
  return indicators.flatMap((one) => {
    const expected = expectedArrow(one, convention)
    if (!one.arrow || expected === undefined || expected === null || expected === one.arrow.arrow) return []
    const place = { ...one.place, column: one.arrow.column, cell: one.arrow.cell }
    if (one.arrow.arrow === 'unknown') return problemAt(place, 'no-arrow', 'There is no arrow. Which way it pointed is not known, and none was put in its place.', 'Nothing needs doing. Which way the figures went is told beside it.')
    return problemAt(place, 'arrow-against-figures', `The arrow is ${one.arrow.arrow}, and by the two figures before it would be ${expected}.`, 'Look which of them is right. The arrow was kept as printed.')
  })
}

/** A RAG that the target contradicts: GREEN though missed, or not GREEN though met. */
export function doubtRags(indicators: readonly ReadIndicator[]): FileProblem[] {
  return indicators.flatMap((one) => {
    const value = latestOf(one)
    const number = numberOf(value)
    const target = one.targets.find(({ until }) => until === null || value?.ends === undefined || value.ends === null || until >= value.ends)
    if (!one.rag || number === undefined || !target?.meaning) return []
    const goal = goalOf(target.meaning, { polarity: one.polarity, baseline: null, comparators: {} })
    if (!goal.ok || isCount(one, target.meaning)) return []
    const met = rate(number, goal.value, null, one.decimals).rag === 'GREEN'
    if (met === (one.rag.rag === 'GREEN')) return []
    const by = printNumber(Math.abs(shortOf(number, goal.value).by), one.decimals)
    return problemAt({ ...one.place, cell: one.rag.cell }, 'rag-against-target', met ? `It is ${one.rag.rag}, though ${value?.printed} meets the target of ${target.printed}.` : `It is GREEN, though ${value?.printed} misses the target of ${target.printed} by ${by}.`, 'Look which of them is right. The RAG was kept as printed.')
  })
}

/** A bare whole number as the target of a share is about how many, where the cells say how many. */
const isCount = (one: ReadIndicator, meaning: { kind: string; unit?: unknown }): boolean => one.unit === 'percent' && meaning.unit === null && one.values.some(({ count }) => count !== null)

/** A target of another size than every value: a slip of the decimal point, or of the unit. */
export function doubtTargets(indicators: readonly ReadIndicator[]): FileProblem[] {
  return indicators.flatMap((one) => one.targets.flatMap(({ meaning, cell }) => {
    if (!meaning || !('value' in meaning)) return []
    if (isCount(one, meaning)) return problemAt({ ...one.place, cell }, 'target-of-a-count', 'The indicator is a percentage and the target a plain number. It is compared with the number in brackets beside the percentage.', 'Say in the target what it counts.')
    const sizes = one.values.map((value) => Math.abs(numberOf(value) ?? 0)).filter((size) => size > 0)
    const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
    const size = Math.abs(meaning.value)
    if (sizes.length < 2 || size === 0 || (size <= most * 10 && size >= least / 10)) return []
    return problemAt({ ...one.place, cell }, 'target-of-another-size', `The target is ${size > most ? 'more than ten times as large as' : 'less than a tenth of'} every figure beside it.`, 'Look whether the decimal point or the unit has slipped.')
  }))
}

/** A printed gap that is not the difference of the two figures which it is between, further than rounding explains. */
export function doubtGaps(indicators: readonly ReadIndicator[], gaps: ReadonlyMap<ReadIndicator, { of: ReadIndicator; less: ReadIndicator }>): FileProblem[] {
  return indicators.flatMap((gap) => {
    const between = gaps.get(gap)
    if (!between) return []
    return gap.values.flatMap((printed) => {
      const [one, other] = [between.of, between.less].map((side) => side.values.find(({ of, ends }) => of === printed.of && ends === printed.ends))
      const [a, b, c] = [numberOf(one), numberOf(other), numberOf(printed)]
      if (a === undefined || b === undefined || c === undefined) return []
      const slack = [one, other, printed].reduce((sum, value) => sum + 0.5 * 10 ** -(value?.decimals ?? 0), 0)
      if (Math.abs(a - b - c) <= slack + 1e-9) return []
      return problemAt({ ...gap.place, cell: printed.cell }, 'gap-against-figures', `The gap is printed as ${printed.printed}, and ${one?.printed} less ${other?.printed} is ${printNumber(roundTo(a - b, 2), 2)}.`, 'Look which of the three is right.')
    })
  })
}

/** Two indicators that differ only in the phase, and of which opposite ways are good. */
export function doubtPolarities(indicators: readonly ReadIndicator[]): FileProblem[] {
  const byName = new Map<string, ReadIndicator[]>()
  for (const one of indicators) {
    const name = plainTitle(one.title).replaceAll(/\b(primary|secondary|total)\b/g, '').replaceAll(/\s+/g, ' ')
    byName.set(name, [...(byName.get(name) ?? []), one])
  }
  return [...byName.values()].flatMap((alike) => {
    const [high, low] = (['high', 'low'] as const).map((way) => alike.find(({ polarity }) => polarity === way))
    if (!high || !low) return []
    return problemAt(high.place, 'polarity-against-sibling', `Higher is good here, and lower is good in row ${low.place.row} (“${low.title}”).`, 'Look which of them is right.')
  })
}

/** A total that lies outside what it is the total of: primary and secondary. */
export function doubtTotals(indicators: readonly ReadIndicator[]): FileProblem[] {
  return indicators.flatMap((total) => {
    if (!/\(total\)/i.test(total.title) || total.unit !== 'percent') return []
    const parts = ['(Primary)', '(Secondary)'].map((phase) => indicators.find(({ title }) => title === total.title.replace(/\(total\)/i, phase)))
    return total.values.flatMap((value) => {
      const [one, other] = parts.map((part) => numberOf(part?.values.find(({ of, ends }) => of === value.of && ends === value.ends)))
      const all = numberOf(value)
      if (all === undefined || one === undefined || other === undefined || (all >= Math.min(one, other) && all <= Math.max(one, other))) return []
      return problemAt({ ...total.place, cell: value.cell }, 'total-outside-its-parts', `The total is ${value.printed}, and its parts are ${one} and ${other}.`, 'Look whether it counts more than the two, such as special schools.')
    })
  })
}
