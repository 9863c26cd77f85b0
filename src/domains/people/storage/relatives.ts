import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'

/** Somebody on a child's family list. */
export type Relative = { person: string; name: string; relation: string; email: string | null; /** Has an address to sign in with. */ signsIn: boolean; /** A grant in force says that they may see the record. */ seesRecord: boolean }

export async function findRelatives(trx: Transaction, authority: number, child: string): Promise<Relative[]> {
  const { rows } = await sql<Relative>`
    select p.person_id as person, p.name, f.relation, p.email, p.user_id is not null as "signsIn",
      exists (select from people.grants g where g.authority_id = f.authority_id and g.child_id = f.child_id and g.party_id = f.person_id and g.party_kind = 'family'
              and g.valid_from <= access.today() and (g.valid_until is null or g.valid_until >= access.today())) as "seesRecord"
    from people.family_members f join identity.persons p using (person_id)
    where f.authority_id = ${authority} and f.child_id = ${child}::uuid and (f.valid_until is null or f.valid_until >= access.today())
    order by p.name`.execute(trx)
  return rows
}

/** What was done about a family's sign-in, kept with the child's other events. */
export async function recordFamilySignIn(trx: Transaction, by: { authority: number; child: string; person: string; today: string; now: Date }, kind: 'family-asked-in' | 'sign-in-link-made', relative: string): Promise<void> {
  await sql`insert into people.events (authority_id, event_id, child_id, kind, happened_on, known_from, recorded_at, recorded_by, detail)
    values (${by.authority}, gen_random_uuid(), ${by.child}, ${kind}, ${by.today}, ${by.now}, ${by.now}, ${by.person}, ${JSON.stringify({ person: relative })})`.execute(trx)
}
