import type { RecommendationState } from './recommendation.ts'

/** Each state as a tracker says it. */
export const stateWords: Record<RecommendationState, string> = {
  made: 'Not started', 'in-progress': 'In progress', 'reported-complete': 'Reported complete', closed: 'Closed', refused: 'Not accepted', withdrawn: 'Withdrawn', 'not-known': 'Not known',
}
