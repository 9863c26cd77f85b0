import type { Transaction } from '../../../platform/db/transaction.ts'
import { rolesWith } from '../rules/permissions.ts'
import type { Reader } from '../rules/reader.ts'
import type { SignIn } from '../sign-in-door.ts'
import { findColleagues, type Colleague } from '../storage/settings.ts'
import { findByPerson } from '../storage/sign-in-people.ts'
import { write } from './letters.ts'

/**
 * Tells whoever guards an authority's records that `newcomer` now has a role that sees children, without naming anybody.
 * Administrators see no child, and could appoint each other: not unseen.
 */
export async function tellGuards(trx: Transaction, signIn: SignIn, reader: Reader, authority: number, newcomer: string, now: Date): Promise<void> {
  const inForce = ({ from, until }: Colleague) => from <= reader.today && (until === null || until >= reader.today)
  const colleagues = (await findColleagues(trx, authority)).filter(inForce)
  if (!colleagues.some(({ person, seesChildren }) => person === newcomer && seesChildren)) return
  const guards = colleagues.filter(({ person, role }) => rolesWith['guard-records'].some((one) => one === role) && person !== newcomer && person !== reader.person)
  for (const guard of new Set(guards.map(({ person }) => person))) {
    const to = await findByPerson(signIn.pool, guard)
    if (to) await write(signIn, trx.client, to, 'colleague-added', { now })
  }
}
