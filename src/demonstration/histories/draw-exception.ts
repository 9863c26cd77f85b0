import { addDays, earlierOf, yearOf, type PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import { toWorkingDay } from '../working-days.ts'
import { summerOf } from './summer.ts'
import type { Timetable } from './timetable.ts'

type Drawn = Timetable['exception']

/** Whether a reason in law was recorded for going past a limit, and which. `young`: still at nursery. */
export function drawException(chance: Chance, timetable: Timetable, young: boolean): Drawn {
  const { received, advice, final, issueDecided } = timetable
  const end = final ?? issueDecided
  if (end === null || !timetable.assess) return null
  const late = end > received + 140
  const recorded = (least: PlainDate) => toWorkingDay(earlierOf(addDays(least, chance.whole(5, 60)), addDays(end, -3)))
  const asked = advice.find(({ service }) => service === 'education')?.asked
  const summer = asked === undefined ? null : summerOf(yearOf(asked))
  // reg 13(3)(a)-(b) SEND Regulations 2014: asked from a week before it shut to a week before it opened
  if (summer && asked !== undefined && asked >= summer.from - 7 && asked < summer.to - 7 && chance.happens(late ? 0.6 : 0.07)) {
    return within(timetable, { on: recorded(asked), ground: young ? 'early-years-closed' : 'school-closed', ...summer })
  }
  const from = addDays(received, chance.whole(20, 70))
  // reg 13(3)(c)
  if (chance.happens(late ? 0.035 : 0.004)) {
    return within(timetable, { on: recorded(addDays(from, 14)), ground: 'exceptional-circumstances', from, to: addDays(from, chance.whole(10, 40)) })
  }
  // reg 13(3)(d): four weeks or more
  if (chance.happens(late ? 0.018 : 0.003)) {
    return within(timetable, { on: recorded(addDays(from, 30)), ground: 'absent', from, to: addDays(from, chance.whole(29, 50)) })
  }
  return null
}

/** Recorded while the assessment was open, or not at all. */
function within({ decided, final, issueDecided, issue }: Timetable, drawn: NonNullable<Drawn>): Drawn {
  const end = issue ? final : issueDecided
  return decided !== null && end !== null && drawn.on >= decided && drawn.on < end ? drawn : null
}
