import type { WaymarkRoute } from '../../../identity/index.ts'
import { postActionWords, showActionWords } from './action/page.tsx'
import { postArea, showArea } from './area/page.tsx'
import { postSaid, showSaid } from './said/page.tsx'
import { showStructure } from './structure/page.tsx'
import { postTakeOut, showTakeOut } from './take-out/page.tsx'
import { postWorkstream, showWorkstream } from './workstream/page.tsx'

export const editingRoutes: WaymarkRoute[] = [
  { method: 'GET',  path: '/improvement/plans/:plan/structure', permission: 'run-programme', audit: 'plan.structure', handler: showStructure },
  { method: 'GET',  path: '/improvement/plans/:plan/actions/:action/words', permission: 'run-programme', audit: 'plan.wording-action', handler: showActionWords },
  { method: 'POST', path: '/improvement/plans/:plan/actions/:action/words', permission: 'run-programme', audit: 'plan.action-worded', handler: postActionWords },
  { method: 'GET',  path: '/improvement/plans/:plan/areas/:area', permission: 'run-programme', audit: 'plan.wording-area', handler: showArea },
  { method: 'POST', path: '/improvement/plans/:plan/areas/:area', permission: 'run-programme', audit: 'plan.area-worded', handler: postArea },
  { method: 'GET',  path: '/improvement/plans/:plan/workstreams/:workstream', permission: 'run-programme', audit: 'plan.wording-workstream', handler: showWorkstream },
  { method: 'POST', path: '/improvement/plans/:plan/workstreams/:workstream', permission: 'run-programme', audit: 'plan.workstream-worded', handler: postWorkstream },
  { method: 'GET',  path: '/improvement/plans/:plan/risks/:risk/words', permission: 'run-programme', audit: 'plan.wording-risk', handler: showSaid('risk') },
  { method: 'POST', path: '/improvement/plans/:plan/risks/:risk/words', permission: 'run-programme', audit: 'plan.risk-worded', handler: postSaid('risk') },
  { method: 'GET',  path: '/improvement/plans/:plan/voice/:comment/words', permission: 'run-programme', audit: 'voice.wording-comment', handler: showSaid('comment') },
  { method: 'POST', path: '/improvement/plans/:plan/voice/:comment/words', permission: 'run-programme', audit: 'voice.comment-worded', handler: postSaid('comment') },
  { method: 'GET',  path: '/improvement/plans/:plan/replies/:reply/words', permission: 'run-programme', audit: 'voice.wording-reply', handler: showSaid('reply') },
  { method: 'POST', path: '/improvement/plans/:plan/replies/:reply/words', permission: 'run-programme', audit: 'voice.reply-worded', handler: postSaid('reply') },
  { method: 'GET',  path: '/improvement/plans/:plan/take-out/:kind/:thing', permission: 'run-programme', audit: 'plan.taking-out', handler: showTakeOut },
  { method: 'POST', path: '/improvement/plans/:plan/take-out/:kind/:thing', permission: 'run-programme', audit: 'plan.taken-out', handler: postTakeOut },
]
