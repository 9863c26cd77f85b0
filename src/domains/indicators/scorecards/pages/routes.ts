import type { WaymarkRoute } from '../../../identity/index.ts'
import { postCheck } from './check/page.ts'
import { postEdit, postNewScorecard, showEdit, showNewScorecard } from './edit/page.tsx'
import { sendDoubts, showImport } from './import/page.tsx'
import { showScorecards } from './list/page.tsx'
import { sendScorecard, showScorecard } from './show/page.tsx'
import { showUpload } from './upload/page.tsx'
import { receiveScorecard } from './upload/receive.ts'

export const scorecardRoutes: WaymarkRoute[] = [
  { method: 'GET',  path: '/scorecards', permission: 'see-programme', audit: 'scorecards.listed', handler: showScorecards },
  { method: 'GET',  path: '/scorecards/new', permission: 'keep-indicators', audit: 'scorecard.making', handler: showNewScorecard },
  { method: 'POST', path: '/scorecards/new', permission: 'keep-indicators', audit: 'scorecard.made', handler: postNewScorecard },
  { method: 'GET',  path: '/scorecards/import', permission: 'keep-indicators', audit: 'scorecards.choosing', handler: showUpload },
  { method: 'POST', path: '/scorecards/import/receive', permission: 'keep-indicators', audit: 'scorecards.received', stream: receiveScorecard },
  { method: 'GET',  path: '/scorecards/imports/:import', permission: 'keep-indicators', audit: 'scorecards.import-shown', handler: showImport },
  { method: 'GET',  path: '/scorecards/imports/:import/to-look-at.csv', permission: 'keep-indicators', audit: 'scorecards.doubts-sent', handler: sendDoubts },
  { method: 'GET',  path: '/scorecards/:scorecard', permission: 'see-programme', audit: 'scorecard.shown', handler: showScorecard },
  { method: 'GET',  path: '/scorecards/:scorecard/file/:format', permission: 'see-programme', audit: 'scorecard.sent', handler: sendScorecard },
  { method: 'POST', path: '/scorecards/:scorecard/check', permission: 'keep-indicators', audit: 'scorecard.figures-checked', handler: postCheck },
  { method: 'GET',  path: '/scorecards/:scorecard/edit', permission: 'keep-indicators', audit: 'scorecard.changing', handler: showEdit },
  { method: 'POST', path: '/scorecards/:scorecard/edit', permission: 'keep-indicators', audit: 'scorecard.changed', handler: postEdit },
]
