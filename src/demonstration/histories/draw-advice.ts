import type { AdviceService } from '../../domains/casework/index.ts'
import { addDays, daysBetween, earlierOf, yearOf, type PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import type { Pace } from '../shape/pace.ts'
import { laterByWorkingDays, toWorkingDay } from '../working-days.ts'
import { summerOf } from './summer.ts'
import type { AskedAdvice } from './timetable.ts'

type Habit = { service: AdviceService; share: number; days: number; spread: number; late: number }

// reg 6(1) SEND Regulations 2014: family, education, health, psychology and social care, and others where asked.
// `late` is how much likelier than others the service is to be late.
const habits: readonly Habit[] = [
  { service: 'family', share: 1, days: 16, spread: 6, late: 0.3 },
  { service: 'education', share: 0.98, days: 24, spread: 7, late: 0.5 },
  { service: 'educational-psychology', share: 1, days: 37, spread: 4, late: 1.7 },
  { service: 'health', share: 1, days: 33, spread: 6, late: 1.1 },
  { service: 'social-care', share: 1, days: 28, spread: 7, late: 0.6 },
  { service: 'other', share: 0.1, days: 30, spread: 8, late: 0.8 },
]

/** Who is asked for advice and when each answers; the slowest on the last day. */
export function drawAdvice(chance: Chance, asked: PlainDate, last: PlainDate, pace: Pace): AskedAdvice[] {
  const longest = daysBetween(asked, last)
  const slowest: AdviceService = chance.weighed([['educational-psychology', 70], ['health', 24], ['social-care', 6]])
  return habits.filter(({ share }) => chance.happens(share)).map(({ service, days, spread, late }): AskedAdvice => {
    const on = service === 'other' ? laterByWorkingDays(asked, chance.whole(0, 4)) : asked
    if (service === slowest) return { service, asked: on, returned: last }
    const wait = chance.happens(pace.adviceLate * late) ? 43 + chance.waiting(14) : Math.min(42, Math.max(3, chance.around(days, spread)))
    const answered = toWorkingDay(addDays(on, Math.round(wait < longest ? wait : Math.max(3, longest - chance.whole(1, 12)))))
    return { service, asked: on, returned: earlierOf(service === 'education' ? afterHoliday(chance, answered) : answered, last) }
  })
}

/** A school that is shut for the summer answers when it opens again. */
function afterHoliday(chance: Chance, day: PlainDate): PlainDate {
  const { from, to } = summerOf(yearOf(day))
  return day > from + 2 && day < to ? laterByWorkingDays(to, chance.whole(0, 9)) : day
}
