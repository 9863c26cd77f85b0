import type { WaymarkRoute } from '../../../identity/index.ts'
import { postAnswerChallenge, showAnswerChallenge } from './answer/page.tsx'
import { showChallenges } from './challenges/page.tsx'
import { showCheck } from './check/page.tsx'

export const challengeRoutes: WaymarkRoute[] = [
  { method: 'GET',  path: '/improvement/plans/:plan/fit-for-purpose', permission: 'see-programme', audit: 'plan.fitness', handler: showCheck },
  { method: 'GET',  path: '/improvement/plans/:plan/challenges', permission: 'see-programme', audit: 'plan.challenges', handler: showChallenges },
  { method: 'GET',  path: '/improvement/plans/:plan/challenges/answer', permission: 'run-programme', audit: 'challenge.answering', handler: showAnswerChallenge },
  { method: 'POST', path: '/improvement/plans/:plan/challenges/answer', permission: 'run-programme', audit: 'challenge.answered', handler: postAnswerChallenge },
]
