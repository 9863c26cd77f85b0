import type { WaymarkRoute } from '../../identity/index.ts'
import { postCorrect, showCorrect } from './correct/page.tsx'
import { showMyChildren } from './my-children/page.tsx'
import { postNewRequest, showNewRequest } from './new-request/page.tsx'
import { adviceCame } from './record/advice-came.tsx'
import { askForAdvice } from './record/ask-for-advice.tsx'
import { decideToAssess } from './record/decide-to-assess.tsx'
import { decideToIssue } from './record/decide-to-issue.tsx'
import { issuePlan } from './record/issue-plan.tsx'
import { postRecord, showRecord } from './record/page.tsx'
import { recordException } from './record/record-exception.tsx'
import { sendDraft } from './record/send-draft.tsx'
import { withdraw } from './record/withdraw.tsx'

export const caseworkRoutes: WaymarkRoute[] = [
  { method: 'GET',  path: '/my-children', permission: 'work-on-cases', audit: 'children.mine', handler: showMyChildren },
  { method: 'GET',  path: '/requests/new', permission: 'work-on-cases', audit: 'request.recording', handler: showNewRequest },
  { method: 'POST', path: '/requests/new', permission: 'work-on-cases', audit: 'request.recorded', handler: postNewRequest },

  { method: 'GET',  path: '/assessments/:assessment/decide-to-assess', permission: 'decide-cases', audit: 'assessment.deciding-to-assess', handler: showRecord(decideToAssess, 'decide-cases') },
  { method: 'POST', path: '/assessments/:assessment/decide-to-assess', permission: 'decide-cases', audit: 'assessment.decided-to-assess', handler: postRecord(decideToAssess, 'decide-cases') },
  { method: 'GET',  path: '/assessments/:assessment/ask-for-advice', permission: 'work-on-cases', audit: 'assessment.asking-for-advice', handler: showRecord(askForAdvice, 'work-on-cases') },
  { method: 'POST', path: '/assessments/:assessment/ask-for-advice', permission: 'work-on-cases', audit: 'assessment.asked-for-advice', handler: postRecord(askForAdvice, 'work-on-cases') },
  { method: 'GET',  path: '/assessments/:assessment/advice-came', permission: 'work-on-cases', audit: 'assessment.recording-advice', handler: showRecord(adviceCame, 'work-on-cases') },
  { method: 'POST', path: '/assessments/:assessment/advice-came', permission: 'work-on-cases', audit: 'assessment.recorded-advice', handler: postRecord(adviceCame, 'work-on-cases') },
  { method: 'GET',  path: '/assessments/:assessment/decide-to-issue', permission: 'decide-cases', audit: 'assessment.deciding-to-issue', handler: showRecord(decideToIssue, 'decide-cases') },
  { method: 'POST', path: '/assessments/:assessment/decide-to-issue', permission: 'decide-cases', audit: 'assessment.decided-to-issue', handler: postRecord(decideToIssue, 'decide-cases') },
  { method: 'GET',  path: '/assessments/:assessment/send-draft', permission: 'work-on-cases', audit: 'assessment.recording-draft', handler: showRecord(sendDraft, 'work-on-cases') },
  { method: 'POST', path: '/assessments/:assessment/send-draft', permission: 'work-on-cases', audit: 'assessment.recorded-draft', handler: postRecord(sendDraft, 'work-on-cases') },
  { method: 'GET',  path: '/assessments/:assessment/issue-plan', permission: 'decide-cases', audit: 'assessment.recording-plan', handler: showRecord(issuePlan, 'decide-cases') },
  { method: 'POST', path: '/assessments/:assessment/issue-plan', permission: 'decide-cases', audit: 'assessment.recorded-plan', handler: postRecord(issuePlan, 'decide-cases') },
  { method: 'GET',  path: '/assessments/:assessment/exception', permission: 'decide-cases', audit: 'assessment.recording-exception', handler: showRecord(recordException, 'decide-cases') },
  { method: 'POST', path: '/assessments/:assessment/exception', permission: 'decide-cases', audit: 'assessment.recorded-exception', handler: postRecord(recordException, 'decide-cases') },
  { method: 'GET',  path: '/assessments/:assessment/withdraw', permission: 'work-on-cases', audit: 'assessment.recording-withdrawal', handler: showRecord(withdraw, 'work-on-cases') },
  { method: 'POST', path: '/assessments/:assessment/withdraw', permission: 'work-on-cases', audit: 'assessment.recorded-withdrawal', handler: postRecord(withdraw, 'work-on-cases') },

  { method: 'GET',  path: '/assessments/:assessment/correct/:event', permission: 'correct-the-record', audit: 'assessment.correcting', handler: showCorrect },
  { method: 'POST', path: '/assessments/:assessment/correct/:event', permission: 'correct-the-record', audit: 'assessment.corrected', handler: postCorrect },
]
