import type { WaymarkRoute } from '../../../identity/index.ts'
import { sendIssuedChildren, showIssuedChildren } from './children/issued.tsx'
import { sendOpenChildren, showOpenChildren } from './children/open.tsx'
import { sendRequestChildren, showRequestChildren } from './children/requests.tsx'
import { sendMonthly, showMonthly } from './monthly/page.tsx'
import { showOverview } from './overview/page.tsx'
import { showWaiting } from './waiting/page.tsx'

export const timelinessRoutes: WaymarkRoute[] = [
  { method: 'GET', path: '/figures', permission: 'see-figures', audit: 'figures.overview', handler: showOverview },
  { method: 'GET', path: '/figures/timeliness', permission: 'see-figures', audit: 'figures.timeliness', handler: showMonthly },
  { method: 'GET', path: '/figures/timeliness/:format', permission: 'see-figures', audit: 'figures.timeliness-sent', handler: sendMonthly },
  { method: 'GET', path: '/figures/waiting', permission: 'see-figures', audit: 'figures.waiting', handler: showWaiting },
  { method: 'GET', path: '/figures/children/open', permission: 'see-figures', audit: 'figures.open-children', handler: showOpenChildren },
  { method: 'GET', path: '/figures/children/open/:format', permission: 'see-figures', audit: 'figures.open-children-sent', handler: sendOpenChildren },
  { method: 'GET', path: '/figures/children/requests', permission: 'see-figures', audit: 'figures.request-children', handler: showRequestChildren },
  { method: 'GET', path: '/figures/children/requests/:format', permission: 'see-figures', audit: 'figures.request-children-sent', handler: sendRequestChildren },
  { method: 'GET', path: '/figures/children/issued', permission: 'see-figures', audit: 'figures.issued-children', handler: showIssuedChildren },
  { method: 'GET', path: '/figures/children/issued/:format', permission: 'see-figures', audit: 'figures.issued-children-sent', handler: sendIssuedChildren },
]
