import type { WaymarkRoute } from '../../../identity/index.ts'
import { postAnswerComment, showAnswerComment } from './answer/page.tsx'
import { showVoice } from './overview/page.tsx'
import { postSurvey, showSurvey } from './survey/page.tsx'

export const voiceRoutes: WaymarkRoute[] = [
  { method: 'GET',  path: '/improvement/plans/:plan/voice', permission: 'see-programme', audit: 'voice.overview', handler: showVoice },
  { method: 'GET',  path: '/improvement/plans/:plan/voice/survey', permission: 'run-programme', audit: 'voice.adding-survey', handler: showSurvey },
  { method: 'POST', path: '/improvement/plans/:plan/voice/survey', permission: 'run-programme', audit: 'voice.survey-added', handler: postSurvey },
  { method: 'GET',  path: '/improvement/plans/:plan/voice/:comment', permission: 'run-programme', audit: 'voice.answering', handler: showAnswerComment },
  { method: 'POST', path: '/improvement/plans/:plan/voice/:comment', permission: 'run-programme', audit: 'voice.answered', handler: postAnswerComment },
]
