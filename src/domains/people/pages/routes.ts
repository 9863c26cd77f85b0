import type { WaymarkRoute } from '../../identity/index.ts'
import { postFindOfficer, showFindOfficer } from './find-officer/page.tsx'
import { showSearch } from './search/page.tsx'
import { showSight } from './sight/page.tsx'

export const peopleRoutes: WaymarkRoute[] = [
  { method: 'GET',  path: '/children', permission: 'see-children', audit: 'children.searching', handler: showSearch },
  { method: 'POST', path: '/children', permission: 'see-children', audit: 'children.searched', handler: showSearch },
  { method: 'GET',  path: '/children/:child/who-can-see', permission: 'see-children', audit: 'child.sight', handler: showSight },
  { method: 'GET',  path: '/my-family/:child/who-can-see', permission: 'follow-own-child', audit: 'child.sight', handler: showSight },
  { method: 'GET',  path: '/find-your-officer', permission: 'anyone', audit: 'officer.finder', handler: showFindOfficer },
  { method: 'POST', path: '/find-your-officer', permission: 'anyone', audit: 'officer.found', handler: postFindOfficer },
]
