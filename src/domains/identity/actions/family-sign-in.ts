import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { mayBeAskedIn, mayHandOver, noAddress } from '../rules/asking-in.ts'
import type { Reader } from '../rules/reader.ts'
import type { SignIn } from '../sign-in-door.ts'
import { endOfInvitation, giveFamilyAddress, recordInvitation, seesAllOf } from '../storage/invitations.ts'
import { endLinks, makeLink, secretForPaper } from '../storage/links.ts'
import { findByPerson } from '../storage/sign-in-people.ts'
import { write } from './letters.ts'
import { linkAddress } from './send-link.ts'

type About = { authority: number; child: string; relative: string }

const isDemonstration = (reader: Reader, authority: number) => reader.authorities.some((one) => one.authority === authority && one.demonstration)

/** Asks a child's relative in by mail: the address becomes what they sign in with. */
export async function askInFamily(trx: Transaction, signIn: SignIn, reader: Reader, { authority, child, relative }: About, address: string, now: Date): Promise<Result<true, 'not-theirs' | 'not-in-a-demonstration'>> {
  const email = address.toLowerCase()
  const demonstration = isDemonstration(reader, authority)
  if (!mayBeAskedIn(demonstration, email)) return refuse('not-in-a-demonstration')
  if (!(await giveFamilyAddress(trx, authority, child, relative, email))) return refuse('not-theirs')
  const ends = endOfInvitation(now)
  await recordInvitation(trx, { authority, person: relative, role: null, child, address: email, by: reader.person, now })
  await endLinks(signIn.pool, relative, 'invitation')
  const link = linkAddress(signIn, await makeLink(signIn.pool, relative, 'invitation', now, ends))
  await write(signIn, trx.client, { person: relative, email, real: !demonstration, authorities: [authority], demonstrations: demonstration ? [authority] : [] }, 'invitation', { now, ends, link })
  return ok(true)
}

/**
 * Makes a link to hand over or print, for a relative who signs in as family of this authority and nothing else. It works once,
 * for seven days, and the one before stops working. Who has no email can sign in so as well.
 */
export async function makeLinkToHandOver(trx: Transaction, signIn: SignIn, { authority, child, relative }: About, now: Date): Promise<Result<string, 'not-theirs' | 'not-family-alone'>> {
  const person = await findByPerson(signIn.pool, relative)
  if (person && !mayHandOver(person, authority)) return refuse('not-family-alone')
  // it would open every child of theirs, also one who is kept from whoever hands it over
  if (!(await seesAllOf(trx, relative))) return refuse('not-family-alone')
  if (!person && !(await giveFamilyAddress(trx, authority, child, relative, noAddress(relative)))) return refuse('not-theirs')
  await endLinks(signIn.pool, relative, 'sign-in')
  return ok(linkAddress(signIn, await makeLink(signIn.pool, relative, 'sign-in', now, endOfInvitation(now), secretForPaper())))
}
