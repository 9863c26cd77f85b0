import type { Transaction } from '../../../platform/db/transaction.ts'

export type Authority = {
  authority: number
  name: string
  demonstration: boolean
  brand: string
  accent: string
  phone: string | null
  email: string | null
  targets: Record<string, number>
  secondFactor: 'required' | 'optional'
  version: number
}

export async function findAuthority(trx: Transaction, authority: number): Promise<Authority | undefined> {
  const row = await trx.selectFrom('identity.authorities').selectAll().where('authority_id', '=', authority).executeTakeFirst()
  return row && {
    authority: row.authority_id, name: row.name, demonstration: row.demonstration, brand: row.brand, accent: row.accent,
    phone: row.front_door_phone, email: row.front_door_email, targets: row.targets as Record<string, number>,
    secondFactor: row.second_factor as 'required' | 'optional', version: row.version,
  }
}
