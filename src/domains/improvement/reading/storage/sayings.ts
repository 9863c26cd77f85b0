import { freshId } from '../../../../platform/db/fresh-ids.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { isoDate } from '../../../../values/date-words.ts'
import { lastDayOf, type MonthKey } from '../../../../values/month-key.ts'
import { statusSaid, updateKey, type LastSaid } from '../rules/compare-plans.ts'
import type { ToldRating, ToldStatus, ToldUpdate } from '../rules/tell-plan.ts'
import type { ThingsHere } from './find-things.ts'

/** Who brings words in: with `import`, out of a file. */
export type Importer = { authority: number; person: string; now: Date; import?: string }

/** What files said last of the plan's actions and risks. */
export async function findLastSaid(trx: Transaction, authority: number, plan: string, here: ThingsHere): Promise<LastSaid> {
  const actions = keysById(here, 'action')
  const risks = keysById(here, 'risk')
  const statuses = await trx.client.query<{ action_id: string; status: ToldStatus['status']; printed: string }>(`select distinct on (s.action_id) s.action_id, s.status, s.printed
    from improvement.statuses s join improvement.actions a using (authority_id, action_id) where s.authority_id = $1 and a.plan_id = $2 and s.printed is not null order by s.action_id, s.status_id desc`, [authority, plan])
  const updates = await trx.client.query<{ action_id: string; cycle: MonthKey | null; kind: ToldUpdate['kind']; words: string }>(`select distinct on (u.action_id, u.cycle, u.kind) u.action_id, u.cycle, u.kind, u.words
    from improvement.updates u join improvement.actions a using (authority_id, action_id) where u.authority_id = $1 and a.plan_id = $2 and u.heading is not null order by u.action_id, u.cycle, u.kind, u.update_id desc`, [authority, plan])
  const ratings = await trx.client.query<{ risk_id: string; printed: string }>(`select distinct on (r.risk_id) r.risk_id, r.printed
    from improvement.risk_ratings r join improvement.risks k using (authority_id, risk_id) where r.authority_id = $1 and k.plan_id = $2 and r.printed is not null order by r.risk_id, r.rating_id desc`, [authority, plan])
  return {
    statuses: new Map(statuses.rows.map((row) => [actions.get(row.action_id) as string, statusSaid(row)])),
    updates: new Map(updates.rows.map((row) => [updateKey({ of: actions.get(row.action_id) as string, cycle: row.cycle, kind: row.kind }), row.words])),
    ratings: new Map(ratings.rows.map((row) => [risks.get(row.risk_id) as string, row.printed])),
  }
}

const keysById = (here: ThingsHere, kind: 'action' | 'risk') => new Map([...(here.ids.get(kind) ?? [])].map(([key, id]) => [id, key]))

/** What was known at the end of a past month is known from its last day; without a month, from now. */
const knownFrom = `case when r.known is null then $2::timestamptz else least($2::timestamptz, r.known::timestamp at time zone 'Europe/London') end`
const dayOf = (month: MonthKey | null) => (month === null ? null : isoDate(lastDayOf(month)))

export async function writeStatuses(trx: Transaction, by: Importer, told: readonly ToldStatus[], here: ThingsHere): Promise<void> {
  const rows = told.map(({ of, status, month, printed, known }) => ({ id: freshId(), action: here.ids.get('action')?.get(of), status, month, printed, known: dayOf(known) }))
  await trx.client.query(`insert into improvement.statuses (authority_id, status_id, action_id, status, month, printed, reconstructed, known_from, recorded_at, recorded_by, import_id)
    select $1, r.id, r.action, r.status, r.month, r.printed, r.known is not null, ${knownFrom}, $2, $3, $4
    from jsonb_to_recordset($5::jsonb) as r (id uuid, action uuid, status text, month text, printed text, known date)`, [by.authority, by.now, by.person, by.import ?? null, JSON.stringify(rows)])
}

export async function writeUpdates(trx: Transaction, by: Importer, told: readonly ToldUpdate[], here: ThingsHere): Promise<void> {
  const rows = told.map(({ of, cycle, kind, heading, words, known }) => ({ id: freshId(), action: here.ids.get('action')?.get(of), cycle, kind, heading, words, known: dayOf(known) }))
  await trx.client.query(`insert into improvement.updates (authority_id, update_id, action_id, cycle, kind, heading, words, reconstructed, known_from, recorded_at, recorded_by, import_id)
    select $1, r.id, r.action, r.cycle, r.kind, r.heading, r.words, r.known is not null, ${knownFrom}, $2, $3, $4
    from jsonb_to_recordset($5::jsonb) as r (id uuid, action uuid, cycle text, kind text, heading text, words text, known date)`, [by.authority, by.now, by.person, by.import ?? null, JSON.stringify(rows)])
}

export async function writeRatings(trx: Transaction, by: Importer, told: readonly ToldRating[], here: ThingsHere): Promise<void> {
  const rows = told.map(({ of, rating, printed }) => ({ id: freshId(), risk: here.ids.get('risk')?.get(of), rating, printed }))
  await trx.client.query(`insert into improvement.risk_ratings (authority_id, rating_id, risk_id, rating, printed, known_from, recorded_at, recorded_by)
    select $1, r.id, r.risk, r.rating, r.printed, $2, $2, $3 from jsonb_to_recordset($4::jsonb) as r (id uuid, risk uuid, rating text, printed text)`, [by.authority, by.now, by.person, JSON.stringify(rows)])
}
