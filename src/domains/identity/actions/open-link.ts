import { ok, refuse, type Result } from '../../../values/result.ts'
import type { SignIn } from '../sign-in-door.ts'
import { endLinks, findLink, useLink, type LinkPurpose } from '../storage/links.ts'
import { keepPassword } from '../storage/passwords.ts'
import { endSessions } from '../storage/sessions.ts'
import { findByPerson, type SignInPerson } from '../storage/sign-in-people.ts'
import { enter, type Arrival, type Entered } from './enter.ts'
import { write } from './letters.ts'

export type SeenLink = { purpose: LinkPurpose; person: SignInPerson }

/** What a link is for, without using it up; undefined if it does not work, or no longer. */
export async function seeLink(signIn: SignIn, secret: string, now: Date): Promise<SeenLink | undefined> {
  const link = await findLink(signIn.pool, secret, now)
  const person = link && (await findByPerson(signIn.pool, link.person))
  return link && person?.belongs ? { purpose: link.purpose, person } : undefined
}

/** Uses a link to come in. */
export async function comeInByLink(signIn: SignIn, secret: string, arrival: Arrival): Promise<Result<Entered, 'over'>> {
  const seen = await seeLink(signIn, secret, arrival.now)
  if (!seen || !(await useLink(signIn.pool, secret, arrival.now))) return refuse('over')
  return ok(await enter(signIn, seen.person, 'link', arrival))
}

/** Uses a link to choose a password, and comes in. Sessions that somebody else may have begun end, and so do other links. */
export async function choosePasswordByLink(signIn: SignIn, secret: string, password: string, arrival: Arrival): Promise<Result<Entered, 'over'>> {
  const seen = await seeLink(signIn, secret, arrival.now)
  if (!seen || seen.purpose === 'sign-in' || !(await useLink(signIn.pool, secret, arrival.now))) return refuse('over')
  await keepPassword(signIn.pool, seen.person.user, password)
  await endSessions(signIn.pool, seen.person.person)
  await endLinks(signIn.pool, seen.person.person)
  if (seen.person.passwordHash !== null) await write(signIn, signIn.pool, seen.person, 'password-changed', { now: arrival.now })
  return ok(await enter(signIn, seen.person, 'link', arrival))
}
