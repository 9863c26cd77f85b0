import type { Route } from '../../../platform/http/route.ts'
import type { Permission } from '../rules/permissions.ts'
import type { Reader } from '../rules/reader.ts'
import { postDemonstration, postSignIn, postSignOut, showSignIn, type SignInParts } from './sign-in/page.tsx'
import { sendTheme } from './theme.ts'

/** The form of every route of ours. */
export type WaymarkRoute = Route<Reader, Permission>

export const identityRoutes = (parts: SignInParts): WaymarkRoute[] => [
  { method: 'GET',  path: '/sign-in', permission: 'anyone', audit: 'sign-in.shown', handler: showSignIn },
  { method: 'POST', path: '/sign-in', permission: 'anyone', audit: 'sign-in.tried', handler: postSignIn(parts) },
  { method: 'POST', path: '/sign-in/demonstration', permission: 'anyone', audit: 'sign-in.demonstration', handler: postDemonstration(parts) },
  { method: 'POST', path: '/sign-out', permission: 'anyone', audit: 'sign-in.ended', handler: postSignOut(parts) },
  { method: 'GET',  path: '/theme/:authority/:version', permission: 'anyone', audit: 'theme.sent', stream: sendTheme },
]
