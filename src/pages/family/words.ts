import type { AdviceService, CaseDates, CaseworkEvent, ListedAssessment, NextStep } from '../../domains/casework/index.ts'
import { longDate } from '../../values/date-words.ts'
import type { PlainDate } from '../../values/plain-date.ts'

/** Everything here is said to families: short words, no jargon, "we" for the council. */

const whoGives: Record<AdviceService, string> = {
  'family': 'you', 'education': 'school', 'educational-psychology': 'the educational psychologist',
  'health': 'health', 'social-care': 'social care', 'other': 'other people who know your child',
}

/** One or two sentences: where things are. */
export function whereWords(assessment: ListedAssessment, next: NextStep | undefined, name: string): string {
  switch (assessment.stage) {
    case 'requested': return `We have been asked to assess ${name}. We are deciding if we should.`
    case 'assessing': return next?.task === 'decide-to-issue'
      ? `Everyone we asked about ${name} has answered. We are now deciding if ${name} should have a plan.`
      : next?.task === 'ask-for-advice'
        ? `We have agreed to assess ${name}. Next we ask people who know ${name} what helps.`
        : `We are asking people who know ${name} what helps. We are waiting to hear from ${list((next?.awaited ?? []).map((one) => whoGives[one.service]))}.`
    case 'drafting': return `We have agreed that ${name} should have a plan. We are writing the first draft.`
    case 'draft-sent': return `You have the draft of ${name}’s plan. You can tell us what to change, and which school or college you would like.`
    case 'plan-issued': return `${name} has a plan.`
    case 'refused': return `We decided not to assess ${name}. We have told you why. You can disagree with us.`
    case 'no-plan': return `We assessed ${name} and decided that a plan is not needed. We have told you why. You can disagree with us.`
    case 'withdrawn': return 'The request has been taken back, so we have stopped. You can ask us again at any time.'
  }
}

/** What happens next, as short paragraphs, the dates in bold by the view. */
export function nextWords(assessment: ListedAssessment, dates: CaseDates, name: string): { before: string; date?: PlainDate; after?: string }[] {
  const day = (step: Parameters<CaseDates['of']>[0]) => dates.of(step)?.strict
  const assess = day('decide-to-assess')
  const noPlan = day('no-plan-notice')
  const plan = day('final-plan')
  const theirs = day('representations')
  switch (assessment.stage) {
    case 'requested': return assess === undefined ? [] : [
      { before: 'We must tell you by ', date: assess, after: ` if we will assess ${name}.` },
      ...(plan === undefined ? [] : [{ before: `If ${name} is to have a plan, you will have it by `, date: plan, after: '.' }]),
    ]
    case 'assessing': return [
      ...(noPlan === undefined ? [] : [{ before: 'We must tell you by ', date: noPlan, after: ' if there will be no plan.' }]),
      ...(plan === undefined ? [] : [{ before: 'If there is one, you will have it by ', date: plan, after: '.' }]),
    ]
    case 'drafting': return [
      { before: 'We will send you a draft. You will have at least 15 days to read it and tell us what to change.' },
      ...(plan === undefined ? [] : [{ before: 'You must have the final plan by ', date: plan, after: '.' }]),
    ]
    case 'draft-sent': return [
      ...(theirs === undefined ? [] : [{ before: 'Tell us what you think by the end of ', date: theirs, after: '. That time is yours: we cannot finish the plan before, unless you say so.' }]),
      ...(plan === undefined ? [] : [{ before: 'You must have the final plan by ', date: plan, after: '.' }]),
    ]
    default: return []
  }
}

/** If the law's date has gone by, we say so first. */
export function lateWords(assessment: ListedAssessment, dates: CaseDates, today: PlainDate): string | undefined {
  const limit = assessment.stage === 'requested' ? dates.of('decide-to-assess') : dates.of('final-plan')
  if (!limit || limit.strict >= today || assessment.closedOn !== null) return undefined
  const reason = assessment.exception === null ? '' : ' We have written to you about why.'
  return `We are late, and we are sorry. This should have been done by ${longDate(limit.strict)}.${reason} Your link officer can tell you when to expect it.`
}

/** What happened, in words for the family; undefined for what is only for the office. */
export function happenedWords(event: CaseworkEvent, name: string): string | undefined {
  switch (event.kind) {
    case 'request-received': return event.source === 'family' ? 'You asked us to look' : event.source === 'setting' ? 'School asked us to look' : 'We were asked to look'
    case 'agreed-to-assess': return `We agreed to assess ${name}`
    case 'refused-to-assess': return `We decided not to assess ${name}`
    case 'advice-asked': return undefined
    case 'advice-returned': return event.service === 'family' ? 'You told us what you think' : `We heard from ${whoGives[event.service]}`
    case 'agreed-to-issue': return `We agreed that ${name} should have a plan`
    case 'refused-to-issue': return 'We decided that a plan is not needed'
    case 'draft-sent': return 'We sent you the draft plan'
    case 'plan-issued': return `${name}’s plan was finished`
    case 'withdrawn': return 'The request was taken back'
    case 'exception-recorded': return 'We wrote to you about a delay'
    case 'disputed': return 'Mediation or an appeal began'
    case 'taken-back': return undefined
  }
}

function list(names: readonly string[]): string {
  const once = [...new Set(names)]
  if (once.length < 2) return once[0] ?? 'them'
  return `${once.slice(0, -1).join(', ')} and ${once.at(-1)}`
}
