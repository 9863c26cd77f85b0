import type { Route } from '../../../platform/http/route.ts'
import type { Permission } from '../rules/permissions.ts'
import type { Reader } from '../rules/reader.ts'
import { postDemonstration, postSignIn, postSignOut, showSignIn, type SignInParts } from './sign-in/page.tsx'
import { postAddHoliday, postRemoveHoliday, showBankHolidays } from './bank-holidays/page.tsx'
import { postSettings, showSettings } from './settings/page.tsx'
import { postWorkingFor, showWorkingFor } from './working-for/page.tsx'
import { sendTheme } from './theme.ts'

/** The form of every route of ours. */
export type WaymarkRoute = Route<Reader, Permission>

export const identityRoutes = (parts: SignInParts): WaymarkRoute[] => [
  { method: 'GET',  path: '/sign-in', permission: 'anyone', audit: 'sign-in.shown', handler: showSignIn(parts) },
  { method: 'POST', path: '/sign-in', permission: 'anyone', audit: 'sign-in.tried', limit: 20, handler: postSignIn(parts) },
  { method: 'POST', path: '/sign-in/demonstration', permission: 'anyone', audit: 'sign-in.demonstration', handler: postDemonstration(parts) },
  { method: 'POST', path: '/sign-out', permission: 'anyone', audit: 'sign-in.ended', handler: postSignOut(parts) },
  { method: 'GET',  path: '/working-for', permission: 'signed-in', audit: 'working-for.shown', handler: showWorkingFor },
  { method: 'POST', path: '/working-for', permission: 'signed-in', audit: 'working-for.chosen', handler: postWorkingFor },
  { method: 'GET',  path: '/settings', permission: 'administer', audit: 'settings.shown', handler: showSettings },
  { method: 'POST', path: '/settings', permission: 'administer', audit: 'settings.changed', handler: postSettings },
  { method: 'GET',  path: '/settings/bank-holidays', permission: 'administer', audit: 'settings.bank-holidays', handler: showBankHolidays },
  { method: 'POST', path: '/settings/bank-holidays', permission: 'administer', audit: 'settings.bank-holiday-added', handler: postAddHoliday },
  { method: 'POST', path: '/settings/bank-holidays/remove', permission: 'administer', audit: 'settings.bank-holiday-removed', handler: postRemoveHoliday },
  { method: 'GET',  path: '/theme/:authority/:version', permission: 'anyone', audit: 'theme.sent', stream: sendTheme },
]
