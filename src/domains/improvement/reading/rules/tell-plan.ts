import { storeTiming } from '../../plan/rules/stored-timing.ts'
import type { MonthKey } from '../../../../values/month-key.ts'
import type { PlanRead, ReadAction, UpdateKind } from './plan-read.ts'
import { inOrder, keyOf, makeDistinct, type Thing, type ThingKind } from './things.ts'

/** A status as a file says it of an action, by the action's key. `known`: the month from which it was known, if the file says. */
export type ToldStatus = { of: string; name: string; status: string; month: MonthKey | null; printed: string; known: MonthKey | null }
export type ToldUpdate = { of: string; name: string; cycle: MonthKey | null; kind: UpdateKind; heading: string; words: string; known: MonthKey | null }
export type ToldRating = { of: string; name: string; rating: 'red' | 'amber' | 'green' | 'closed' | 'unknown'; printed: string }

/** A plan as told by a file: its things, and what is said of them. */
export type ToldPlan = { things: readonly Thing[]; statuses: readonly ToldStatus[]; updates: readonly ToldUpdate[]; ratings: readonly ToldRating[] }

/** Takes what was read apart into things with keys, so that it can be held against what is here. */
export function tellPlan(plan: PlanRead): ToldPlan {
  const distinct = new Map<ThingKind, (key: string) => string>()
  const thing = (kind: ThingKind, name: string, fields: Thing['fields'], links: Thing['links'] = {}, lists: Thing['lists'] = {}): Thing => {
    const apart = distinct.get(kind) ?? makeDistinct()
    distinct.set(kind, apart)
    return { kind, key: apart(keyOf(kind, fields, links)), name, fields, links, lists }
  }
  const areas = plan.areas.map(({ number, words }) => thing('area', words ?? `Area ${number}`, { number, words }))
  const areaKey = (at: number | null) => (at === null ? null : (areas[at]?.key ?? null))
  const workstreams = plan.workstreams.map(({ number, title, area }) => thing('workstream', title ?? `${plan.workstreamWord} ${number}`, { number, title }, { area_id: areaKey(area) }))
  const workstreamKey = (at: number | null) => (at === null ? null : (workstreams[at]?.key ?? null))
  const areaRows = (list: readonly number[]) => inOrder(list.map((at) => ({ area_id: areaKey(at) })))
  const actions = plan.actions.map((one) => thing('action', nameOf(one), fieldsOf(one), { workstream_id: workstreamKey(one.workstream) }, {
    action_areas: areaRows(one.areas), leads: one.leads.map(({ name, organisation, part }, position) => ({ position, name, organisation, part })),
  }))
  const actionAt = (at: number) => (actions[at] as Thing).key
  const milestones = plan.actions.flatMap((action, at) => action.milestones.map(({ months, timing, printed, words }) =>
    thing('milestone', `${nameOf(action)}, ${printed}`, { months, timing: storeTiming(timing), printed, words }, { action_id: actionAt(at) })))
  const measures = plan.measures.map(({ words, areas: list, workstream, actionReference }) => {
    const action = actionReference === null ? undefined : actions.find(({ fields }) => fields['reference'] === actionReference)
    return thing('measure', words, { words }, { workstream_id: workstreamKey(workstream) }, { measure_areas: areaRows(list), measure_actions: action ? [{ action_id: action.key }] : [] })
  })
  const risks = plan.risks.map(({ dated, references, risk, severity, likelihood, mitigation, owner }) => thing('risk', risk ?? 'A risk without words', { dated, refs: references, risk, severity, likelihood, mitigation, owner }))
  const comments = plan.comments.map(({ group, words, theme }) => thing('comment', words, { group_name: group, words, theme }))
  const replies = plan.replies.map(({ partner, said, did }) => thing('reply', said, { partner, said, did }))
  return {
    things: [...areas, ...workstreams, ...actions, ...milestones, ...measures, ...risks, ...comments, ...replies],
    statuses: plan.actions.flatMap((one, at) => statusOf(one, actionAt(at), plan.month)),
    updates: plan.actions.flatMap((one, at) => one.updates.map(({ kind, month, heading, words }) => ({ of: actionAt(at), name: nameOf(one), cycle: month, kind, heading, words, known: earlier(month, plan.month) }))),
    ratings: plan.risks.flatMap(({ rating }, at) => (rating === null ? [] : [{ of: (risks[at] as Thing).key, name: (risks[at] as Thing).name, rating: ratingIn(rating), printed: rating }])),
  }
}

const nameOf = ({ reference, words }: ReadAction): string => reference ?? (words ?? 'An action without words').split('\n')[0] as string

const fieldsOf = ({ reference, words, families, resources, timing, timingPrinted, timingNote }: ReadAction): Thing['fields'] =>
  ({ reference, words, families, resources, timing: storeTiming(timing), timing_printed: timingPrinted, timing_note: timingNote })

/** A blank cell says nothing, and is no saying. A month that is later than the file's own is known no later than the file. */
function statusOf({ status, statusMonth, statusPrinted, ...action }: ReadAction, of: string, month: MonthKey | null): ToldStatus[] {
  if (statusPrinted === '') return []
  return [{ of, name: nameOf({ status, statusMonth, statusPrinted, ...action }), status, month: statusMonth, printed: statusPrinted, known: earlier(statusMonth, month) }]
}

const earlier = (told: MonthKey | null, ofFile: MonthKey | null): MonthKey | null => (told !== null && ofFile !== null && told > ofFile ? ofFile : (told ?? ofFile))

function ratingIn(printed: string): ToldRating['rating'] {
  const said = (['red', 'amber', 'green', 'closed'] as const).filter((one) => new RegExp(String.raw`\b${one}\b`, 'i').test(printed))
  return said.length === 1 ? (said[0] as ToldRating['rating']) : 'unknown'
}
