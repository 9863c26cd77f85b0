import { findColleagues, rolesWith } from '../../../identity/index.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'

/** Somebody who may answer for an indicator: they comment on it, and sign what is said of it first. */
export type MayAnswer = { readonly person: string; readonly name: string }

/** Everybody in an authority who may comment on indicators on a day, by name. */
export async function findWhoMayAnswer(trx: Transaction, authority: number, today: PlainDate): Promise<MayAnswer[]> {
  const may: readonly string[] = rolesWith['comment-on-indicators']
  const here = (await findColleagues(trx, authority)).filter(({ role, from, until }) => may.includes(role) && from <= today && (until === null || until >= today))
  return [...new Map(here.map(({ person, name }) => [person, { person, name }])).values()].toSorted((a, b) => a.name.localeCompare(b.name))
}
