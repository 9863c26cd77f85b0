import type { WaymarkRoute } from '../../identity/index.ts'
import type { News } from '../storage/progress-news.ts'
import { sendChecks, showChecks } from './checks/page.tsx'
import { sendChanges, sendProblems } from './downloads/send.ts'
import { showLoads } from './list/page.tsx'
import { postAbandon, postConfirm, showLoad } from './load/page.tsx'
import { sendProgress } from './progress/send.ts'
import { showUpload } from './upload/page.tsx'
import { receiveUpload } from './upload/receive.ts'

export const returnsRoutes = ({ news }: { news: News }): WaymarkRoute[] => [
  { method: 'GET',  path: '/returns', permission: 'load-returns', audit: 'returns.listed', handler: showLoads },
  { method: 'GET',  path: '/returns/new', permission: 'load-returns', audit: 'returns.choosing', handler: showUpload },
  { method: 'POST', path: '/returns/receive', permission: 'load-returns', audit: 'returns.received', stream: receiveUpload },
  { method: 'GET',  path: '/returns/checks', permission: 'load-returns', audit: 'returns.checks', handler: showChecks },
  { method: 'GET',  path: '/returns/checks.json', permission: 'load-returns', audit: 'returns.checks-sent', handler: sendChecks },
  { method: 'GET',  path: '/returns/loads/:load', permission: 'load-returns', audit: 'return.shown', handler: showLoad },
  { method: 'GET',  path: '/returns/loads/:load/progress', permission: 'load-returns', audit: 'return.progress', stream: sendProgress(news) },
  { method: 'POST', path: '/returns/loads/:load/confirm', permission: 'load-returns', audit: 'return.confirmed', handler: postConfirm },
  { method: 'POST', path: '/returns/loads/:load/abandon', permission: 'load-returns', audit: 'return.abandoned', handler: postAbandon },
  { method: 'GET',  path: '/returns/loads/:load/refused.csv', permission: 'load-returns', audit: 'return.refused-sent', handler: sendProblems('refused') },
  { method: 'GET',  path: '/returns/loads/:load/queries.csv', permission: 'load-returns', audit: 'return.queries-sent', handler: sendProblems('query') },
  { method: 'GET',  path: '/returns/loads/:load/changes.csv', permission: 'load-returns', audit: 'return.changes-sent', handler: sendChanges },
]
