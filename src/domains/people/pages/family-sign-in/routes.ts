import type { SignInParts, WaymarkRoute } from '../../../identity/index.ts'
import { postAskInFamily, postMakeLink, showFamilySignIn } from './page.tsx'

export const familySignInRoutes = (parts: SignInParts): WaymarkRoute[] => [
  { method: 'GET',  path: '/children/:child/family-sign-in', permission: 'work-on-cases', audit: 'child.family-sign-in', handler: showFamilySignIn },
  { method: 'POST', path: '/children/:child/family-sign-in/ask-in', permission: 'work-on-cases', audit: 'child.family-asked-in', handler: postAskInFamily(parts) },
  { method: 'POST', path: '/children/:child/family-sign-in/link', permission: 'work-on-cases', audit: 'child.family-link-made', handler: postMakeLink(parts) },
]
