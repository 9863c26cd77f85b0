import { executiveRegs, lastDayForNotice, NOTICES, type Calendar } from '../../../../statute/index.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import { missingOf, type Exemption } from './exempt-information.ts'

/** How a key decision goes ahead without 28 days. */
export type WithoutNotice =
  | { kind: 'general-exception'; chairToldOn: PlainDate; openedOn: PlainDate }
  | { kind: 'special-urgency'; agreedOn: PlainDate; agreedBy: string }

/** What the notices of an item hang on. Null: not known, or not given. */
export type Noticed = {
  key: boolean | null
  /** The first day on which it may be decided. */
  decidedOn: PlainDate | null
  /** The day on which it was first published in the plan. */
  publishedOn: PlainDate | null
  withoutNotice: WithoutNotice | null
  /** Null where the meeting is open to anyone. */
  privately: (Exemption & { noticedOn: PlainDate | null; againOn: PlainDate | null }) | null
}

export type NoticeName = 'key-decision' | 'private-meeting' | 'private-meeting-again' | 'exempt-information'

export type NoticeState =
  | 'kept' | 'due' | 'missed' | 'not-known'
  /** Kept in the way that the Regulations leave where 28 days are impracticable. */
  | 'kept-by-exception' | 'kept-by-urgency'
  /** Too late for 28 days: five are still to be had. */
  | 'exception-open'
  /** Too late for five as well: only with the agreement of the chair of scrutiny. */
  | 'urgency-only'

/** One duty of notice: how it stands, until when there is time, and the law. */
export type Notice = { name: NoticeName; state: NoticeState; by: PlainDate | null; citation: string }

/** Every notice that an item of the forward plan needs, and how each stands on a day. `days`: clear days of notice of a key decision, where an authority asks more of itself than the Regulations do. */
export function noticesOf(item: Noticed, calendar: Calendar, today: PlainDate, days: number = NOTICES.keyDecision.days): Notice[] {
  return [...keyNotice(item, calendar, today, days), ...privateNotices(item, calendar, today)]
}

function keyNotice({ key, decidedOn, publishedOn, withoutNotice }: Noticed, calendar: Calendar, today: PlainDate, days: number): Notice[] {
  if (key === false) return []
  const notice = (state: NoticeState, by: PlainDate | null, regulation = '9(2)'): Notice[] => [{ name: 'key-decision', state, by, citation: executiveRegs(regulation) }]
  if (key === null || decidedOn === null) return notice('not-known', null)
  const lawful = lastDayForNotice(calendar, decidedOn, NOTICES.keyDecision) // reg 9(2) SI 2012/2089
  // an authority that asks for more days of itself is late by its own rule, and not by the law
  const own = lastDayForNotice(calendar, decidedOn, { ...NOTICES.keyDecision, days })
  const by = today <= own && publishedOn === null ? own : lawful
  if (publishedOn !== null && publishedOn <= by) return notice('kept', by)
  const five = lastDayForNotice(calendar, decidedOn, NOTICES.generalException)
  if (withoutNotice?.kind === 'general-exception' && withoutNotice.chairToldOn <= five && withoutNotice.openedOn <= five) return notice('kept-by-exception', five, '10') // reg 10(1) SI 2012/2089
  if (withoutNotice?.kind === 'special-urgency' && withoutNotice.agreedOn <= decidedOn) return notice('kept-by-urgency', decidedOn, '11') // reg 11(1) SI 2012/2089
  if (publishedOn === null && today <= by) return notice('due', by)
  if (today <= five) return notice('exception-open', five, '10')
  return today <= decidedOn ? notice('urgency-only', decidedOn, '11') : notice('missed', by)
}

function privateNotices({ privately, decidedOn }: Noticed, calendar: Calendar, today: PlainDate): Notice[] {
  if (privately === null) return []
  const state = (given: PlainDate | null, by: PlainDate): NoticeState => (given !== null && given <= by ? 'kept' : given === null && today <= by ? 'due' : 'missed')
  const first = decidedOn && lastDayForNotice(calendar, decidedOn, NOTICES.privateMeeting) // reg 5(2) SI 2012/2089
  const again = decidedOn && lastDayForNotice(calendar, decidedOn, NOTICES.privateMeetingAgain) // reg 5(4) SI 2012/2089
  return [
    { name: 'exempt-information', state: missingOf(privately).length === 0 ? 'kept' : 'due', by: first, citation: 'Sch 12A Local Government Act 1972' },
    { name: 'private-meeting', state: first === null ? 'not-known' : state(privately.noticedOn, first), by: first, citation: executiveRegs('5(2)') },
    { name: 'private-meeting-again', state: again === null ? 'not-known' : state(privately.againOn, again), by: again, citation: executiveRegs('5(4)') },
  ]
}

/** Whether anything stands in the way of deciding lawfully on the day. */
export const standsInTheWay = ({ state }: Notice): boolean => state === 'missed' || state === 'urgency-only' || state === 'exception-open'
