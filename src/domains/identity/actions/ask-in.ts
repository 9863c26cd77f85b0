import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import { addDays } from '../../../values/plain-date.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { isNewHere, mayBeAskedIn } from '../rules/asking-in.ts'
import { placeFor } from '../rules/permissions.ts'
import type { Reader, Role } from '../rules/reader.ts'
import type { SignIn } from '../sign-in-door.ts'
import { appointColleague, endOfInvitation, recordInvitation, renewInvitation, withdrawInvitation, type Invitation } from '../storage/invitations.ts'
import { endLinks, makeLink } from '../storage/links.ts'
import { recordSettingsEvent } from '../storage/settings.ts'
import { findByPerson } from '../storage/sign-in-people.ts'
import { write } from './letters.ts'
import { linkAddress } from './send-link.ts'
import { tellGuards } from './tell-guards.ts'

export type Asked = { name: string; email: string; role: Role; locality: string | null }

/** Who was asked in, and the link to hand over where no mail leaves and nobody else's sign-in is opened by it. */
export type AskedIn = { person: string; handOver: string | undefined }

const isDemonstration = (reader: Reader, authority: number) => reader.authorities.some((one) => one.authority === authority && one.demonstration)
const by = (reader: Reader) => ({ authority: placeFor(reader, 'administer'), person: reader.person, now: reader.now })

/** Appoints somebody and asks them in by mail. Who is known by that address keeps the sign-in that they have. */
export async function askInColleague(trx: Transaction, signIn: SignIn, reader: Reader, asked: Asked, now: Date): Promise<Result<AskedIn, 'has-that-role' | 'not-in-a-demonstration'>> {
  const authority = placeFor(reader, 'administer')
  const email = asked.email.toLowerCase()
  if (!mayBeAskedIn(isDemonstration(reader, authority), email)) return refuse('not-in-a-demonstration')
  const id = uuid()
  const person = await appointColleague(trx, authority, id, { ...asked, email }, isoDate(reader.today))
  if (person === null) return refuse('has-that-role')
  await recordInvitation(trx, { authority, person, role: asked.role, child: null, address: email, by: reader.person, now })
  await recordSettingsEvent(trx, by(reader), 'colleague-asked-in', { person, role: asked.role, locality: asked.locality })
  await tellGuards(trx, signIn, reader, authority, person, now)
  return ok({ person, handOver: await sendInvitation(trx, signIn, reader, { person, email, isNew: person === id }, now) })
}

/** Sends it again; the link before stops working. */
export async function askAgain(trx: Transaction, signIn: SignIn, reader: Reader, invitation: Invitation, now: Date): Promise<Result<AskedIn, 'over'>> {
  const authority = placeFor(reader, 'administer')
  const known = await findByPerson(signIn.pool, invitation.person)
  if (!known || !(await renewInvitation(trx, authority, invitation.id, now))) return refuse('over')
  await recordSettingsEvent(trx, by(reader), 'colleague-asked-again', { person: invitation.person })
  return ok({ person: invitation.person, handOver: await sendInvitation(trx, signIn, reader, { person: known.person, email: known.email, isNew: isNewHere(known, authority) }, now) })
}

export async function takeInvitationBack(trx: Transaction, signIn: SignIn, reader: Reader, invitation: Invitation, now: Date): Promise<Result<true, 'over'>> {
  if (!(await withdrawInvitation(trx, placeFor(reader, 'administer'), invitation, now, isoDate(addDays(reader.today, -1))))) return refuse('over')
  await endLinks(signIn.pool, invitation.person, 'invitation')
  await recordSettingsEvent(trx, by(reader), 'invitation-withdrawn', { person: invitation.person, role: invitation.role })
  return ok(true)
}

/** Makes the link and writes the letter, in the transaction that asks: either both are there or neither matters. */
export async function sendInvitation(trx: Transaction, signIn: SignIn, reader: Reader, to: { person: string; email: string; isNew: boolean }, now: Date): Promise<string | undefined> {
  const authority = placeFor(reader, 'administer')
  const real = !isDemonstration(reader, authority)
  const ends = endOfInvitation(now)
  await endLinks(signIn.pool, to.person, 'invitation')
  const link = linkAddress(signIn, await makeLink(signIn.pool, to.person, 'invitation', now, ends))
  await write(signIn, trx.client, { person: to.person, email: to.email, real, authorities: [authority], demonstrations: real ? [] : [authority] }, 'invitation', { now, ends, link })
  return real && !signIn.sendsMail && to.isNew ? link : undefined
}
