/** Wrong tries from one place, and when the last was. */
export type Tries = { wrong: number; lastAt: Date }

export type Situation = {
  /** From this device, if the account signed in on it before; else from this address. */
  here: Tries | undefined
  /** From anywhere that is no device of the person's own. */
  strangers: Tries | undefined
  ownDevice: boolean
  /** Whether a password alone is not enough to get in. */
  hasSecondFactor: boolean
}

export type Answer = { kind: 'try' } | { kind: 'wait'; seconds: number } | { kind: 'another-way' }

const freeTries = 4
const longestWait = 15 * 60
const forgottenAfter = 24 * 60 * 60
const manyStrangers = 30

/** Seconds to wait after the nth wrong try from one place: nothing for a slip, then twice as long each time, a quarter of an hour at most. */
export const waitAfter = (wrong: number): number =>
  wrong < freeTries ? 0 : Math.min(longestWait, 2 ** Math.min(wrong - freeTries, 20))

const secondsSince = (moment: Date, now: Date) => (now.getTime() - moment.getTime()) / 1000

/**
 * Whether a password may be tried now. Only one's own wrong tries make one wait. What strangers do elsewhere never does:
 * after many of theirs, an unknown place without a second factor is sent another way in (a link by mail, a passkey),
 * right password or wrong, so that guessing from a thousand places finds nothing and nobody is shut out.
 */
export function mayTryPassword({ here, strangers, ownDevice, hasSecondFactor }: Situation, now: Date): Answer {
  const left = here ? waitAfter(here.wrong) - secondsSince(here.lastAt, now) : 0
  if (left > 0) return { kind: 'wait', seconds: Math.ceil(left) }
  if (ownDevice || hasSecondFactor) return { kind: 'try' }
  const besieged = strangers !== undefined && strangers.wrong >= manyStrangers && secondsSince(strangers.lastAt, now) < forgottenAfter
  return besieged ? { kind: 'another-way' } : { kind: 'try' }
}

/** The count after one more wrong try: a day of quiet forgets what was. */
export function oneMore(tries: Tries | undefined, now: Date): Tries {
  const remembered = tries && secondsSince(tries.lastAt, now) < forgottenAfter ? tries.wrong : 0
  return { wrong: remembered + 1, lastAt: now }
}

/** At which count of strangers' tries the person is told, once a day. */
export const worthTelling = 10
