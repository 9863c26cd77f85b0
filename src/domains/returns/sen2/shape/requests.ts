import { activePlans } from './active-plans.ts'
import { assessment } from './assessment.ts'
import { authorityCode, requestOutcome } from './codes.ts'
import { block, date, oneOf, optional, required, yesNo } from './field.ts'

/** A request for an assessment, and all that came of it: item 2. */
export const requests = block('Requests', { min: 1, max: Infinity }, [
  optional('ReceivedDate', date),
  optional('RequestSource', oneOf(['1', '2', '3', '4', '5']), { from: 2026, source: 'W' }),
  optional('RYA', yesNo),
  optional('RequestOutcomeDate', date),
  required('RequestOutcome', requestOutcome),
  optional('RequestMediation', yesNo),
  optional('RequestTribunal', yesNo),
  optional('Exported', authorityCode),
  assessment,
  activePlans,
])
