import type { Route } from '../../../platform/http/route.ts'
import type { Permission } from '../rules/permissions.ts'
import type { Reader } from '../rules/reader.ts'
import { postAddHoliday, postRemoveHoliday, showBankHolidays } from './bank-holidays/page.tsx'
import { postAskAgain, postAskIn, postResetSecondFactor, postWithdraw, showAskIn, showColleague, showColleagues } from './colleagues/page.tsx'
import { comeBackFromOrganisation, goToOrganisation } from './organisation/page.tsx'
import { showOutbox } from './outbox/page.tsx'
import { postSecondFactor, showSecondFactor } from './second-factor/page.tsx'
import { postApp, postNewPasskey, showApp, showSetUp } from './set-up/page.tsx'
import { postSettings, showSettings } from './settings/page.tsx'
import { postWorkingFor, showWorkingFor } from './working-for/page.tsx'
import type { SignInParts } from './sign-in/arrival.ts'
import { postDemonstration, postPasskey, postSignIn, postSignOut, showSignIn } from './sign-in/page.tsx'
import { postAskForLink, showAskForLink } from './sign-in-link/ask.tsx'
import { postLink, postLinkPassword, showLink } from './sign-in-link/open.tsx'
import { sendTheme } from './theme.ts'
import { postEndOthers, postEndSession, postNewCodes, postPassword, postTakeAwayApp, postTakeAwayPasskey, showYourSignIn } from './your-sign-in/page.tsx'

/** The form of every route of ours. */
export type WaymarkRoute = Route<Reader, Permission>

