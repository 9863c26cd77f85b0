import type pg from 'pg'
import { id } from './area.ts'

/** Where the rows of governance are found in tests: each by its own id. */
export const rowsOfGovernance = {
  board: id(680), to: id(681), meeting: id(682), paper: id(683), item: id(684), minute: id(685), recommendation: id(686), meetingAction: id(687), programme: id(688), workItem: id(689), plan: id(690), entry: id(691),
  visit: id(692), focus: id(693), issue: id(694), publication: id(695), load: id(696), member: id(697), setting: id(698),
} as const

const of = rowsOfGovernance

/** One row in every table of governance, in the hand of `by`; the paper is published, and the plan of decisions to come. */
export async function fillGovernance(pool: pg.Pool, authority: number, by: string): Promise<void> {
  const put = (table: string, columns: string, values: string) => pool.query(`insert into governance.${table} (authority_id, ${columns}) values (${authority}, ${values})`)
  const content = JSON.stringify({ kind: 'board-pack', title: 'A pack', board: 'A board', meetingOn: '2026-10-20', version: 1, asKnownOn: '2026-10-19', sections: [{ key: 'summary', heading: 'Where we are', words: 'All is well.' }], figures: [] })
  await put('boards', 'board_id, name, kind', `'${of.board}', 'A board', 'board'`)
  await put('boards', 'board_id, name, kind', `'${of.to}', 'A higher board', 'board'`)
  await put('board_members', 'member_id, board_id, name, organisation, seat, votes, valid_from', `'${of.member}', '${of.board}', 'A member', 'A service', 'chair', true, '2026-01-01'`)
  await put('terms', 'board_id, edition, body, agreed_on, known_from, recorded_by', `'${of.board}', 1, 'To hold to account.', '2026-01-01', '2026-01-01', '${by}'`)
  await put('reporting_lines', 'board_id, to_board_id, about, valid_from', `'${of.board}', '${of.to}', 'the plan', '2026-01-01'`)
  await put('meetings', 'meeting_id, board_id, held_on, state', `'${of.meeting}', '${of.board}', '2026-10-20', 'held'`)
  await put('papers', 'paper_id, board_id, meeting_id, kind, title, state, as_known_on, drafted_by, drafted_at', `'${of.paper}', '${of.board}', '${of.meeting}', 'board-pack', 'A pack', 'issued', '2026-10-19', '${by}', '2026-10-18'`)
  await put('agenda_items', 'item_id, meeting_id, rank, title, paper_id', `'${of.item}', '${of.meeting}', 1, 'The pack', '${of.paper}'`)
  await put('attendances', 'meeting_id, n, name, attended', `'${of.meeting}', 1, 'A member', 'chair'`)
  await put('interests', 'meeting_id, n, name, item, kind, stayed', `'${of.meeting}', 1, 'A member', '1', 'other', true`)
  await put('minutes', 'minute_id, meeting_id, rank, number, heading', `'${of.minute}', '${of.meeting}', 1, '1', 'The pack'`)
  await put('recommendations', 'recommendation_id, board_id, rank, made_on, body, owners, state', `'${of.recommendation}', '${of.board}', 1, '2026-10-20', 'That it be done.', '{}', 'made'`)
  await put('recommendation_parts', 'recommendation_id, part, body, state', `'${of.recommendation}', 1, 'One part', 'made'`)
  await put('resolutions', 'minute_id, n, body, recommendation_id', `'${of.minute}', 1, 'That it be done.', '${of.recommendation}'`)
  await put('actions', 'action_id, board_id, meeting_id, what, owner, state', `'${of.meetingAction}', '${of.board}', '${of.meeting}', 'Do it', 'A member', 'open'`)
  await put('work_programmes', 'programme_id, board_id, title, days', `'${of.programme}', '${of.board}', 'The year', '{2026-10-20}'`)
  await put('work_items', 'item_id, programme_id, rank, title, days', `'${of.workItem}', '${of.programme}', 1, 'An item', '{2026-10-20}'`)
  await put('forward_plans', 'plan_id, title, headings, published_on, recorded_at', `'${of.plan}', 'Decisions to come', '{}', '2026-10-01', '2026-10-01'`)
  await put('forward_entries', 'entry_id, plan_id, recorded_on, rank, reference, title, makers, considered_on', `'${of.entry}', '${of.plan}', '2026-10-01', 1, '1/26', 'A decision', '{Cabinet}', '{2026-12-01}'`)
  await put('visits', 'visit_id, visited_on, kind, visitors', `'${of.visit}', '2026-10-10', 'informal', 'An adviser'`)
  await put('focus_areas', 'focus_id, title, lead, state', `'${of.focus}', 'A focus', 'A lead', 'open'`)
  await put('visit_feedback', 'visit_id, n, body, tone, focus_id', `'${of.visit}', 1, 'Be quicker.', 'concern', '${of.focus}'`)
  await put('one_to_ones', 'one_to_one_id, held_on, lead, about, agreed, recorded_by', `gen_random_uuid(), '2026-10-11', 'A lead', 'The plan', 'To go on', '${by}'`)
  await put('paper_sections', 'paper_id, edition, key, rank, heading, words', `'${of.paper}', 1, 'summary', 1, 'Where we are', 'All is well.'`)
  await put('paper_figures', 'paper_id, edition, key, rank, measure, asked', `'${of.paper}', 1, 'open', 1, 'open-assessments', '{}'`)
  await put('issues', 'issue_id, paper_id, edition, issued_at, issued_by, as_known_on, content, sha256', `'${of.issue}', '${of.paper}', 1, '2026-10-19', '${by}', '2026-10-19', '${content}', 'x'`)
  await put('issued_files', 'issue_id, format, name, type, bytes, sha256', `'${of.issue}', 'html', 'pack.html', 'text/html', 'x', 'x'`)
  await put('publications', 'publication_id, issue_id, title, published_at, published_by, policy, withheld_small, withheld_besides, content', `'${of.publication}', '${of.issue}', 'A pack', '2026-10-20', '${by}', '{"name": "a policy", "words": "Small counts are withheld."}', 0, 0, '${content}'`)
  await put('published_files', 'publication_id, format, name, type, bytes', `'${of.publication}', 'html', 'pack.html', 'text/html', 'x'`)
  await put('settings', 'setting_id, kind, holds_from, value, reason, recorded_at, recorded_by', `'${of.setting}', 'key-decisions', '2030-01-01', '{"pounds": 1, "wards": 1, "days": 28}', 'To come', '2026-10-01', '${by}'`)
  await put('loads', 'load_id, board_id, file_name, sha256, loaded_at, loaded_by, counts, doubts, layout', `'${of.load}', '${of.board}', 'a.xlsx', 'x', '2026-10-01', '${by}', '{"recommendations": 0, "workItems": 0, "forwardPlan": 0, "minutes": 0, "tables": 1, "tableRows": 1, "known": 0}', '[]', '[]'`)
  await put('reported_tables', 'table_id, load_id, rank, sheet, title, head, rows', `gen_random_uuid(), '${of.load}', 1, 'S', 'A table', '{Name,Count}', '[[{"text": "a"}, {"text": "1", "number": 1}]]'`)
  await put('events', 'event_id, subject, subject_id, kind, happened_on, known_from, recorded_at, recorded_by, detail', `gen_random_uuid(), 'recommendation', '${of.recommendation}', 'made', '2026-10-20', '2026-10-20', '2026-10-20', '${by}', '{"part": null}'`)
}
