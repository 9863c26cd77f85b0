import { residential, workBased } from './codes.ts'
import { block, date, oneOf, optional, required, yesNo } from './field.ts'
import { planDetail } from './plan-detail.ts'

/** The plan that came of an assessment: item 4a. */
export const namedPlan = block('NamedPlan', { min: 0, max: 1 }, [
  required('StartDate', date),
  planDetail,
  optional('PlanRes', residential),
  optional('PlanWBP', workBased, { also: ['PlanWPB'] }),
  optional('PB', yesNo),
  optional('OA', yesNo),
  optional('DP', oneOf(['E', 'S', 'H', 'I'])),
  optional('CeaseDate', date),
  optional('CeaseReason', oneOf(['1', '2', '3', '4', '5', '6', '7', '8', '9'])),
])
