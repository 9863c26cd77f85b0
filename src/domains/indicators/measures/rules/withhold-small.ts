import { disclose, roundedCount, type DisclosurePolicy, type Publication, type PublicationCell, type Sum } from '../../disclosure/index.ts'
import { addToMonth, type MonthKey } from '../../../../values/month-key.ts'
import type { Indicator } from './indicator.ts'
import { monthsOf, reckonings, type ReckoningName } from './reckonings.ts'
import type { IndicatorValue } from './value.ts'

/** What casework gives of an indicator. */
export type Reckoned = { readonly indicator: Indicator; readonly values: readonly IndicatorValue[] }

/** What each reckoning counts, by a name of its own: one name is one number, on whatever indicator it stands. */
const counts: Record<ReckoningName, { readonly counted: string; readonly outOf?: string }> = {
  'requests': { counted: 'requests' },
  'refused-to-assess': { counted: 'refused', outOf: 'decided' },
  'assessments-completed': { counted: 'completed' },
  'assessments-with-a-plan': { counted: 'with a plan', outOf: 'completed' },
  'plans-issued': { counted: 'all issued' },
  'within-20-weeks': { counted: 'in time', outOf: 'issued' },
  'within-20-weeks-all': { counted: 'all in time', outOf: 'all issued' },
  'open': { counted: 'open' },
  'open-past-20': { counted: 'past 20 weeks' },
}

/** Counts that contain others: whoever sees both knows the rest. */
const contained = [['all issued', 'issued'], ['all in time', 'in time'], ['open', 'past 20 weeks']] as const

type Window = { readonly from: MonthKey; readonly to: MonthKey }

const keyOf = (name: string, { from, to }: Window): string => `${name} ${from} ${to}`

/**
 * The values of all of an authority's indicators that are computed from casework, as they may be shown to readers who are not entitled
 * to the children behind them: one publication, so that no indicator, period or total gives another's small count away. Every such
 * indicator must be given, shown or not, so that a number is withheld on every page or on none.
 */
export function withholdSmall(reckoned: readonly Reckoned[], policy: DisclosurePolicy): Map<string, IndicatorValue[]> {
  const book = countBook()
  const rates: PublicationCell[] = []
  for (const { indicator, values } of reckoned) {
    for (const value of values) {
      const { counted, outOf, window } = placeOf(indicator, value)
      if (outOf === undefined) book.add(counted, window, value.known.state === 'number' ? value.known.value : 0)
      else {
        const [numerator, denominator] = [value.numerator ?? 0, value.denominator ?? 0]
        book.add(counted, window, numerator)
        book.add(outOf, window, denominator)
        book.split(outOf, counted, window)
        if (value.known.state === 'number') rates.push({ key: rateKey(indicator, value), kind: 'rate', value: value.known.value, decimals: indicator.decimals, numerator: keyOf(counted, window), denominator: keyOf(outOf, window) })
      }
    }
  }
  const { cells, sums, windows } = book.close()
  const shown = new Map(joined(cells, rates, sums).flatMap((publication) => [...disclose(publication, policy).cells]))
  const small = new Set([...shown].filter(([, { symbol }]) => symbol === 'c').map(([key]) => key))
  const withholding = withholdOverTime(small, windows, rhythmsOf(reckoned), policy.smallestShown)
  const parts = new Map(rates.map((rate) => [rate.key, rate as { numerator: string; denominator: string }]))
  const isWithheld = (key: string) => withholding.has(key) || [parts.get(key)?.numerator, parts.get(key)?.denominator].some((part) => part !== undefined && withholding.has(part))
  return new Map(reckoned.map(({ indicator, values }) => [indicator.id, values.map((value): IndicatorValue => {
    const { counted, outOf, window } = placeOf(indicator, value)
    if (outOf === undefined) return isWithheld(keyOf(counted, window)) ? withheld(value) : withCount(value, policy)
    if (value.known.state === 'number' && isWithheld(rateKey(indicator, value))) return { ...withheld(value), denominator: isWithheld(keyOf(outOf, window)) ? null : rounded(value.denominator, policy) }
    return { ...value, numerator: rounded(value.numerator, policy), denominator: rounded(value.denominator, policy) }
  })]))
}

const withheld = (value: IndicatorValue): IndicatorValue => ({ ...value, known: { state: 'suppressed' }, numerator: null, denominator: null, count: null, printed: 'c' })

const rounded = (count: number | null, policy: DisclosurePolicy): number | null => (count === null ? null : roundedCount(count, policy))

const withCount = (value: IndicatorValue, policy: DisclosurePolicy): IndicatorValue => (value.known.state === 'number' ? { ...value, known: { state: 'number', value: roundedCount(value.known.value, policy) } } : value)

const rateKey = ({ id }: Indicator, { ends }: IndicatorValue): string => `share ${id} ${ends}`

/** What a value that is computed from casework counts, out of what, and over which months. */
export function placeOf({ reckoning, rhythm }: Indicator, { ends }: IndicatorValue) {
  const name = reckoning as ReckoningName
  const months = monthsOf(rhythm, ends)
  const to = months.at(-1) as MonthKey
  return { ...counts[name], window: { from: reckonings[name].kind === 'standing' ? to : months[0] as MonthKey, to } } as { counted: string; outOf?: string; window: Window }
}

