import type { WaymarkRoute } from '../../identity/index.ts'
import { postFindOfficer, showFindOfficer } from './find-officer/page.tsx'
import { postLift, showLift } from './restricted/lift-page.tsx'
import { showRestricted } from './restricted/list-page.tsx'
import { postOfficers, showOfficers } from './restricted/officers-page.tsx'
import { postOpenRestricted, showOpenRestricted } from './restricted/open-page.tsx'
import { postRestrict, showRestrict } from './restricted/restrict-page.tsx'
import { postReviewOpening, showReviewOpening } from './restricted/review-opening-page.tsx'
import { postReviewWithholding, showReviewWithholding } from './restricted/review-withholding-page.tsx'
import { postWithhold, showWithhold } from './restricted/withhold-page.tsx'
import { showSearch } from './search/page.tsx'
import { showMySight, showSight } from './sight/page.tsx'

export const peopleRoutes: WaymarkRoute[] = [
  { method: 'GET',  path: '/children', permission: 'see-children', audit: 'children.searching', handler: showSearch },
  { method: 'POST', path: '/children', permission: 'see-children', audit: 'children.searched', handler: showSearch },
  { method: 'GET',  path: '/children/:child/who-can-see', permission: 'see-children', audit: 'child.sight', handler: showSight },
  { method: 'GET',  path: '/children/:child/restrict', permission: 'guard-records', audit: 'child.restricting', handler: showRestrict },
  { method: 'POST', path: '/children/:child/restrict', permission: 'guard-records', audit: 'child.restricted', handler: postRestrict },
  { method: 'GET',  path: '/children/:child/withhold-looks', permission: 'guard-records', audit: 'looks.withholding', handler: showWithhold },
  { method: 'POST', path: '/children/:child/withhold-looks', permission: 'guard-records', audit: 'looks.withheld', handler: postWithhold },
  { method: 'GET',  path: '/restricted', permission: 'guard-records', audit: 'restricted.listed', handler: showRestricted },
  { method: 'GET',  path: '/restricted/open', permission: 'open-restricted', audit: 'restricted.opening', handler: showOpenRestricted },
  { method: 'POST', path: '/restricted/open', permission: 'open-restricted', audit: 'restricted.opened', limit: 20, handler: postOpenRestricted },
  { method: 'GET',  path: '/restricted/:restriction/lift', permission: 'guard-records', audit: 'restricted.lifting', handler: showLift },
  { method: 'POST', path: '/restricted/:restriction/lift', permission: 'guard-records', audit: 'restricted.lifted', handler: postLift },
  { method: 'GET',  path: '/restricted/:restriction/officers', permission: 'guard-records', audit: 'restricted.naming', handler: showOfficers },
  { method: 'POST', path: '/restricted/:restriction/officers', permission: 'guard-records', audit: 'restricted.named', handler: postOfficers },
  { method: 'GET',  path: '/restricted/openings/:opening', permission: 'guard-records', audit: 'opening.reviewing', handler: showReviewOpening },
  { method: 'POST', path: '/restricted/openings/:opening', permission: 'guard-records', audit: 'opening.reviewed', handler: postReviewOpening },
  { method: 'GET',  path: '/restricted/withholdings/:withholding', permission: 'guard-records', audit: 'withholding.reviewing', handler: showReviewWithholding },
  { method: 'POST', path: '/restricted/withholdings/:withholding', permission: 'guard-records', audit: 'withholding.reviewed', handler: postReviewWithholding },
  { method: 'GET',  path: '/my-family/:child/who-can-see', permission: 'follow-own-child', audit: 'child.sight', handler: showMySight },
  { method: 'GET',  path: '/find-your-officer', permission: 'anyone', audit: 'officer.finder', handler: showFindOfficer },
  { method: 'POST', path: '/find-your-officer', permission: 'anyone', audit: 'officer.found', handler: postFindOfficer },
]
