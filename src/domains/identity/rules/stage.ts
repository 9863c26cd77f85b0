/** How far somebody has come in: all the way, or held until they show or set up a second thing. */
export type Stage = 'second-factor' | 'set-up' | 'whole'

/** How they came: a passkey checks finger, face or PIN, and an organisation's sign-in checks in its own way. */
export type Way = 'password' | 'link' | 'passkey' | 'organisation'

/** Where somebody stands after the first step. A second factor that somebody has is always asked for, required or not. */
export function stageAfter(way: Way, { needsSecond, hasSecond }: { needsSecond: boolean; hasSecond: boolean }): Stage {
  if (way === 'passkey' || way === 'organisation') return 'whole'
  if (hasSecond) return 'second-factor'
  return needsSecond ? 'set-up' : 'whole'
}