/** A count of a time. `rest`: it is not shown itself, but is what `of` leaves of a whole. */
type Counted = { name: string; window: Window; value: number; of?: string }

/** The counts that are shown, and what is left of each whole that is shown with a part of it. */
function countBook() {
  const known = new Map<string, Counted>()
  const sums: Sum[] = []
  const add = (name: string, window: Window, value: number) => { known.set(keyOf(name, window), { name, window, value }) }
  const split = (whole: string, part: string, window: Window) => {
    const [all, one] = [known.get(keyOf(whole, window)), known.get(keyOf(part, window))]
    if (!all || !one) return
    const rest = `${whole} but not ${part}`
    known.set(keyOf(rest, window), { name: rest, window, value: all.value - one.value, of: keyOf(part, window) })
    sums.push({ total: keyOf(whole, window), parts: [keyOf(part, window), keyOf(rest, window)] })
  }
  return {
    add, split,
    close(): { cells: PublicationCell[]; sums: Sum[]; windows: ReadonlyMap<string, Counted> } {
      for (const { name, window } of known.values()) for (const [whole, part] of contained) if (name === whole) split(whole, part, window)
      return { cells: [...known].map(([key, { value }]) => ({ key, kind: 'count', value })), sums, windows: known }
    },
  }
}

/** In how many rhythms each count is shown. */
function rhythmsOf(reckoned: readonly Reckoned[]): Map<string, number> {
  const rhythms = new Map<string, Set<string>>()
  for (const { indicator: { reckoning, rhythm } } of reckoned) {
    const { counted, outOf } = counts[reckoning as ReckoningName]
    for (const name of [counted, ...(outOf === undefined ? [] : [outOf, `${outOf} but not ${counted}`])]) rhythms.set(name, (rhythms.get(name) ?? new Set()).add(`${rhythm.kind} ${rhythm.year}`))
  }
  return new Map([...rhythms].map(([name, { size }]) => [name, size]))
}

/**
 * All that is withheld, with what would tell a small count by another time. Of the year so far, a month whose figure is 1 to 4 more than
 * the one shown before it. Of a count that is shown in several rhythms, every longer time that holds a small one: by months and rolling
 * years together each month could be told. It withholds more than it must, and needs no equations over years.
 */
function withholdOverTime(small: ReadonlySet<string>, windows: ReadonlyMap<string, Counted>, rhythms: ReadonlyMap<string, number>, smallestShown: number): Set<string> {
  const all = new Set(small)
  const withhold = (key: string, { of }: Counted) => { all.add(key); if (of !== undefined) all.add(of) }
  for (const [name, counted] of grouped([...windows.values()], ({ name }) => name)) {
    const held: Window[] = counted.filter(({ window }) => small.has(keyOf(name, window))).map(({ window }) => window)
    for (const begun of grouped(counted, ({ window }) => window.from).values()) {
      let before: { value: number; to: MonthKey } | undefined
      for (const one of begun.toSorted((a, b) => (a.window.to < b.window.to ? -1 : 1))) {
        const more = one.value - (before?.value ?? 0)
        if (before && more > 0 && more < smallestShown) {
          held.push({ from: addToMonth(before.to, 1), to: one.window.to })
          withhold(keyOf(name, one.window), one)
        } else if (!all.has(keyOf(name, one.window))) before = { value: one.value, to: one.window.to }
      }
    }
    if ((rhythms.get(name) ?? 0) < 2) continue
    for (const one of counted) if (held.some(({ from, to }) => one.window.from <= from && to <= one.window.to)) withhold(keyOf(name, one.window), one)
  }
  return all
}

function grouped(all: readonly Counted[], by: (one: Counted) => string): Map<string, Counted[]> {
  const groups = new Map<string, Counted[]>()
  for (const one of all) {
    const group = groups.get(by(one))
    if (group) group.push(one)
    else groups.set(by(one), [one])
  }
  return groups
}

/** The publication in the parts of which none says anything of another: to work each out alone is much quicker, and comes to the same. */
function joined(cells: readonly PublicationCell[], rates: readonly PublicationCell[], sums: readonly Sum[]): Publication[] {
  const above = new Map(cells.map(({ key }) => [key, key]))
  const topOf = (key: string): string => {
    let top = key
    while (above.get(top) !== top) top = above.get(top) as string
    above.set(key, top)
    return top
  }
  for (const { total, parts } of sums) for (const part of parts) above.set(topOf(part), topOf(total))
  const publications = new Map<string, { cells: PublicationCell[]; sums: Sum[] }>()
  const partOf = (key: string) => {
    const top = topOf(key)
    const found = publications.get(top) ?? { cells: [], sums: [] }
    publications.set(top, found)
    return found
  }
  for (const cell of cells) partOf(cell.key).cells.push(cell)
  for (const rate of rates) partOf((rate as { denominator: string }).denominator).cells.push(rate)
  for (const sum of sums) partOf(sum.total).sums.push(sum)
  return [...publications.values()]
}
