import { sql } from 'kysely'
import type pg from 'pg'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import type { Role } from '../rules/reader.ts'

const sevenDays = 7 * 24 * 3_600_000

export const endOfInvitation = (now: Date): Date => new Date(now.getTime() + sevenDays)

/** The person who is appointed: known by the address, or made with `id`. Null if they have that role already. */
export async function appointColleague(trx: Transaction, authority: number, id: string, { name, email, role, locality }: { name: string; email: string; role: Role; locality: string | null }, since: string): Promise<string | null> {
  const { rows } = await sql<{ who: string | null }>`select access.ask_in_colleague(${authority}::smallint, ${id}::uuid, ${name}, ${email}, ${role}, ${locality}, ${since}::date) as who`.execute(trx)
  return rows[0]?.who ?? null
}

/** Gives a relative on a child's family list an address to sign in with. False if they are not on it, or the address is not theirs. */
export async function giveFamilyAddress(trx: Transaction, authority: number, child: string, relative: string, email: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select access.ask_in_family(${authority}::smallint, ${child}::uuid, ${relative}::uuid, ${email}) as done`.execute(trx)
  return rows[0]?.done ?? false
}

type Invited = { authority: number; person: string; role: Role | null; child: string | null; address: string; by: string; now: Date }

export async function recordInvitation(trx: Transaction, { authority, person, role, child, address, by, now }: Invited): Promise<void> {
  await sql`insert into identity.invitations (authority_id, invitation_id, person_id, child_id, role, address, invited_by, invited_at, ends_at)
    values (${authority}, ${uuid()}, ${person}, ${child}, ${role}, ${address}, ${by}, ${now}, ${endOfInvitation(now)})`.execute(trx)
}

export type Invitation = { id: string; person: string; role: Role | null; address: string; invitedAt: Date; endsAt: Date; state: 'waiting' | 'over' | 'accepted' | 'withdrawn' }

type Filter = { person?: string; child?: string }

/** Newest first. */
export async function findInvitations(trx: Transaction, authority: number, { person, child }: Filter, now: Date): Promise<Invitation[]> {
  const { rows } = await sql<Invitation>`select invitation_id as id, person_id as person, role, address, invited_at as "invitedAt", ends_at as "endsAt",
      case when withdrawn_at is not null then 'withdrawn' when accepted_at is not null then 'accepted' when ends_at < ${now} then 'over' else 'waiting' end as state
    from identity.invitations where authority_id = ${authority}
      and (${person ?? null}::uuid is null or person_id = ${person ?? null}::uuid) and (${child ?? null}::uuid is null or child_id = ${child ?? null}::uuid)
    order by invited_at desc`.execute(trx)
  return rows
}

/** Begins an invitation's time anew. False if it was accepted or withdrawn meanwhile. */
export async function renewInvitation(trx: Transaction, authority: number, id: string, now: Date): Promise<boolean> {
  const done = await sql`update identity.invitations set invited_at = ${now}, ends_at = ${endOfInvitation(now)}
    where authority_id = ${authority} and invitation_id = ${id} and accepted_at is null and withdrawn_at is null`.execute(trx)
  return done.numAffectedRows === 1n
}

/** Takes an invitation back, and the appointment that it came with. False if it was accepted or withdrawn meanwhile. */
export async function withdrawInvitation(trx: Transaction, authority: number, { id, person, role }: Invitation, now: Date, yesterday: string): Promise<boolean> {
  const done = await sql`update identity.invitations set withdrawn_at = ${now}
    where authority_id = ${authority} and invitation_id = ${id} and accepted_at is null and withdrawn_at is null`.execute(trx)
  if (done.numAffectedRows !== 1n) return false
  if (role) await sql`update identity.appointments set valid_until = ${yesterday} where authority_id = ${authority} and person_id = ${person} and role = ${role}`.execute(trx)
  return true
}

/** Whether the reader sees every child whom somebody may see. */
export async function seesAllOf(trx: Transaction, person: string): Promise<boolean> {
  const { rows } = await sql<{ all: boolean }>`select access.sees_all_of(${person}::uuid) as "all"`.execute(trx)
  return rows[0]?.all ?? false
}

/** The invitations of somebody who has come in are taken up. */
export async function acceptInvitations(pool: pg.Pool, person: string): Promise<void> {
  await pool.query('select access.accept_invitations($1)', [person])
}
