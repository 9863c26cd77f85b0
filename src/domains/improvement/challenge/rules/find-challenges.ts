import { hasEffect, lastUpdate, nameOf, statusOf, type PlanAction } from '../../plan/rules/plan-action.ts'
import type { Area } from '../../plan/rules/programme.ts'
import { proposeStatus } from '../../plan/rules/propose-status.ts'
import { isDone, statusInWords } from '../../plan/rules/status.ts'
import { measuresOf, type Measure } from '../../plan/rules/measure.ts'
import { dateInWords } from '../../../../values/date-words.ts'
import { addDays, type PlainDate } from '../../../../values/plain-date.ts'
import type { Challenge, ChallengeKind, Shown } from './challenge.ts'
import { findCopiedCommentary, type SaidOfFigure } from './copied-commentary.ts'
import { findCopied } from './copied-words.ts'

/** How a measure's indicator stands: `concern` where it shows a special cause of concern, `worse` where its last value is worse than the one before. */
export type MeasureReading = { indicator: string; concern: boolean; worse: boolean; sentence: string }

/** What people said that nothing answers, by group. */
export type Unanswered = { group: string; heard: number; unanswered: readonly string[] }

export type PlanToChallenge = {
  actions: readonly PlanAction[]; areas: readonly Area[]; measures: readonly Measure[]; readings: readonly MeasureReading[]; /** What was said of the authority's indicators. */ said: readonly SaidOfFigure[]; feedback: readonly Unanswered[]; startsOn: PlainDate | null; today: PlainDate
}

/** Everything of a plan that does not add up on a day, each with its evidence. */
export function findChallenges(plan: PlanToChallenge): Challenge[] {
  return [...plan.actions.flatMap((action) => aboutAction(action, plan)), ...silentOwners(plan), ...findCopied(plan.actions), ...findCopiedCommentary(plan.said, new Set(plan.measures.flatMap(({ indicator }) => indicator ?? []))), ...nothingAnswers(plan)]
}

const make = (kind: ChallengeKind, about: string, title: string, shown: readonly Shown[]): Challenge => ({ id: `${kind}:${about}`, kind, title, shown })

const goesWell = new Set(['in-progress', 'complete', 'embedded'])
const hold = /\bnot yet\b|\bdelay|\bbehind\b|\bon hold\b|\bstalled\b|\bstill (to|awaiting)\b|\bhas not\b|\bno longer\b/i
const better = /\bimprov|\bincreas|\bon track\b|\bbetter\b|\breduc|\bmaintained\b/i

function aboutAction(action: PlanAction, { measures, readings, startsOn, today }: PlanToChallenge): Challenge[] {
  const found: Challenge[] = []
  const name = nameOf(action)
  const status = statusOf(action)
  const said = action.status?.reason ?? action.status?.printed
  const here = (text: string): Shown => ({ text, action: action.id })
  const standing = here(`${name} is ${statusInWords(status).toLowerCase()}${said ? `: ${said}` : ''}`)
  const progress = lastUpdate(action, 'progress')
  const read = measuresOf(action, measures).flatMap((measure) => readings.filter(({ indicator }) => indicator === measure.indicator))
  const concern = read.filter((one) => one.concern)
  if (goesWell.has(status) && concern.length > 0) found.push(make('green-while-concern', action.id, `${name} is said to go well while its measure gets worse`, [standing, ...concern.map(({ sentence }) => here(sentence))]))
  if (isDone(status) && !hasEffect(action)) found.push(make('complete-without-effect', action.id, `${name} is ${statusInWords(status).toLowerCase()}, and nothing shows an effect`, [standing, here('No evidence of impact was told, and none is linked.')]))
  const proposal = proposeStatus(action, startsOn, today)
  if (goesWell.has(status) && !isDone(status) && (proposal?.status === 'delayed' || proposal?.status === 'overdue')) found.push(make('late-but-green', action.id, `${name} is said to be in progress, though it is late`, [standing, here(proposal.because)]))
  const against = progress && hold.exec(progress.words)
  if (isDone(status) && against) found.push(make('words-against-status', action.id, `${name} is ${statusInWords(status).toLowerCase()}, and its own words say otherwise`, [standing, here(`“${sentenceRound(progress.words, against.index)}”`)]))
  const worse = read.filter((one) => one.worse)
  const claims = progress && better.exec(progress.words)
  if (claims && worse.length > 0) found.push(make('words-against-figure', action.id, `${name} tells of improvement, and its figure got worse`, [here(`“${sentenceRound(progress.words, claims.index)}”`), ...worse.map(({ sentence }) => here(sentence))]))
  return found
}

/** The sentence of a text in which something stands. */
function sentenceRound(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('. ', at) + 2, text.lastIndexOf('\n', at) + 1, 0)
  const end = /[.!?](\s|$)|\n/.exec(text.slice(at))
  return text.slice(from < 2 ? 0 : from, end ? at + end.index + 1 : undefined).trim()
}

const patience = 92 // days: a quarter, within which every board has met

/** Leads of open actions of which nothing was told for a quarter, each with those actions. None before the plan has run for as long. */
function silentOwners({ actions, startsOn, today }: PlanToChallenge): Challenge[] {
  if (startsOn !== null && today < addDays(startsOn, patience)) return []
  const since = addDays(today, -patience)
  const quiet = new Map<string, Shown[]>()
  for (const action of actions) {
    const last = Math.max(...action.updates.map(({ knownFrom }) => Math.floor(knownFrom.getTime() / 86_400_000)), 0)
    if (isDone(statusOf(action)) || last >= since) continue
    const text = last === 0 ? `${nameOf(action)}: no update was ever given` : `${nameOf(action)}: no update since ${dateInWords(last as PlainDate)}`
    for (const { name } of action.leads.filter(({ part }) => part === 'lead')) quiet.set(name, [...(quiet.get(name) ?? []), { text, action: action.id }])
  }
  return [...quiet].map(([name, shown]) => make('silent-owner', name, `${name} has given no update on ${shown.length === 1 ? 'an action' : `${shown.length} actions`}`, shown))
}

function nothingAnswers({ actions, areas, measures, feedback }: PlanToChallenge): Challenge[] {
  const answered = new Set(actions.flatMap((action) => action.areas))
  return [
    ...areas.filter(({ id }) => !answered.has(id)).map(({ id, words, number }) => make('area-unanswered', id, `No action answers “${words ?? `area ${number}`}”`, [{ text: 'No action stands under this area.', action: null }])),
    ...measures.filter((one) => one.actions.length === 0 && !one.areas.some((area) => answered.has(area))).map(({ id, words, areas: of }) =>
      make('measure-unanswered', id, `No action moves “${words}”`, [{ text: of.length === 0 ? 'The measure names no area and no action.' : 'No action answers the areas that it names.', action: null }])),
    ...feedback.filter(({ unanswered }) => unanswered.length > 0).map(({ group, heard, unanswered }) =>
      make('feedback-unanswered', group, `${unanswered.length} of ${heard} things that ${group} said are not answered`, unanswered.map((words) => ({ text: `“${words}”`, action: null })))),
  ]
}
