import type { WaymarkRoute } from '../../../identity/index.ts'
import { postCharts, showCharts } from './charts/page.tsx'

export const figureSettingRoutes: WaymarkRoute[] = [
  { method: 'GET',  path: '/indicators/settings', permission: 'keep-indicators', audit: 'indicator-settings.shown', handler: showCharts },
  { method: 'POST', path: '/indicators/settings', permission: 'keep-indicators', audit: 'indicator-settings.set', handler: postCharts },
]
