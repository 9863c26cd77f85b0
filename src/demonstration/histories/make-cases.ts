import { assessmentFrom } from '../../domains/casework/index.ts'
import { curriculumYearOn } from '../../values/age.ts'
import { addDays, type PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import type { Child } from '../families/family.ts'
import type { Wanted } from '../families/make-child.ts'
import type { Room } from '../plans/room.ts'
import { agesAtRequest } from '../shape/ages.ts'
import { needsAt } from '../shape/needs.ts'
import type { Team } from '../staff/team.ts'
import type { Case } from './case.ts'
import { misrecord } from './correct.ts'
import { drawException } from './draw-exception.ts'
import { drawTimetable } from './draw-timetable.ts'
import { penOf } from './record.ts'
import { tell } from './tell.ts'
import { until, type Timetable } from './timetable.ts'

export type CaseParts = { chance: Chance; today: PlainDate; team: Team; room: Room; makeChild: (wanted: Wanted) => Child }

/** Of every hundred requests, those for a child who was asked about before. */
const again = 0.045

/** A case for each day on which a request came, with all that happened since; one by one, as each takes room. */
export function* makeCases(parts: CaseParts, days: readonly PlainDate[]): Generator<Case> {
  const before: { child: Child; ended: PlainDate }[] = []
  for (const received of days) {
    const drawn = drawTimetable(parts.chance, received, parts.today)
    const happened = until(addDays(parts.today, -1), drawn)
    const child = (parts.chance.happens(again) ? takeEarlier(before, received, happened, parts) : undefined) ?? newChild(parts, happened)
    const young = curriculumYearOn(child.born, received) < 0
    const one = recordCase(parts, child, { ...drawn, exception: drawException(parts.chance, drawn, young) })
    const ended = one.timetable.withdrawn ?? (one.timetable.assess ? (one.timetable.issue ? null : one.timetable.issueDecided) : one.timetable.decided)
    if (ended !== null) before.push({ child, ended })
    yield one
  }
}

/** Records what of a timetable has happened, and makes a mistake now and then. */
export function recordCase({ chance, today, team }: Pick<CaseParts, 'chance' | 'today' | 'team'>, child: Child, drawn: Timetable, faultless = false): Case {
  const timetable = until(addDays(today, -1), drawn)
  const events = tell(chance, penOf(chance, today), timetable, child.family, team)
  const one: Case = { id: chance.uuid(), child, timetable, events, notes: [] }
  if (!faultless) misrecord(chance, one, today)
  return one
}

/** The row that the events of a case give. */
export const outcomeOf = (one: Pick<Case, 'events'>) => assessmentFrom(one.events)

function newChild({ chance, room, makeChild }: CaseParts, { received, final }: Timetable): Child {
  const born = final === null ? bornBefore(chance, received) : bornWhereWanted(chance, room, received)
  return makeChild({
    born, need: chance.weighed(needsAt(curriculumYearOn(born, received))), knownSince: received,
  })
}

function bornBefore(chance: Chance, received: PlainDate): PlainDate {
  const age = chance.weighed(agesAtRequest)
  return addDays(received, -Math.round((age + chance.next()) * 365.25))
}

function bornWhereWanted(chance: Chance, room: Room, received: PlainDate): PlainDate {
  let born = bornBefore(chance, received)
  for (let tries = 0; tries < 40 && !chance.happens(room.leftFor(born)); tries += 1) born = bornBefore(chance, received)
  return born
}

/** A child whose earlier request came to nothing half a year or more ago. */
function takeEarlier(before: { child: Child; ended: PlainDate }[], received: PlainDate, { final }: Timetable, { room }: CaseParts): Child | undefined {
  const at = before.findIndex(({ child, ended }) =>
    ended < received - 180 && ended > received - 700 && curriculumYearOn(child.born, received) < 12 && (final === null || room.leftFor(child.born) > 0))
  return at < 0 ? undefined : before.splice(at, 1)[0]?.child
}
