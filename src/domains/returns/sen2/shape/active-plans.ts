import { authorityCode, residential, workBased } from './codes.ts'
import { block, date, oneOf, optional } from './field.ts'
import { placementDetail } from './placement-detail.ts'
import { senNeed } from './sen-need.ts'

/** A plan in force on the reference date: item 5a. In 2023 the residential and work-based codes stood here. */
export const activePlans = block('ActivePlans', { min: 0, max: 1 }, [
  optional('TransferLA', authorityCode),
  optional('Res', residential, { until: 2023, source: 'W' }),
  optional('WBP', workBased, { also: ['WPB'], until: 2023, source: 'W' }),
  placementDetail,
  senNeed,
  optional('ReviewMeeting', date, { from: 2024 }),
  optional('ReviewOutcome', oneOf(['A', 'C', 'M']), { from: 2024 }),
  optional('ReviewDraft', date, { from: 2026, source: 'W' }),
  optional('PhaseTransferDueDate', date, { from: 2026, source: 'W' }),
  optional('PhaseTransferFinalDate', date, { from: 2026, source: 'W' }),
  optional('LastReview', date),
])
