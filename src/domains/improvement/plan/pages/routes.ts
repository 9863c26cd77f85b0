import type { WaymarkRoute } from '../../../identity/index.ts'
import { showAction } from './action/page.tsx'
import { sendActions, showActions } from './actions/page.tsx'
import { showChanges } from './changes/page.tsx'
import { postEvidence, showEvidence } from './evidence/page.tsx'
import { postErasure, showErasure } from './evidence/erase-page.tsx'
import { sendEvidenceFile } from './evidence/file.ts'
import { receiveEvidence, showUploadEvidence } from './evidence/upload-page.tsx'
import { postWithdrawal, showWithdrawal } from './evidence/withdraw-page.tsx'
import { showGantt } from './gantt/page.tsx'
import { postLeads, showLeads } from './leads/page.tsx'
import { showMeasures } from './measures/list-page.tsx'
import { postMeasure, showMeasure } from './measures/link-page.tsx'
import { showMyActions } from './mine/page.tsx'
import { showOverview } from './overview/page.tsx'
import { sendPaper, showPaper } from './paper/page.tsx'
import { showProgramme } from './programme/page.tsx'
import { postRating, showRating, showRisks } from './risks/page.tsx'
import { postStart, showStart } from './start/page.tsx'
import { postStatus, showStatus } from './status/page.tsx'
import { postUpdate, showUpdate } from './update/page.tsx'
import { postWaits, showWaits } from './waits/page.tsx'

export const planRoutes: WaymarkRoute[] = [
  { method: 'GET',  path: '/improvement', permission: 'see-programme', audit: 'improvement.overview', handler: showOverview },
  { method: 'GET',  path: '/improvement/my-actions', permission: 'update-actions', audit: 'improvement.own-actions', handler: showMyActions },
  { method: 'GET',  path: '/improvement/plans/:plan', permission: 'see-programme', audit: 'plan.programme', handler: showProgramme },
  { method: 'GET',  path: '/improvement/plans/:plan/actions', permission: 'see-programme', audit: 'plan.actions', handler: showActions },
  { method: 'GET',  path: '/improvement/plans/:plan/actions/file/:format', permission: 'see-programme', audit: 'plan.actions-sent', handler: sendActions },
  { method: 'GET',  path: '/improvement/plans/:plan/actions/:action', permission: 'see-programme', audit: 'plan.action', handler: showAction },
  { method: 'GET',  path: '/improvement/plans/:plan/actions/:action/update', permission: 'update-actions', audit: 'plan.updating', handler: showUpdate },
  { method: 'POST', path: '/improvement/plans/:plan/actions/:action/update', permission: 'update-actions', audit: 'plan.updated', handler: postUpdate },
  { method: 'GET',  path: '/improvement/plans/:plan/actions/:action/evidence', permission: 'update-actions', audit: 'plan.evidencing', handler: showEvidence },
  { method: 'POST', path: '/improvement/plans/:plan/actions/:action/evidence', permission: 'update-actions', audit: 'plan.evidenced', handler: postEvidence },
  { method: 'GET',  path: '/improvement/plans/:plan/actions/:action/evidence/file', permission: 'update-actions', audit: 'plan.evidencing-by-file', handler: showUploadEvidence },
  { method: 'POST', path: '/improvement/plans/:plan/actions/:action/evidence/file', permission: 'update-actions', audit: 'plan.evidenced-by-file', stream: receiveEvidence },
  { method: 'GET',  path: '/improvement/plans/:plan/actions/:action/evidence/:evidence/file', permission: 'see-programme', audit: 'plan.evidence-sent', handler: sendEvidenceFile },
  { method: 'GET',  path: '/improvement/plans/:plan/actions/:action/evidence/:evidence/withdraw', permission: 'update-actions', audit: 'plan.withdrawing-evidence', handler: showWithdrawal },
  { method: 'POST', path: '/improvement/plans/:plan/actions/:action/evidence/:evidence/withdraw', permission: 'update-actions', audit: 'plan.evidence-withdrawn', handler: postWithdrawal },
  { method: 'GET',  path: '/improvement/plans/:plan/actions/:action/evidence/:withdrawn/erase', permission: 'run-programme', audit: 'plan.erasing-evidence', handler: showErasure },
  { method: 'POST', path: '/improvement/plans/:plan/actions/:action/evidence/:withdrawn/erase', permission: 'run-programme', audit: 'plan.evidence-erased', handler: postErasure },
  { method: 'GET',  path: '/improvement/plans/:plan/actions/:action/status', permission: 'run-programme', audit: 'plan.setting-status', handler: showStatus },
  { method: 'POST', path: '/improvement/plans/:plan/actions/:action/status', permission: 'run-programme', audit: 'plan.status-set', handler: postStatus },
  { method: 'GET',  path: '/improvement/plans/:plan/paper', permission: 'see-programme', audit: 'plan.paper', handler: showPaper },
  { method: 'GET',  path: '/improvement/plans/:plan/paper.xlsx', permission: 'see-programme', audit: 'plan.paper-sent', handler: sendPaper },
  { method: 'GET',  path: '/improvement/plans/:plan/gantt', permission: 'see-programme', audit: 'plan.timeline', handler: showGantt },
  { method: 'GET',  path: '/improvement/plans/:plan/risks', permission: 'see-programme', audit: 'plan.risks', handler: showRisks },
  { method: 'GET',  path: '/improvement/plans/:plan/risks/:risk', permission: 'run-programme', audit: 'plan.rating', handler: showRating },
  { method: 'POST', path: '/improvement/plans/:plan/risks/:risk', permission: 'run-programme', audit: 'plan.rated', handler: postRating },
  { method: 'GET',  path: '/improvement/plans/:plan/measures', permission: 'see-programme', audit: 'plan.measures', handler: showMeasures },
  { method: 'GET',  path: '/improvement/plans/:plan/measures/:measure', permission: 'run-programme', audit: 'plan.linking-measure', handler: showMeasure },
  { method: 'POST', path: '/improvement/plans/:plan/measures/:measure', permission: 'run-programme', audit: 'plan.measure-linked', handler: postMeasure },
  { method: 'GET',  path: '/improvement/plans/:plan/actions/:action/waits-for', permission: 'run-programme', audit: 'plan.adding-dependency', handler: showWaits },
  { method: 'POST', path: '/improvement/plans/:plan/actions/:action/waits-for', permission: 'run-programme', audit: 'plan.dependency-added', handler: postWaits },
  { method: 'GET',  path: '/improvement/plans/:plan/changes', permission: 'see-programme', audit: 'plan.changes', handler: showChanges },
  { method: 'GET',  path: '/improvement/plans/:plan/start', permission: 'run-programme', audit: 'plan.starting', handler: showStart },
  { method: 'POST', path: '/improvement/plans/:plan/start', permission: 'run-programme', audit: 'plan.start-set', handler: postStart },
  { method: 'GET',  path: '/improvement/plans/:plan/leads', permission: 'run-programme', audit: 'plan.leads', handler: showLeads },
  { method: 'POST', path: '/improvement/plans/:plan/leads', permission: 'run-programme', audit: 'plan.leads-named', handler: postLeads },
]
