export const homePath = '/'
export const signInPath = (to?: string) => (to && to !== '/' ? `/sign-in?to=${encodeURIComponent(to)}` : '/sign-in')
export const signOutPath = '/sign-out'
export const demonstrationSignInPath = '/sign-in/demonstration'
export const workingForPath = '/working-for'
export const themePath = (authority: number, version: number) => `/theme/${authority}/${version}.css`
