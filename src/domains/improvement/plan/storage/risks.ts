import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { Rating, Risk } from '../rules/risk.ts'
import { knownBefore, wasKnown, type KnownBy } from './known.ts'
import type { Teller } from './tell.ts'
import { findWordings } from './wordings.ts'

type Row = { risk_id: string; dated: string | null; refs: string | null; risk: string | null; severity: string | null; likelihood: string | null; mitigation: string | null; owner: string | null; ratings: { rating: Rating; reason: string | null; by: string | null; at: string }[] | null }

/** The risks of a plan in the paper's order, each with its ratings over time, the newest first. */
export async function findRisks(trx: Transaction, authority: number, plan: string, asKnown: KnownBy = null): Promise<Risk[]> {
  const { rows } = await sql<Row>`select k.risk_id, k.dated, k.refs, k.risk, k.severity, k.likelihood, k.mitigation, k.owner,
      (select json_agg(json_build_object('rating', r.rating, 'reason', r.reason, 'by', p.name, 'at', r.known_from) order by r.rating_id desc)
       from improvement.risk_ratings r left join identity.persons p on p.person_id = r.recorded_by
       where r.authority_id = k.authority_id and r.risk_id = k.risk_id and r.known_from < ${knownBefore(asKnown)}) as ratings
    from improvement.risks k where k.authority_id = ${authority} and k.plan_id = ${plan} and ${wasKnown('k', asKnown)} order by k.position`.execute(trx)
  const then = await findWordings(trx, authority, plan, 'risk', asKnown)
  return rows.map((row): Row => ({ ...row, ...then.get(row.risk_id) })).map(({ risk_id, ratings, ...row }) => ({ id: risk_id, ...row, ratings: (ratings ?? []).map(({ at, ...one }) => ({ ...one, at: new Date(at) })) }))
}

export async function addRating(trx: Transaction, by: Teller, risk: string, rating: Rating, reason: string): Promise<void> {
  await sql`insert into improvement.risk_ratings (authority_id, rating_id, risk_id, rating, reason, known_from, recorded_at, recorded_by)
    values (${by.authority}, ${uuid()}, ${risk}, ${rating}, ${reason}, ${by.now}, ${by.now}, ${by.person})`.execute(trx)
}
