import { countIssued, countOpenOver, monthlyTable } from '../../indicators/index.ts'
import { isoDate, MONTHS } from '../../../values/date-words.ts'
import type { MonthKey } from '../../../values/month-key.ts'
import { count, share, words, type Adding, type Figure, type FigureCell } from '../rules/papers/figure.ts'
import type { Drawing, Measure } from './measure.ts'

const source = (what: string, href: string) => ({ words: `Casework: ${what}`, href })
const months = ({ asked }: Drawing) => ({ from: asked['from'] as MonthKey, to: asked['to'] as MonthKey })
const monthWords = (month: MonthKey) => `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`

const open = (which: 'open' | 'past20', label: string): Measure => ({
  about: label,
  async draw(trx, { authority, key, asKnownOn, recordedUntil }): Promise<Figure> {
    const [counted] = await countOpenOver(trx, authority, [asKnownOn], asKnownOn, recordedUntil)
    const [all, late] = [counted?.open ?? 0, counted?.past20 ?? 0]
    const keyOf = (what: 'open' | 'past20' | 'open-in-time') => `${what}-${isoDate(asKnownOn)}`
    return {
      key, label, asKnownOn: isoDate(asKnownOn), shape: 'value', value: count(keyOf(which), which === 'open' ? all : late), source: source('assessments open at the end of the day', `/figures?asAt=${isoDate(asKnownOn)}`),
      adding: { sums: [{ total: keyOf('open'), parts: [keyOf('past20'), keyOf('open-in-time')] }], besides: [{ key: keyOf('open'), value: all }, { key: keyOf('past20'), value: late }, { key: keyOf('open-in-time'), value: all - late }] },
    }
  },
})

/** Assessments open at the end of the day, whatever their age. */
export const openAssessments = open('open', 'Open assessments')
/** Those of them that are past 20 weeks: reg 13(2) SEND Regulations 2014. */
export const openPast20 = open('past20', 'Open assessments past 20 weeks')

/** Plans issued in some months, by month with a total, and how many within 20 weeks; plans with an exception left out. */
export const plansByMonth: Measure = {
  about: 'Plans issued, and within 20 weeks, by month',
  async draw(trx, drawing): Promise<Figure> {
    const { rows, adding, total } = await issued(trx, drawing)
    return {
      key: drawing.key, label: this.about, asKnownOn: isoDate(drawing.asKnownOn), source: issuedSource(drawing), adding, shape: 'table',
      table: { head: ['Month', 'Issued', 'In 20 weeks', '% in 20 weeks'], numeric: [false, true, true, true], rows: [...rows, total] },
    }
  },
}

const one = (label: string, column: 1 | 2 | 3): Measure => ({
  about: label,
  async draw(trx, drawing): Promise<Figure> {
    const { total, adding } = await issued(trx, drawing)
    return { key: drawing.key, label, asKnownOn: isoDate(drawing.asKnownOn), source: issuedSource(drawing), adding, shape: 'value', value: total[column] as FigureCell }
  },
})

export const plansIssued = one('Plans issued', 1)
export const plansInTime = one('Plans issued within 20 weeks', 2)
export const shareInTime = one('Plans within 20 weeks', 3)

const issuedSource = (drawing: Drawing) => {
  const { from, to } = months(drawing)
  return source(`plans issued from ${monthWords(from)} to ${monthWords(to)}, those with an exception left out`, `/figures/timeliness?from=${from}&to=${to}&asAt=${isoDate(drawing.asKnownOn)}`)
}

async function issued(trx: Parameters<Measure['draw']>[0], drawing: Drawing) {
  const { from, to } = months(drawing)
  const counted = monthlyTable(await countIssued(trx, drawing.authority, from, to, drawing.asKnownOn, drawing.recordedUntil), from, to, 'excluding')
  const keyOf = (what: string, month: string) => `plans-${what}-${month}`
  const row = (name: string, month: string, all: number, inTime: number): FigureCell[] => [
    words(name), count(keyOf('issued', month), all), count(keyOf('in-time', month), inTime),
    share(keyOf('share', month), { key: keyOf('in-time', month), value: inTime }, { key: keyOf('issued', month), value: all })]
  const span = `${from}-${to}`
  const sum = (of: 'issued' | 'inTime') => counted.reduce((so, one) => so + one[of], 0)
  const all = [...counted.map((one) => ({ month: one.month as string, issued: one.issued, inTime: one.inTime })), { month: span, issued: sum('issued'), inTime: sum('inTime') }]
  // what is not in time follows from what is, and the months add up to the whole
  const adding: Adding = {
    sums: [
      ...all.map(({ month }) => ({ total: keyOf('issued', month), parts: [keyOf('in-time', month), keyOf('late', month)] })),
      ...['issued', 'in-time', 'late'].map((what) => ({ total: keyOf(what, span), parts: counted.map(({ month }) => keyOf(what, month)) })),
    ],
    besides: all.flatMap((one) => [{ key: keyOf('issued', one.month), value: one.issued }, { key: keyOf('in-time', one.month), value: one.inTime }, { key: keyOf('late', one.month), value: one.issued - one.inTime }]),
  }
  return { rows: counted.map((one) => row(monthWords(one.month), one.month, one.issued, one.inTime)), total: row('All these months', span, sum('issued'), sum('inTime')), adding }
}
