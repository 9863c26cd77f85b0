import type { WaymarkRoute } from '../../../identity/index.ts'
import { postAbandon, postImport, showImport } from './import/page.tsx'
import { showImports } from './list/page.tsx'
import { receivePlan, showUpload } from './upload/page.tsx'

export const readingRoutes: WaymarkRoute[] = [
  { method: 'GET',  path: '/improvement/import', permission: 'run-programme', audit: 'plan.choosing', handler: showUpload },
  { method: 'POST', path: '/improvement/import/receive', permission: 'run-programme', audit: 'plan.received', stream: receivePlan },
  { method: 'GET',  path: '/improvement/imports', permission: 'run-programme', audit: 'plan.imports', handler: showImports },
  { method: 'GET',  path: '/improvement/imports/:import', permission: 'run-programme', audit: 'plan.mapping', handler: showImport },
  { method: 'POST', path: '/improvement/imports/:import', permission: 'run-programme', audit: 'plan.mapped', handler: postImport },
  { method: 'POST', path: '/improvement/imports/:import/abandon', permission: 'run-programme', audit: 'plan.abandoned', handler: postAbandon },
]
