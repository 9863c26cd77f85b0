import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import { knownBefore, wasKnown } from '../../plan/storage/known.ts'
import { findWordings } from '../../plan/storage/wordings.ts'
import type { Comment, CommentAnswer, PublishedReply } from '../rules/heard.ts'

type CommentRow = { comment_id: string; group_name: string; words: string; theme: string | null; answers: { kind: CommentAnswer['kind']; action: string | null; words: string; toldHow: string | null; by: string | null; at: string }[] | null }

type ReplyRow = { reply_id: string; partner: string | null; said: string; did: string | null }

/** What people said about a plan and how it was answered, the newest answer first, with what partners published; as known by the end of a day, or now. */
export async function findVoice(trx: Transaction, authority: number, plan: string, asKnown: PlainDate | null = null): Promise<{ comments: Comment[]; replies: PublishedReply[] }> {
  const comments = await sql<CommentRow>`select c.comment_id, c.group_name, c.words, c.theme,
      (select json_agg(json_build_object('kind', a.kind, 'action', a.action_id, 'words', a.words, 'toldHow', a.told_how, 'by', p.name, 'at', a.recorded_at) order by a.answer_id desc)
       from improvement.comment_answers a left join identity.persons p on p.person_id = a.recorded_by where a.authority_id = c.authority_id and a.comment_id = c.comment_id and a.recorded_at < ${knownBefore(asKnown)}) as answers
    from improvement.comments c where c.authority_id = ${authority} and c.plan_id = ${plan} and ${wasKnown('c', asKnown)} order by c.position`.execute(trx)
  const replies = await sql<ReplyRow>`select reply_id, partner, said, did
    from improvement.replies r where authority_id = ${authority} and plan_id = ${plan} and ${wasKnown('r', asKnown)} order by position`.execute(trx)
  const commentsThen = await findWordings(trx, authority, plan, 'comment', asKnown)
  const repliesThen = await findWordings(trx, authority, plan, 'reply', asKnown)
  return {
    comments: comments.rows.map((row): CommentRow => ({ ...row, ...commentsThen.get(row.comment_id) })).map((row) => ({ id: row.comment_id, group: row.group_name, words: row.words, theme: row.theme, answers: (row.answers ?? []).map(({ at, ...one }) => ({ ...one, at: new Date(at) })) })),
    replies: replies.rows.map((row): ReplyRow => ({ ...row, ...repliesThen.get(row.reply_id) })).map(({ reply_id, ...row }) => ({ id: reply_id, ...row })),
  }
}

export type NewAnswer = Pick<CommentAnswer, 'kind' | 'action' | 'words' | 'toldHow'>

export async function addCommentAnswer(trx: Transaction, by: { authority: number; person: string; now: Date }, comment: string, answer: NewAnswer): Promise<void> {
  await sql`insert into improvement.comment_answers (authority_id, answer_id, comment_id, kind, action_id, words, told_how, recorded_at, recorded_by)
    values (${by.authority}, ${uuid()}, ${comment}, ${answer.kind}, ${answer.action}, ${answer.words}, ${answer.toldHow}, ${by.now}, ${by.person})`.execute(trx)
}
