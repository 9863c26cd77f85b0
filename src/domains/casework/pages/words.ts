import { counted, dueIn, toneOfDue, type Tone } from '../../../ui/index.ts'
import { dayAndMonth, longDate, weekdayName } from '../../../values/date-words.ts'
import { daysBetween, type PlainDate } from '../../../values/plain-date.ts'
import type { AdviceService, CaseworkEventKind, ExceptionGround, RequestSource } from '../events.ts'
import type { Stage } from '../rules/assessment.ts'
import { latenessOf, type NextStep } from '../rules/next-step.ts'

/** How staff say it. The family's words are on the family's pages. */
export const stageWords: Record<Stage, string> = {
  'requested': 'Deciding whether to assess',
  'assessing': 'Assessing',
  'drafting': 'Writing the draft plan',
  'draft-sent': 'Draft with the family',
  'plan-issued': 'Plan issued',
  'refused': 'Refused to assess',
  'no-plan': 'No plan after assessment',
  'withdrawn': 'Withdrawn',
}

export const serviceWords: Record<AdviceService, string> = {
  'family': 'the family', 'education': 'education', 'educational-psychology': 'educational psychology',
  'health': 'health', 'social-care': 'social care', 'other': 'another adviser',
}

export const sourceWords: Record<RequestSource, string> = {
  'family': 'the family', 'setting': 'the school or setting', 'health': 'a health professional',
  'social-care': 'a social care professional', 'other': 'somebody else',
}

export const groundWords: Record<ExceptionGround, string> = {
  'school-closed': 'Advice was asked of a school or college around a closure of 4 weeks or more',
  'early-years-closed': 'Advice was asked of an early years provider around a closure of 4 weeks or more',
  'exceptional-circumstances': 'Exceptional personal circumstances affected the child, parent or young person',
  'absent': 'The child, parent or young person was away from the area for 4 weeks or more',
  'recorded-in-return': 'Recorded in the yearly return, which does not say which ground',
}

export const eventWords: Record<CaseworkEventKind, string> = {
  'request-received': 'Request received',
  'agreed-to-assess': 'Agreed to assess',
  'refused-to-assess': 'Refused to assess',
  'advice-asked': 'Advice asked for',
  'advice-returned': 'Advice came',
  'agreed-to-issue': 'Agreed to issue a plan',
  'refused-to-issue': 'Told the family that there will be no plan',
  'draft-sent': 'Draft plan sent',
  'plan-issued': 'Final plan issued',
  'withdrawn': 'Request withdrawn',
  'exception-recorded': 'Exception recorded',
  'disputed': 'Mediation or appeal',
  'taken-back': 'Entry taken back',
}

/** One line that says what to do. */
export function taskWords(next: NextStep): string {
  const [first] = next.awaited
  switch (next.task) {
    case 'decide-to-assess': return 'Decide whether to assess.'
    case 'ask-for-advice': return 'Ask for advice. Nobody has been asked yet.'
    case 'chase-advice': return `Advice from ${first ? serviceWords[first.service] : 'an adviser'} has not come. Chase it, or record when it came.`
    case 'wait-for-advice': return `Waiting for advice from ${next.awaited.map((one) => serviceWords[one.service]).join(', ')}.`
    case 'decide-to-issue': return 'All advice is in. Decide whether to issue a plan.'
    case 'send-draft': return 'Send the draft plan.'
    case 'wait-for-family': return 'The draft is with the family. Their 15 days are running.'
    case 'issue-plan': return 'Issue the final plan.'
  }
}

/** The button that goes with the task. */
export const taskButtons: Record<NextStep['task'], string> = {
  'decide-to-assess': 'Decide', 'ask-for-advice': 'Ask', 'chase-advice': 'Record advice', 'wait-for-advice': 'Record advice',
  'decide-to-issue': 'Decide', 'send-draft': 'Record draft', 'wait-for-family': 'Open', 'issue-plan': 'Record plan',
}

/** "6 days late" in law, "3 days past target", "due tomorrow", "Friday", "12 November". */
export function badgeOf(next: NextStep, today: PlainDate): { text: string; tone: Tone } {
  const { state, days } = latenessOf(next, today)
  if (days === null || next.by === null) return { text: 'no date', tone: 'due' }
  if (state === 'past-law') return { text: dueIn(-days), tone: 'late' }
  if (state === 'past-target') return { text: `${counted(days, 'day')} past target`, tone: 'due' }
  const tone = next.turn === 'ours' ? toneOfDue(days) : 'info'
  return { text: days < 2 ? dueIn(days) : days < 7 ? weekdayName(next.by) : dayAndMonth(next.by), tone }
}

/** "Week 13 of 20"; after 140 days "week 22, past the 20". */
export function weekWords(receivedOn: PlainDate, today: PlainDate): string {
  const days = daysBetween(receivedOn, today)
  return days > 140 ? `Week ${Math.ceil(days / 7)}, past the 20` : `Week ${Math.floor(days / 7)} of 20`
}

/** The date in law behind the next step, and how far the whole is. */
export function lawLine(next: NextStep, receivedOn: PlainDate | null, today: PlainDate): string {
  const weeks = receivedOn === null ? '' : `${weekWords(receivedOn, today)}. `
  if (!next.law) return `${weeks}The day of the request is not known, so no date can be worked out.`
  const left = daysBetween(today, next.law.strict)
  const whole = next.whole && next.whole !== next.law && next.whole.strict < today ? ` The plan was due by ${longDate(next.whole.strict)}.` : ''
  if (next.law.bound === 'minimum') return `${weeks}Their time runs to the end of ${longDate(next.law.strict)}.${whole}`
  if (next.law.step === 'no-plan-notice') return `${weeks}If there is to be no plan, the family ${left < 0 ? 'should have heard' : 'must hear'} by ${longDate(next.law.strict)}.${whole}`
  if (left < 0) return `${weeks}The law’s limit was ${longDate(next.law.strict)}, ${counted(-left, 'day')} ago.${whole}`
  return `${weeks}The law’s limit is ${longDate(next.law.strict)}.${whole}`
}
