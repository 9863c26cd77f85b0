import type { CaseworkEvent, CaseworkFact } from '../../domains/casework/index.ts'
import { isoDate } from '../../values/date-words.ts'
import type { PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import type { Family } from '../families/family.ts'
import type { Team } from '../staff/team.ts'
import type { Pen } from './record.ts'
import type { Timetable } from './timetable.ts'

type Told = { fact: CaseworkFact; on: PlainDate; by: string }

/** The facts of a timetable in the order in which they happened, each recorded by whoever does that work. */
export function tell(chance: Chance, pen: Pen, timetable: Timetable, family: Family, team: Team): CaseworkEvent[] {
  return factsOf(chance, timetable, family, team)
    .toSorted((a, b) => a.on - b.on)
    .map(({ fact, on, by }) => pen.record(fact, on, by))
}

function factsOf(chance: Chance, timetable: Timetable, family: Family, team: Team): Told[] {
  const officer = family.officer.id
  const lead = team.leadOf(family.localityId).id
  const assessing = team.assessmentOfficerOf(family.localityId).id
  const told: Told[] = []
  const tellOf = (on: PlainDate | null, fact: CaseworkFact, by: string) => { if (on !== null) told.push({ fact, on, by }) }

  tellOf(timetable.received, { kind: 'request-received', source: timetable.source }, assessing)
  tellOf(timetable.decided, { kind: timetable.assess ? 'agreed-to-assess' : 'refused-to-assess' }, lead)
  for (const { service, asked, returned } of timetable.advice) {
    const adviceId = chance.uuid()
    tellOf(asked, { kind: 'advice-asked', adviceId, service }, assessing)
    tellOf(returned, { kind: 'advice-returned', adviceId, service }, chance.happens(0.8) ? assessing : officer)
  }
  const { exception, dispute } = timetable
  if (exception) tellOf(exception.on, { kind: 'exception-recorded', ground: exception.ground, times: timesOf(exception) }, officer)
  tellOf(timetable.issueDecided, { kind: timetable.issue ? 'agreed-to-issue' : 'refused-to-issue' }, lead)
  tellOf(timetable.draft, { kind: 'draft-sent' }, officer)
  tellOf(timetable.final, { kind: 'plan-issued' }, officer)
  tellOf(timetable.withdrawn, { kind: 'withdrawn' }, officer)
  if (dispute) tellOf(dispute.on, { kind: 'disputed', dispute: dispute.dispute }, officer)
  return told
}

const timesOf = ({ from, to }: { from: PlainDate; to: PlainDate }) => ({ from: isoDate(from), to: isoDate(to) })
