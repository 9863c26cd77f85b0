import type { Transaction } from '../../../platform/db/transaction.ts'
import { findColleagues, type Colleague } from './settings.ts'

export type LocalityChoice = { id: string; name: string }

export async function findLocalityChoices(trx: Transaction, authority: number): Promise<LocalityChoice[]> {
  return trx.selectFrom('people.localities').select(['locality_id as id', 'name']).where('authority_id', '=', authority).orderBy('name').execute()
}

/** Somebody with all that they are appointed to here, now or once. */
export type ColleagueHere = { person: string; name: string; email: string | null; appointments: Colleague[] }

export async function findColleague(trx: Transaction, authority: number, person: string): Promise<ColleagueHere | undefined> {
  const appointments = (await findColleagues(trx, authority)).filter((one) => one.person === person)
  const [first] = appointments
  return first && { person, name: first.name, email: first.email, appointments }
}
