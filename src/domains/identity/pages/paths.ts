export const homePath = '/'
export const signInPath = (to?: string) => (to && to !== '/' ? `/sign-in?to=${encodeURIComponent(to)}` : '/sign-in')
export const signOutPath = '/sign-out'
export const demonstrationSignInPath = '/sign-in/demonstration'
export const workingForPath = '/working-for'
export const askForLinkPath = '/sign-in/link'
export const forgottenPath = '/sign-in/forgotten'
export const openLinkPath = (secret: string) => `/sign-in/link/${secret}`
export const passkeySignInPath = '/sign-in/passkey'
export const organisationPath = (to?: string) => (to && to !== '/' ? `/sign-in/organisation?to=${encodeURIComponent(to)}` : '/sign-in/organisation')
export const secondFactorPath = (to?: string) => (to && to !== '/' ? `/sign-in/second?to=${encodeURIComponent(to)}` : '/sign-in/second')
export const setUpPath = '/sign-in/set-up'
export const yourSignInPath = '/your-sign-in'
export const colleaguesPath = '/colleagues'
export const askInPath = '/colleagues/new'
export const colleaguePath = (person: string) => `/colleagues/${person}`
export const outboxPath = '/settings/outbox'
export const themePath = (authority: number, version: number) => `/theme/${authority}/${version}.css`

/** Only a path of our own: an address from outside would send people elsewhere after signing in. Browsers drop tabs and line ends. */
export function ownPath(to: string | undefined): string {
  if (!to || !/^\/[\x21-\x7e]*$/.test(to)) return homePath
  const own = 'http://own.invalid'
  const { origin, pathname, search } = new URL(to, own)
  return origin === own && !pathname.startsWith('//') ? pathname + search : homePath
}
