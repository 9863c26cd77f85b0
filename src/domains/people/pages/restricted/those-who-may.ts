import { findColleagues, type Colleague } from '../../../identity/index.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'

/** Colleagues who may be named for a restricted record: each once, with the first of their roles that sees children today. */
export async function findThoseWhoMay(trx: Transaction, authority: number, today: PlainDate): Promise<Colleague[]> {
  const colleagues = await findColleagues(trx, authority)
  const officers = colleagues.filter((one) => one.seesChildren && one.from <= today && (one.until === null || one.until >= today))
  return officers.filter((one, n) => officers.findIndex(({ person }) => person === one.person) === n)
}
