import { rank, residential, settingKind, ukprn, urn, workBased } from './codes.ts'
import { block, date, optional, required, text, yesNo } from './field.ts'

/** A placement that is attended: item 5b. SENSetting is optional here, as in a named placement. */
export const placementDetail = block('PlacementDetail', { min: 1, max: 2 }, [
  optional('URN', urn),
  optional('UKPRN', ukprn),
  optional('SENSetting', settingKind, { also: ['SENsetting'] }),
  optional('SENSettingOther', text, { also: ['SENsettingOther'] }),
  required('PlacementRank', rank),
  required('EntryDate', date),
  optional('LeavingDate', date),
  optional('AttendancePattern', text, { until: 2023, source: 'W' }),
  required('SENunitIndicator', yesNo),
  required('ResourcedProvisionIndicator', yesNo),
  optional('Res', residential, { from: 2024 }),
  optional('WBP', workBased, { also: ['WPB'], from: 2024 }),
])
