import { sql } from 'kysely'
import { freshId } from '../../../../platform/db/fresh-ids.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { wasThere } from './known.ts'
import type { Teller } from './tell.ts'

/** A name under which a plan's leads appear, how many actions bear it, and the person whom it stands for. */
export type NamedLead = { name: string; actions: number; person: string | null; personName: string | null }

/** Every name of a lead in a plan, the most frequent first. */
export async function findNamedLeads(trx: Transaction, authority: number, plan: string): Promise<NamedLead[]> {
  const { rows } = await sql<{ name: string; actions: number; person_id: string | null; person: string | null }>`
    select l.name, count(distinct l.action_id) as actions, n.person_id, p.name as person
    from improvement.leads l join improvement.actions a using (authority_id, action_id)
    left join improvement.named_leads n on n.authority_id = l.authority_id and n.name = l.name left join identity.persons p on p.person_id = n.person_id
    where l.authority_id = ${authority} and a.plan_id = ${plan} and ${wasThere('action', 'a', null)} group by l.name, n.person_id, p.name order by actions desc, l.name`.execute(trx)
  return rows.map((row) => ({ name: row.name, actions: row.actions, person: row.person_id, personName: row.person }))
}

/** Says whom a name stands for, or that it stands for nobody here. */
export async function nameLead(trx: Transaction, by: Teller, name: string, person: string | null): Promise<void> {
  await sql`insert into improvement.lead_namings (authority_id, naming_id, name, person_id, known_from, recorded_by) values (${by.authority}, ${freshId()}, ${name}, ${person}, ${by.now}, ${by.person})`.execute(trx)
  if (person === null) await sql`delete from improvement.named_leads where authority_id = ${by.authority} and name = ${name}`.execute(trx)
  else await sql`insert into improvement.named_leads (authority_id, name, person_id, named_at, named_by) values (${by.authority}, ${name}, ${person}, ${by.now}, ${by.person})
    on conflict (authority_id, name) do update set person_id = excluded.person_id, named_at = excluded.named_at, named_by = excluded.named_by`.execute(trx)
}

/** The actions of all plans that a person leads, by plan. */
export async function findLedBy(trx: Transaction, authority: number, person: string): Promise<{ plan: string; action: string }[]> {
  const { rows } = await sql<{ plan_id: string; action_id: string }>`select distinct a.plan_id, a.action_id from improvement.named_leads n
    join improvement.leads l on l.authority_id = n.authority_id and l.name = n.name join improvement.actions a on a.authority_id = l.authority_id and a.action_id = l.action_id
    where n.authority_id = ${authority} and n.person_id = ${person} and ${wasThere('action', 'a', null)}`.execute(trx)
  return rows.map(({ plan_id, action_id }) => ({ plan: plan_id, action: action_id }))
}
