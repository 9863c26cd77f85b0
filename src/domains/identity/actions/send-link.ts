import { setTimeout as pause } from 'node:timers/promises'
import { keyedHash } from '../../../platform/secrets/seal.ts'
import type { SignIn } from '../sign-in-door.ts'
import { makeLink } from '../storage/links.ts'
import { findByAddress } from '../storage/sign-in-people.ts'
import { countWrong, findTries } from '../storage/tries.ts'
import { write } from './letters.ts'

const anHour = 3_600_000
const most = 20

/** The address of a one-time link. */
export const linkAddress = (signIn: SignIn, secret: string): string => `${signIn.address}/sign-in/link/${secret}`

// Longer than looking somebody up and writing to them takes: the time that an answer takes tells nothing of an address.
const sameForAll = 150

/**
 * Sends a link that works once, for an hour, to whoever has the address here. Says nothing of whether anybody has, by words or by time;
 * the letter is put in the outbox and sent by a job. Somebody's mailbox is not filled by others, and nobody is shut out by them:
 * beyond a most, one an hour goes all the same.
 */
export async function sendLink(signIn: SignIn, email: string, purpose: 'sign-in' | 'new-password', now: Date): Promise<void> {
  const over = pause(sameForAll)
  await writeLink(signIn, email, purpose, now)
  await over
}

async function writeLink(signIn: SignIn, email: string, purpose: 'sign-in' | 'new-password', now: Date): Promise<void> {
  const person = await findByAddress(signIn.pool, email)
  if (!person?.belongs) return
  const account = keyedHash(signIn.secret, person.email)
  const asked = await findTries(signIn.pool, account, 'links')
  if (asked && asked.wrong >= most && now.getTime() - asked.lastAt.getTime() < anHour) return
  await countWrong(signIn.pool, account, 'links', now)
  const ends = new Date(now.getTime() + anHour)
  const secret = await makeLink(signIn.pool, person.person, purpose, now, ends)
  await write(signIn, signIn.pool, person, purpose, { now, ends, link: linkAddress(signIn, secret) })
}
