import { rank, settingKind, ukprn, urn } from './codes.ts'
import { block, optional, required, text, yesNo } from './field.ts'

/**
 * A placement that the plan names: item 4b. The 2024 schema wants SENSetting once and allows no empty value;
 * real files leave it empty where there is a URN or UKPRN, so it is optional here.
 */
export const planDetail = block('PlanDetail', { min: 1, max: 2 }, [
  optional('URN', urn),
  optional('UKPRN', ukprn),
  optional('SENSetting', settingKind, { also: ['SENsetting'] }),
  optional('SENSettingOther', text, { also: ['SENsettingOther'] }),
  required('PlacementRank', rank),
  required('SENunitIndicator', yesNo),
  required('ResourcedProvisionIndicator', yesNo),
])
