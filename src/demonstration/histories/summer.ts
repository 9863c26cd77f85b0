import { addDays, literalDate, weekday, type PlainDate } from '../../values/plain-date.ts'

/** The summer in which schools are shut: the first day closed and the day they open again, six weeks later. */
export function summerOf(year: number): { from: PlainDate; to: PlainDate } {
  return { from: weekdayFrom(`${year}-07-19`, 3), to: weekdayFrom(`${year}-09-02`, 4) }
}

/** The first such day of the week (1 Monday to 7 Sunday) on or after a day. */
function weekdayFrom(text: string, wanted: number): PlainDate {
  const first = literalDate(text)
  return addDays(first, (wanted - weekday(first) + 7) % 7)
}
