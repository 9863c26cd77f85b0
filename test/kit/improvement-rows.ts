import type pg from 'pg'
import { id } from './area.ts'

/** Where the rows of improvement are found in tests. The plan has the code `a-plan`. */
export const rowsOfImprovement = { plan: 'a-plan', action: id(731), risk: id(732), measure: id(733), comment: id(734), import: id(735), evidence: id(741), withdrawn: id(744), reply: id(745), area: id(736), workstream: id(737), kind: 'action', thing: id(731) } as const

/** One row in every table of improvement, in the hand of `by`. */
export async function fillImprovement(pool: pg.Pool, authority: number, by: string): Promise<void> {
  const [plan, area, workstream, milestone, survey, other] = [id(730), id(736), id(737), id(738), id(739), id(740)]
  const { action, risk, measure, comment } = rowsOfImprovement
  const put = (table: string, columns: string, values: string) => pool.query(`insert into improvement.${table} (authority_id, ${columns}) values (${authority}, ${values})`)
  const said = { columns: 'known_from, recorded_at, recorded_by', values: `'2026-10-06', now(), '${by}'` }
  const tell = (table: string, columns: string, values: string) => put(table, `${columns}, ${said.columns}`, `${values}, ${said.values}`)
  await put('plans', 'plan_id, code, title, workstream_word, action_word, made_at, made_by', `'${plan}', 'a-plan', 'A plan', 'Project', 'Action', now(), '${by}'`)
  await put('areas', 'area_id, plan_id, number, words, position', `'${area}', '${plan}', '1', 'A weakness', 0`)
  await put('workstreams', 'workstream_id, plan_id, area_id, number, title, position', `'${workstream}', '${plan}', '${area}', '1.1', 'A project', 0`)
  for (const [n, one] of [action, other].entries()) await put('actions', 'action_id, plan_id, workstream_id, reference, words, timing, position', `'${one}', '${plan}', '${workstream}', 'P 1.1.${n + 1}', 'Do something', '{"kind": "unknown"}', ${n}`)
  await put('action_areas', 'action_id, area_id', `'${action}', '${area}'`)
  await put('leads', 'action_id, position, name, part', `'${action}', 0, 'A lead', 'lead'`)
  await put('named_leads', 'name, person_id, named_at, named_by', `'A lead', '${by}', now(), '${by}'`)
  await put('lead_namings', 'naming_id, name, person_id, known_from, recorded_by', `gen_random_uuid(), 'A lead', '${by}', now(), '${by}'`)
  await put('milestones', 'milestone_id, action_id, position, timing, words', `'${milestone}', '${action}', 0, '{"kind": "unknown"}', 'Something is there'`)
  await put('dependencies', 'action_id, on_action_id', `'${other}', '${action}'`)
  await tell('milestone_marks', 'mark_id, milestone_id, met', `gen_random_uuid(), '${milestone}', true`)
  await tell('milestone_removals', 'removal_id, milestone_id, removed, reason', `gen_random_uuid(), '${milestone}', false, 'There again'`)
  await tell('statuses', 'status_id, action_id, status', `gen_random_uuid(), '${action}', 'in-progress'`)
  await tell('updates', 'update_id, action_id, cycle, kind, words', `gen_random_uuid(), '${action}', '2026-10', 'progress', 'It goes on'`)
  await tell('evidence', 'evidence_id, action_id, kind, shows, title', `gen_random_uuid(), '${action}', 'meeting', 'doing', 'A meeting'`)
  await tell('evidence', 'evidence_id, action_id, kind, shows, title, file_name, file_type, size, sha256, bytes', `'${rowsOfImprovement.evidence}', '${action}', 'file', 'doing', 'A file', 'a.txt', 'text/plain', 1, 'x', 'a'`)
  await tell('evidence', 'evidence_id, action_id, kind, shows, title', `'${id(742)}', '${action}', 'meeting', 'effect', 'No meeting'`)
  await tell('evidence_withdrawals', 'evidence_id, reason', `'${id(742)}', 'It was not held'`)
  await tell('evidence', 'evidence_id, action_id, kind, shows, file_type, size, sha256', `'${id(743)}', '${action}', 'file', 'doing', 'text/plain', 1, 'y'`)
  await tell('evidence_withdrawals', 'evidence_id, reason', `'${id(743)}', 'It was another’s'`)
  await tell('evidence', 'evidence_id, action_id, kind, shows, title, file_name, file_type, size, sha256, bytes', `'${rowsOfImprovement.withdrawn}', '${action}', 'file', 'doing', 'A file', 'b.txt', 'text/plain', 1, 'z', 'b'`)
  await tell('evidence_withdrawals', 'evidence_id, reason', `'${rowsOfImprovement.withdrawn}', 'It was another’s too'`)
  await tell('evidence_erasures', 'evidence_id, reason', `'${id(743)}', 'It named a family'`)
  await tell('events', 'event_id, plan_id, kind', `gen_random_uuid(), '${plan}', 'plan-imported'`)
  await put('wordings', 'wording_id, plan_id, kind, thing_id, said, known_until, recorded_by', `gen_random_uuid(), '${plan}', 'action', '${action}', '{}', '2026-01-01', '${by}'`)
  await put('measures', 'measure_id, plan_id, words, position', `'${measure}', '${plan}', 'A measure', 0`)
  await put('measure_areas', 'measure_id, area_id', `'${measure}', '${area}'`)
  await put('measure_actions', 'measure_id, action_id', `'${measure}', '${action}'`)
  await put('risks', 'risk_id, plan_id, risk, position', `'${risk}', '${plan}', 'A risk', 0`)
  await tell('risk_ratings', 'rating_id, risk_id, rating', `gen_random_uuid(), '${risk}', 'amber'`)
  await put('comments', 'comment_id, plan_id, group_name, words, position', `'${comment}', '${plan}', 'Parents', 'Answer the telephone', 0`)
  await put('comment_answers', 'answer_id, comment_id, kind, words, recorded_at, recorded_by', `gen_random_uuid(), '${comment}', 'words', 'We do', now(), '${by}'`)
  await put('replies', 'reply_id, plan_id, said, position', `'${rowsOfImprovement.reply}', '${plan}', 'Answer', 0`)
  await put('surveys', 'survey_id, plan_id, title, group_name, closed_on, sent, returned, recorded_at, recorded_by', `'${survey}', '${plan}', 'A survey', 'Parents', '2026-10-01', 10, 5, now(), '${by}'`)
  await put('survey_results', 'survey_id, position, question, answered, positive', `'${survey}', 0, 'A question', 5, 3`)
  await put('challenge_answers', 'answer_id, plan_id, challenge, shown, words, recorded_at, recorded_by', `gen_random_uuid(), '${plan}', 'silent-owner:A lead', 'x', 'An answer', now(), '${by}'`)
  await put('imports', 'import_id, plan_id, file_name, sha256, state, requested_by, requested_at', `'${rowsOfImprovement.import}', '${plan}', 'a.xlsx', 'x', 'done', '${by}', now()`)
  await put('own_words', 'plan_id, kind, thing_id, set_at, set_by', `'${plan}', 'action', '${action}', now(), '${by}'`)
  await tell('taken_out', 'plan_id, kind, thing_id, reason', `'${plan}', 'measure', '${id(743)}', 'Added twice'`)
  await put('mappings', 'heading, means, chosen_at, chosen_by', `'a heading', 'leave-out', now(), '${by}'`)
}
