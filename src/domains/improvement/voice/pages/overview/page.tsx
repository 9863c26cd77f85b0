import { findHere } from '../../../plan/pages/here.ts'
import { planPath } from '../../../plan/pages/paths.ts'
import { findActions } from '../../../plan/storage/actions.ts'
import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { heardOf } from '../../rules/heard.ts'
import { findVoice } from '../../storage/comments.ts'
import { findSurveys } from '../../storage/surveys.ts'
import { VoicePage } from './view.tsx'

/** What people said, by group, and how each thing was answered; what partners published; what surveys found. */
export async function showVoice(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHere(visit)
  if (!here) return notFound()
  const { plan, authority, runs, asKnown, errors } = here
  const { comments, replies } = await findVoice(visit.trx, authority, plan.id, asKnown)
  const group = visit.query['group']
  const waits = visit.query['show'] === 'waiting'
  const rows = comments.map((comment) => ({ comment, heard: heardOf(comment, replies) }))
  const shown = rows.filter(({ comment, heard }) => (!group || comment.group === group) && (!waits || heard.kind === 'waiting'))
  const body = <VoicePage plan={plan} all={rows} shown={shown} replies={replies} surveys={await findSurveys(visit.trx, authority, plan.id, asKnown)} actions={await findActions(visit.trx, authority, { plan: plan.id }, asKnown)} asKnown={asKnown} today={here.reader.today} errors={errors} group={group} waits={waits} runs={runs && asKnown === null} />
  return page({ title: 'Voice', section: 'Improvement', back: { href: planPath(plan.code), text: plan.title }, invalid: errors.length > 0, body }, nobody)
}
