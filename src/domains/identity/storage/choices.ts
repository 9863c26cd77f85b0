import type { Transaction } from '../../../platform/db/transaction.ts'
import { calendarOf, type Options, type Policy } from '../../../statute/index.ts'
import { literalDate } from '../../../values/plain-date.ts'

/**
 * What an authority chooses where the law leaves a choice: its bank holidays and its own targets,
 * as the rules want them. Targets are stored as days after the request, by step.
 */
export async function findChoices(trx: Transaction, authority: number): Promise<Options> {
  const [holidays, row] = await Promise.all([
    trx.selectFrom('statute.bank_holidays').select('day').execute(),
    trx.selectFrom('identity.authorities').select('targets').where('authority_id', '=', authority).executeTakeFirst(),
  ])
  const targets = (row?.targets ?? {}) as Record<string, number>
  const policy = Object.fromEntries(Object.entries(targets).map(([step, days]) => [step, { daysAfterTrigger: days }])) as Policy
  return { calendar: calendarOf(holidays.map(({ day }) => literalDate(day))), policy }
}
