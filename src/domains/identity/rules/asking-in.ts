/** In a demonstration anyone may be the administrator: only invented addresses are asked in there, and no mail leaves. RFC 2606 section 2. */
export const mayBeAskedIn = (demonstration: boolean, address: string): boolean => !demonstration || /\.(example|test|invalid)$/.test(address)

/** What stands in place of an address for who has none: a name that can never exist. */
export const noAddress = (person: string): string => `${person}@no-address.invalid`

export const hasNoAddress = (email: string): boolean => email.endsWith('@no-address.invalid')

type Account = { passwordHash: string | null; hasAuthenticator: boolean; hasPasskey: boolean; knownBefore: boolean; staff: boolean; authorities: readonly number[] }

/** Whether they have set up no way to sign in yet, were nobody here before, and belong to this authority alone: their invitation may then be handed over. */
export const isNewHere = (account: Account, authority: number): boolean =>
  account.passwordHash === null && !account.hasAuthenticator && !account.hasPasskey && !account.knownBefore && isOnlyHere(account, authority)

/** Whether everything they can reach is this authority's: what it does about their sign-in opens nothing of another's. */
export const isOnlyHere = (account: Pick<Account, 'authorities'>, authority: number): boolean =>
  account.authorities.length === 1 && account.authorities[0] === authority

/** Whether an officer may hand over a link: only to a family of this authority, never to somebody who works anywhere. */
export const mayHandOver = (account: Account, authority: number): boolean => !account.staff && isOnlyHere(account, authority)