export const identityRoutes = (parts: SignInParts): WaymarkRoute[] => [
  { method: 'GET',  path: '/sign-in', permission: 'anyone', audit: 'sign-in.shown', handler: showSignIn(parts) },
  { method: 'POST', path: '/sign-in', permission: 'anyone', audit: 'sign-in.tried', limit: 20, handler: postSignIn(parts) },
  { method: 'POST', path: '/sign-in/demonstration', permission: 'anyone', audit: 'sign-in.demonstration', handler: postDemonstration(parts) },
  { method: 'POST', path: '/sign-in/passkey', permission: 'anyone', audit: 'sign-in.passkey', limit: 20, handler: postPasskey(parts) },
  { method: 'GET',  path: '/sign-in/link', permission: 'anyone', audit: 'sign-in.asking-for-link', handler: showAskForLink('sign-in') },
  { method: 'POST', path: '/sign-in/link', permission: 'anyone', audit: 'sign-in.asked-for-link', limit: 10, handler: postAskForLink(parts, 'sign-in') },
  { method: 'GET',  path: '/sign-in/forgotten', permission: 'anyone', audit: 'sign-in.password-forgotten', handler: showAskForLink('new-password') },
  { method: 'POST', path: '/sign-in/forgotten', permission: 'anyone', audit: 'sign-in.password-link-asked-for', limit: 10, handler: postAskForLink(parts, 'new-password') },
  { method: 'GET',  path: '/sign-in/link/:link', permission: 'anyone', audit: 'sign-in.link-opened', limit: 30, handler: showLink(parts) },
  { method: 'POST', path: '/sign-in/link/:link', permission: 'anyone', audit: 'sign-in.link-used', limit: 30, handler: postLink(parts) },
  { method: 'POST', path: '/sign-in/link/:link/password', permission: 'anyone', audit: 'sign-in.password-chosen', limit: 30, handler: postLinkPassword(parts) },
  { method: 'GET',  path: '/sign-in/second', permission: 'anyone', audit: 'sign-in.second-factor', handler: showSecondFactor(parts) },
  { method: 'POST', path: '/sign-in/second', permission: 'anyone', audit: 'sign-in.second-factor-tried', limit: 20, handler: postSecondFactor(parts) },
  { method: 'GET',  path: '/sign-in/set-up', permission: 'anyone', audit: 'sign-in.setting-up', handler: showSetUp(parts) },
  { method: 'GET',  path: '/sign-in/set-up/app', permission: 'anyone', audit: 'sign-in.setting-up-app', handler: showApp(parts) },
  { method: 'POST', path: '/sign-in/set-up/app', permission: 'anyone', audit: 'sign-in.app-set-up', limit: 20, handler: postApp(parts) },
  { method: 'POST', path: '/sign-in/set-up/passkey', permission: 'anyone', audit: 'sign-in.passkey-set-up', limit: 20, handler: postNewPasskey(parts) },
  { method: 'GET',  path: '/sign-in/organisation', permission: 'anyone', audit: 'sign-in.organisation', limit: 30, handler: goToOrganisation(parts) },
  { method: 'GET',  path: '/sign-in/organisation/back', permission: 'anyone', audit: 'sign-in.organisation-answered', limit: 30, handler: comeBackFromOrganisation(parts) },
  { method: 'POST', path: '/sign-out', permission: 'anyone', audit: 'sign-in.ended', handler: postSignOut(parts) },
  { method: 'GET',  path: '/working-for', permission: 'signed-in', audit: 'working-for.shown', handler: showWorkingFor },
  { method: 'POST', path: '/working-for', permission: 'signed-in', audit: 'working-for.chosen', handler: postWorkingFor },

  { method: 'GET',  path: '/your-sign-in', permission: 'signed-in', audit: 'own-sign-in.shown', handler: showYourSignIn(parts) },
  { method: 'POST', path: '/your-sign-in/password', permission: 'signed-in', audit: 'own-sign-in.password-changed', limit: 20, handler: postPassword(parts) },
  { method: 'GET',  path: '/your-sign-in/app', permission: 'signed-in', audit: 'own-sign-in.setting-up-app', handler: showApp(parts) },
  { method: 'POST', path: '/your-sign-in/app', permission: 'signed-in', audit: 'own-sign-in.app-set-up', limit: 20, handler: postApp(parts) },
  { method: 'POST', path: '/your-sign-in/app/remove', permission: 'signed-in', audit: 'own-sign-in.app-taken-away', handler: postTakeAwayApp(parts) },
  { method: 'POST', path: '/your-sign-in/codes', permission: 'signed-in', audit: 'own-sign-in.codes-made', handler: postNewCodes(parts) },
  { method: 'POST', path: '/your-sign-in/passkey', permission: 'signed-in', audit: 'own-sign-in.passkey-made', handler: postNewPasskey(parts) },
  { method: 'POST', path: '/your-sign-in/passkey/remove', permission: 'signed-in', audit: 'own-sign-in.passkey-taken-away', handler: postTakeAwayPasskey(parts) },
  { method: 'POST', path: '/your-sign-in/sessions/end', permission: 'signed-in', audit: 'own-sign-in.session-ended', handler: postEndSession(parts) },
  { method: 'POST', path: '/your-sign-in/sessions/end-others', permission: 'signed-in', audit: 'own-sign-in.sessions-ended', handler: postEndOthers(parts) },

  { method: 'GET',  path: '/settings', permission: 'administer', audit: 'settings.shown', handler: showSettings },
  { method: 'POST', path: '/settings', permission: 'administer', audit: 'settings.changed', handler: postSettings },
  { method: 'GET',  path: '/settings/bank-holidays', permission: 'administer', audit: 'settings.bank-holidays', handler: showBankHolidays },
  { method: 'POST', path: '/settings/bank-holidays', permission: 'administer', audit: 'settings.bank-holiday-added', handler: postAddHoliday },
  { method: 'POST', path: '/settings/bank-holidays/remove', permission: 'administer', audit: 'settings.bank-holiday-removed', handler: postRemoveHoliday },
  { method: 'GET',  path: '/settings/outbox', permission: 'administer', audit: 'settings.outbox', handler: showOutbox(parts) },
  { method: 'GET',  path: '/colleagues', permission: 'see-colleagues', audit: 'colleagues.shown', handler: showColleagues(parts) },
  { method: 'GET',  path: '/colleagues/new', permission: 'administer', audit: 'colleague.asking-in', handler: showAskIn },
  { method: 'POST', path: '/colleagues/new', permission: 'administer', audit: 'colleague.asked-in', handler: postAskIn(parts) },
  { method: 'GET',  path: '/colleagues/:person', permission: 'see-colleagues', audit: 'colleague.shown', handler: showColleague(parts) },
  { method: 'POST', path: '/colleagues/:person/ask-again', permission: 'administer', audit: 'colleague.asked-again', handler: postAskAgain(parts) },
  { method: 'POST', path: '/colleagues/:person/withdraw', permission: 'administer', audit: 'colleague.invitation-withdrawn', handler: postWithdraw(parts) },
  { method: 'POST', path: '/colleagues/:person/reset-second-factor', permission: 'administer', audit: 'colleague.second-factor-reset', handler: postResetSecondFactor(parts) },
  { method: 'GET',  path: '/theme/:authority/:version', permission: 'anyone', audit: 'theme.sent', stream: sendTheme },
]
