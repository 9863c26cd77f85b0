import { assessmentOutcome } from './codes.ts'
import { block, date, optional, required, yesNo } from './field.ts'
import { namedPlan } from './named-plan.ts'

/** An assessment and its outcome: item 3. Week20 says that an exception applied, not that 20 weeks were kept. */
export const assessment = block('Assessment', { min: 0, max: 1 }, [
  required('AssessmentOutcome', assessmentOutcome),
  optional('AssessmentOutcomeDate', date),
  optional('AssessmentMediation', yesNo),
  optional('AssessmentTribunal', yesNo),
  optional('OtherMediation', yesNo),
  optional('OtherTribunal', yesNo),
  optional('Week20', yesNo),
  namedPlan,
])
