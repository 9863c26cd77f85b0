import { v7 as uuid } from 'uuid'
import { cookieLine, cookieOf } from '../../../platform/http/cookies.ts'
import { marked, readMarked } from '../../../platform/secrets/seal.ts'
import { deviceName } from '../rules/device-name.ts'
import { stageAfter, type Stage, type Way } from '../rules/stage.ts'
import type { SignIn } from '../sign-in-door.ts'
import { forgetOffered } from '../storage/authenticators.ts'
import { acceptInvitations } from '../storage/invitations.ts'
import { endSession, findSession, startSession, type Session } from '../storage/sessions.ts'
import { findByPerson, hasSecond, type SignInPerson } from '../storage/sign-in-people.ts'

const sessionCookie = 'waymark_session'
const deviceCookie = 'waymark_device'
const year = 365 * 24 * 60 * 60

/** Somebody at the door: their browser, where they come from, and when. */
export type Arrival = { headers: Headers; from: string; now: Date }

/** How far they came, and the cookies that say so. */
export type Entered = { stage: Stage; cookies: Headers }

/** Lets somebody in as far as what they showed leads. */
export const enter = (signIn: SignIn, person: SignInPerson, way: Way, arrival: Arrival): Promise<Entered> =>
  enterAt(signIn, person.person, stageAfter(way, { needsSecond: person.needsSecond, hasSecond: hasSecond(person) }), way, arrival)

/** The same, as far as is said: after a second factor, or in a demonstration. Every step has a session of its own, and ends the browser's before. */
export async function enterAt(signIn: SignIn, person: string, stage: Stage, way: Way, arrival: Arrival): Promise<Entered> {
  const before = await sessionOf(signIn, arrival)
  if (before) await endSession(signIn.pool, before.person, before.id)
  // a secret that another session was shown is not the one that this one confirms
  if (stage === 'set-up') await forgetOffered(signIn.pool, person)
  const { secret } = await startSession(signIn.pool, { person, stage, way, device: deviceName(arrival.headers.get('user-agent')) }, arrival.now)
  const cookies = new Headers()
  cookies.append('set-cookie', cookieLine(sessionCookie, secret, { secure: signIn.secure }))
  if (stage === 'whole') {
    await acceptInvitations(signIn.pool, person)
    cookies.append('set-cookie', cookieLine(deviceCookie, rememberOn(signIn, person, arrival.headers), { secure: signIn.secure, seconds: year }))
  }
  return { stage, cookies }
}

/** The secret of the browser's session, for the gate. */
export const sessionSecretOf = (headers: Headers): string | undefined => cookieOf(headers, sessionCookie)

/** The session of the browser, whole or held half way. */
export async function sessionOf({ pool }: SignIn, { headers, now }: Pick<Arrival, 'headers' | 'now'>): Promise<Session | undefined> {
  const secret = sessionSecretOf(headers)
  return secret === undefined ? undefined : findSession(pool, secret, now)
}

/** Whoever is held half way, and why. */
export async function heldOf(signIn: SignIn, arrival: Arrival): Promise<{ session: Session; person: SignInPerson } | undefined> {
  const session = await sessionOf(signIn, arrival)
  const person = session && session.stage !== 'whole' ? await findByPerson(signIn.pool, session.person) : undefined
  return session && person?.belongs ? { session, person } : undefined
}

export function leave(signIn: SignIn): Headers {
  return new Headers({ 'set-cookie': cookieLine(sessionCookie, '', { secure: signIn.secure, seconds: 0 }) })
}

type Device = { id: string; persons: string[] }

// A key of its own, so that a mark made for one thing never passes for another.
const deviceKey = ({ secret }: SignIn) => `device ${secret}`

/** The device's name for itself, if this person came in on it before. It opens nothing: it only says whose tries are whose. */
export function ownDevice(signIn: SignIn, person: string | undefined, headers: Headers): string | undefined {
  const device = readDevice(signIn, headers)
  return device && person !== undefined && device.persons.includes(person) ? device.id : undefined
}

function readDevice(signIn: SignIn, headers: Headers): Device | undefined {
  const [id, ...persons] = readMarked(deviceKey(signIn), cookieOf(headers, deviceCookie))?.split('~') ?? []
  return id ? { id, persons } : undefined
}

function rememberOn(signIn: SignIn, person: string, headers: Headers): string {
  const { id, persons } = readDevice(signIn, headers) ?? { id: uuid(), persons: [] }
  return marked(deviceKey(signIn), [id, person, ...persons.filter((one) => one !== person).slice(0, 4)].join('~'))
}
