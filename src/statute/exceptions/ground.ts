/** A reason for which the law would excuse a limit. */
export type Ground =
  | 'setting-closed'
  | 'personal-circumstances'
  | 'away-four-weeks'
  | 'away-two-weeks'
  | 'missed-appointment'

/** Whether a ground is made out on the facts known, and why, in words. */
export type Availability = { readonly available: boolean; readonly reason: string }

export function available(reason: string): Availability {
  return { available: true, reason: `Available: ${reason} Say why this makes the date impractical to keep. The date does not move.` }
}

export function notAvailable(reason: string): Availability {
  return { available: false, reason: `Not available: ${reason}` }
}
