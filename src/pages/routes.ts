import { nobody, redirect } from '../platform/http/reply.ts'
import { signInPath, type WaymarkRoute } from '../domains/identity/index.ts'
import { landingOf } from '../navigation.ts'
import { showChild } from './child/page.tsx'
import { postLeaving, showLeaving } from './leaving/page.tsx'
import { showMyChild, showMyFamily } from './family/page.tsx'
import { showSharedChild } from './shared/child.tsx'
import { showShared } from './shared/list.tsx'
import { showAccessibility, showPrivacy, showWhoCanSee } from './about.tsx'

/** Pages that belong to no domain: the way in, and what we say of ourselves. */
export const ownRoutes: WaymarkRoute[] = [
  { method: 'GET', path: '/', permission: 'anyone', audit: 'home.shown', handler: ({ visitor }) => redirect(visitor ? landingOf(visitor) : signInPath(), nobody) },
  { method: 'GET', path: '/accessibility', permission: 'anyone', audit: 'about.accessibility', handler: showAccessibility },
  { method: 'GET', path: '/privacy', permission: 'anyone', audit: 'about.privacy', handler: showPrivacy },
  { method: 'GET', path: '/who-can-see-what', permission: 'anyone', audit: 'about.who-can-see-what', handler: showWhoCanSee },
  { method: 'GET', path: '/children/:child', permission: 'see-children', audit: 'child.viewed', handler: showChild },
  { method: 'GET', path: '/shared', permission: 'see-shared-children', audit: 'shared.listed', handler: showShared },
  { method: 'GET', path: '/shared/:child', permission: 'see-shared-children', audit: 'child.viewed', handler: showSharedChild },
  { method: 'GET', path: '/colleagues/:person/leaving', permission: 'see-colleagues', audit: 'colleague.leaving', handler: showLeaving },
  { method: 'POST', path: '/colleagues/:person/leaving', permission: 'see-colleagues', audit: 'colleague.left', handler: postLeaving },
  { method: 'GET', path: '/my-family', permission: 'follow-own-child', audit: 'family.viewed', handler: showMyFamily },
  { method: 'GET', path: '/my-family/:child', permission: 'follow-own-child', audit: 'child.viewed', handler: showMyChild },
  { method: 'GET', path: '/health', permission: 'anyone', audit: 'health', stream: async ({ reply, transaction }) => {
    await transaction(async (trx) => trx.client.query('select 1'))
    return reply.send({ ok: true })
  } },
]
