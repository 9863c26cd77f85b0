import { indicatorReading, indicatorValue, wholeScorecard } from './indicators.ts'
import type { Measure } from './measure.ts'
import { actionsDone, programmeByStatus, programmeLate, workstreamActions } from './programme.ts'
import { countOpenRecommendations, openRecommendations, recommendationActions } from './recommendations.ts'
import { openAssessments, openPast20, plansByMonth, plansInTime, plansIssued, shareInTime } from './timeliness.ts'

/** Every figure that a paper can be given. A name, once used, keeps its meaning: issued papers are drawn again with it. */
export const measures: Readonly<Record<string, Measure>> = {
  'open-assessments': openAssessments, 'open-past-20-weeks': openPast20, 'plans-by-month': plansByMonth, 'plans-issued': plansIssued, 'plans-in-time': plansInTime, 'share-in-time': shareInTime,
  'open-recommendations': openRecommendations, 'count-of-open-recommendations': countOpenRecommendations, 'recommendation-actions': recommendationActions,
  'programme-by-status': programmeByStatus, 'programme-late': programmeLate, 'workstream-actions': workstreamActions, 'actions-done': actionsDone,
  'indicator-reading': indicatorReading, 'indicator-value': indicatorValue, 'scorecard': wholeScorecard,
}
