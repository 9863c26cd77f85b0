import { generateAuthenticationOptions, generateRegistrationOptions, verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { freshSecret, hashOfSecret, marked, readMarked } from '../../../platform/secrets/seal.ts'
import { deviceName } from '../rules/device-name.ts'
import type { SignIn } from '../sign-in-door.ts'
import { addPasskey, findPasskey, findPasskeys, notePasskeyUse, spendChallenge } from '../storage/passkeys.ts'
import { findByPerson, type SignInPerson } from '../storage/sign-in-people.ts'
import type { Arrival } from './enter.ts'
import { write } from './letters.ts'

const longestAnswer = 15 * 60_000

// A key of its own, so that a mark made for one thing never passes for another.
const challengeKey = ({ secret }: SignIn) => `challenge ${secret}`

/**
 * A challenge with our mark, for one person or (in signing in) for whoever answers. Nothing is stored until an answer comes;
 * then it is spent. So a page that is only looked at costs no row.
 */
const challengeFor = (signIn: SignIn, whom: string, now: Date): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(marked(challengeKey(signIn), `${freshSecret()}~${whom}~${now.getTime() + longestAnswer}`)))

/** Whether a challenge that comes back is one of ours, for this use, in time, and for the first time. */
const isOurs = (signIn: SignIn, whom: string, now: Date) => async (challenge: string): Promise<boolean> => {
  const [, forWhom, until] = readMarked(challengeKey(signIn), Buffer.from(challenge, 'base64url').toString())?.split('~') ?? []
  const ends = new Date(Number(until))
  return forWhom === whom && ends > now && spendChallenge(signIn.pool, hashOfSecret(challenge), ends, now)
}

const hostOf = (signIn: SignIn) => new URL(signIn.address).hostname
const originOf = (signIn: SignIn) => new URL(signIn.address).origin

/** What a browser must know to make a passkey, as JSON for the page. */
export async function passkeyToMake(signIn: SignIn, person: SignInPerson, now: Date): Promise<string> {
  const has = await findPasskeys(signIn.pool, person.person)
  return JSON.stringify(await generateRegistrationOptions({
    rpName: 'Waymark', rpID: hostOf(signIn), userName: person.email, userDisplayName: person.name,
    userID: new Uint8Array(Buffer.from(person.person)), challenge: challengeFor(signIn, person.person, now),
    excludeCredentials: has.map(({ id }) => ({ id })), attestationType: 'none', supportedAlgorithmIDs: [-7, -257],
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  }))
}

/** Keeps a passkey that the person's browser made. */
export async function keepPasskey(signIn: SignIn, person: SignInPerson, answer: string, arrival: Arrival): Promise<Result<true, 'not-made'>> {
  const response = parsed<RegistrationResponseJSON>(answer)
  if (!response) return refuse('not-made')
  const checked = await verifyRegistrationResponse({
    response, expectedChallenge: isOurs(signIn, person.person, arrival.now), expectedOrigin: originOf(signIn), expectedRPID: hostOf(signIn),
  }).catch(() => undefined)
  if (!checked?.verified) return refuse('not-made')
  const { id, publicKey, counter } = checked.registrationInfo.credential
  await addPasskey(signIn.pool, { id, person: person.person, publicKey, counter, transports: response.response.transports ?? [] }, deviceName(arrival.headers.get('user-agent')), arrival.now)
  await write(signIn, signIn.pool, person, 'second-added', { now: arrival.now })
  return ok(true)
}

/** What a browser must know to show a passkey. */
export const passkeyToShow = async (signIn: SignIn, now: Date): Promise<string> =>
  JSON.stringify(await generateAuthenticationOptions({ rpID: hostOf(signIn), challenge: challengeFor(signIn, 'anyone', now), userVerification: 'required' }))

/** The person whose passkey answered: finger, face or PIN were checked on their device. */
export async function personOfPasskey(signIn: SignIn, answer: string, now: Date): Promise<Result<SignInPerson, 'not-known'>> {
  const response = parsed<AuthenticationResponseJSON>(answer)
  const key = response && (await findPasskey(signIn.pool, String(response.id)))
  if (!response || !key) return refuse('not-known')
  const checked = await verifyAuthenticationResponse({
    response, expectedChallenge: isOurs(signIn, 'anyone', now), expectedOrigin: originOf(signIn), expectedRPID: hostOf(signIn),
    credential: { id: key.id, publicKey: key.publicKey, counter: key.counter },
  }).catch(() => undefined)
  const person = checked?.verified ? await findByPerson(signIn.pool, key.person) : undefined
  if (!checked || !person?.belongs) return refuse('not-known')
  await notePasskeyUse(signIn.pool, key.id, checked.authenticationInfo.newCounter, now)
  return ok(person)
}

function parsed<T>(answer: string): T | undefined {
  try {
    return JSON.parse(answer) as T
  } catch {
    return undefined
  }
}
