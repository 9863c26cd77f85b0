import { isoDate } from '../../values/date-words.ts'
import { addToMonth, monthInWords, monthKeyOf } from '../../values/month-key.ts'
import type { PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import type { DrawnArea } from '../draw-area.ts'
import { ownDay, programmeBegins, promises, tellStory } from '../programme/draw-programme.ts'
import { addMonth, momentIn } from '../programme/months.ts'
import { orderedId } from '../programme/ordered-id.ts'
import { comments, leadRoles, measures, replies, risks, surveys, weakAreas, type Promise } from '../programme/promises.ts'
import { table, type Row, type Table } from './table.ts'

const json = (value: unknown) => JSON.stringify(value) as never
const months = [3, 6, 12] as const
const headings = {
  workstream: 'Project', reference: 'Ref', action: 'In the next 12 months we will', families: 'Children, young people and families will', lead: 'Lead', status: 'Status',
}

/** The borough's plan of action after ten months: 32 actions in two areas, what was told of them, their risks, and what people said. */
export function* programmeTables(chance: Chance, { place: { authority: authority_id, stars }, team, today }: DrawnArea): Generator<Table> {
  if (!stars) return
  const begins = programmeBegins(today)
  const recorded_by = team.only('programme-manager').id
  const plan_id = chance.uuid()
  const beginning = momentIn(begins, 0)
  const said = (known_from: string, by = recorded_by) => ({ known_from, recorded_at: known_from, recorded_by: by, reconstructed: false })
  const areaIds = new Map(weakAreas.map(({ number }) => [number, chance.uuid()]))
  const projectIds = new Map(weakAreas.flatMap(({ projects }) => projects.map(({ number }) => [number, chance.uuid()])))
  const actions = promises.map((one) => ({ ...one, id: chance.uuid(), story: tellStory(one.promise, today), milestones: months.map(() => chance.uuid()) }))
  const ofLead = (lead: string) => (lead in leadRoles ? team.only(leadRoles[lead as keyof typeof leadRoles]).id : recorded_by)

  yield table('improvement.plans', [{
    authority_id, plan_id, code: 'mip', title: 'Merrowdale improvement plan', workstream_word: 'Project', action_word: 'Action', headings: json(headings),
    starts_on: isoDate(begins), resources: null, made_at: beginning, made_by: recorded_by,
  }])
  yield table('improvement.areas', weakAreas.map(({ number, words }, position) => ({ authority_id, area_id: areaIds.get(number) as string, plan_id, number, words, position })))
  yield table('improvement.workstreams', weakAreas.flatMap((area) => area.projects.map(({ number, title }, position) => ({ authority_id, workstream_id: projectIds.get(number) as string, plan_id, area_id: areaIds.get(area.number) ?? null, number, title, position: Number(area.number) * 10 + position }))))
  yield table('improvement.actions', actions.map(({ id, reference, project, promise }, position) => ({
    authority_id, action_id: id, plan_id, workstream_id: projectIds.get(project.number) ?? null, reference, words: promise.words, families: promise.families,
    resources: promise.pace === 'quick' || promise.pace === 'steady' ? 'Within the team’s budget' : null, ...dueOf(promise, begins), position,
  })))
  yield table('improvement.action_areas', actions.map(({ id, area }) => ({ authority_id, action_id: id, area_id: areaIds.get(area.number) as string })))
  yield table('improvement.leads', actions.map(({ id, promise }) => ({ authority_id, action_id: id, position: 0, name: promise.lead, organisation: null, part: 'lead' })))
  yield table('improvement.named_leads', Object.entries(leadRoles).map(([name, role]) => ({ authority_id, name, person_id: team.only(role).id, named_at: beginning, named_by: recorded_by })))
  yield table('improvement.milestones', actions.flatMap(({ id, promise, milestones }) => promise.after.map((words, n) => ({ authority_id, milestone_id: milestones[n] as string, action_id: id, position: n, months: months[n] as number, timing: json({ kind: 'after-months', months: months[n] }), printed: `After ${months[n]} months we will have`, words }))))
  yield table('improvement.milestone_marks', actions.flatMap(({ promise, story, milestones }) => story.met.map(({ milestone, at }) => {
    const { reconstructed: _, ...by } = said(at, ofLead(promise.lead))
    return { authority_id, mark_id: orderedId(chance, at), milestone_id: milestones[milestone] as string, met: true, reason: null, ...by }
  })))
  yield table('improvement.statuses', actions.flatMap(({ id, story }) => story.statuses.map(({ status, at, reason }) => ({ authority_id, status_id: orderedId(chance, at), action_id: id, status, month: null, printed: null, proposed: null, reason, ...said(at), import_id: null }))))
  yield table('improvement.updates', actions.flatMap(({ id, promise, story }) => story.updates.map(({ cycle, kind, words }) => {
    const at = momentIn(addMonth(begins, cycle), 24)
    return { authority_id, update_id: orderedId(chance, at), action_id: id, cycle: addToMonth(monthKeyOf(begins), cycle), kind, heading: null, words, ...said(at, ofLead(promise.lead)), import_id: null }
  })))
  yield table('improvement.evidence', actions.filter(({ promise }) => promise.pace === 'quick').map(({ id, promise }): Row<'improvement.evidence'> => {
    const { reconstructed: _, ...by } = said(momentIn(addMonth(begins, 8), 3), ofLead(promise.lead))
    return { authority_id, evidence_id: orderedId(chance, by.known_from), action_id: id, kind: 'meeting', shows: 'effect', title: 'Shown to the improvement board', address: null, happened_on: isoDate(addMonth(begins, 8)), ...by }
  }))
  const byReference = new Map(actions.map(({ reference, id }) => [reference, id]))
  yield table('improvement.dependencies', [['MIP 1.4.2', 'MIP 1.1.1', 'The page shows what the Monday meeting decides'], ['MIP 2.1.2', 'MIP 2.1.1', 'A figure must be on the scorecard before it can open']].map(([of, on, why]) => ({ authority_id, action_id: byReference.get(of as string) as string, on_action_id: byReference.get(on as string) as string, why: why as string })))
  yield* whatItRestsOn()
  yield table('improvement.lead_namings', Object.entries(leadRoles).map(([name, role]) => ({ authority_id, naming_id: chance.uuid(), name, person_id: team.only(role).id, known_from: beginning, recorded_by })))

  function* whatItRestsOn(): Generator<Table> {
    const measured = measures.map((one) => ({ ...one, id: chance.uuid() }))
    yield table('improvement.measures', measured.map(({ id, words, indicator }, position) => ({ authority_id, measure_id: id, plan_id, workstream_id: null, words, indicator, position })))
    yield table('improvement.measure_areas', measured.map(({ id, area }) => ({ authority_id, measure_id: id, area_id: areaIds.get(area) as string })))
    const kept = risks.map((one) => ({ ...one, id: chance.uuid() }))
    yield table('improvement.risks', kept.map(({ id, ratings: _, ...risk }, position) => ({ authority_id, risk_id: id, plan_id, dated: isoDate(begins).slice(0, 7), ...risk, position })))
    yield table('improvement.risk_ratings', kept.flatMap(({ id, ratings }) => ratings.map(([rating, reason], n) => {
      const { reconstructed: _, ...by } = said(momentIn(addMonth(begins, n * 4), 2))
      return { authority_id, rating_id: orderedId(chance, by.known_from), risk_id: id, rating, printed: null, reason, ...by }
    })))
    const heard = comments.map((one) => ({ ...one, id: chance.uuid() }))
    yield table('improvement.comments', heard.map(({ id, group, theme, words }, position) => ({ authority_id, comment_id: id, plan_id, group_name: group, theme, words, heard_on: isoDate(addMonth(begins, 1)), position })))
    yield table('improvement.comment_answers', heard.flatMap(({ id, answer }) => (answer ? [{ authority_id, answer_id: orderedId(chance, momentIn(addMonth(begins, 7), 4)), comment_id: id, kind: answer.kind, action_id: answer.action ? byReference.get(answer.action) ?? null : null, words: answer.words, told_how: answer.told, recorded_at: momentIn(addMonth(begins, 7), 4), recorded_by }] : [])))
    yield table('improvement.replies', replies.map((one, position) => ({ authority_id, reply_id: chance.uuid(), plan_id, ...one, position })))
    const asked = surveys.map((one) => ({ ...one, id: chance.uuid() }))
    yield table('improvement.surveys', asked.map(({ id, title, group, monthsAgo, sent, returned }) => ({ authority_id, survey_id: id, plan_id, title, group_name: group, closed_on: isoDate(addMonth(today, -monthsAgo)), sent, returned, recorded_at: momentIn(addMonth(today, -monthsAgo), 5), recorded_by })))
    yield table('improvement.survey_results', asked.flatMap(({ id, results }) => results.map(([question, answered, positive], position) => ({ authority_id, survey_id: id, position, question, answered, positive }))))
  }
}

/** When an action is due by its own words; most are due by their milestones alone. */
function dueOf(promise: Promise, begins: PlainDate) {
  const months = ownDay(promise)
  if (months === null) return { timing: json({ kind: 'unknown' }), timing_printed: '', timing_note: null }
  const month = addToMonth(monthKeyOf(begins), months)
  return { timing: json({ kind: 'at', at: { month } }), timing_printed: monthInWords(month), timing_note: null }
}
