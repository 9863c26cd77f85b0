import { parseUkprn } from '../../../../values/ukprn.ts'
import type { ReturnedPlacement } from '../returned.ts'
import { before, type Query } from './query.ts'

export const aboutPlacements: readonly Query<ReturnedPlacement>[] = [
  {
    name: 'placement-nowhere', source: 'S12, W422', at: 'URN',
    when: ({ urn, ukprn, kind }) => urn === null && ukprn === null && kind === null,
    reason: 'The placement has no URN, no UKPRN and no SENSetting.', mend: 'Give the URN; else the UKPRN; else the SENSetting.',
  },
  {
    name: 'setting-code-beside-number', source: 'W', at: 'SENSetting',
    when: ({ urn, ukprn, kind }) => kind !== null && (urn !== null || ukprn !== null),
    reason: 'SENSetting is for placements without a URN or UKPRN, and there is one.', mend: 'Leave SENSetting empty, or take the number out.',
  },
  {
    name: 'setting-other', source: 'W', at: 'SENSetting',
    when: ({ kind }) => kind === 'OTH' || kind === 'NIEO',
    reason: 'The department asks about placements given as OTH or NIEO.', mend: 'Use a more exact code where one fits.',
  },
  {
    name: 'setting-other-without-words', source: 'W', at: 'SENSettingOther',
    when: ({ kind, other }) => kind === 'OTH' && other === null,
    reason: 'The setting is given as other, and not which.', mend: 'Say which in SENSettingOther.',
  },
  {
    name: 'ukprn-form', source: 'ours', at: 'UKPRN',
    when: ({ ukprn }) => ukprn !== null && !parseUkprn(ukprn).ok,
    reason: 'A UKPRN begins with 1, and this one does not.', mend: 'Check the UKPRN in the UK Register of Learning Providers.',
  },
  {
    name: 'left-before-entry', source: 'ours', at: 'LeavingDate',
    when: ({ enteredOn, leftOn }) => before(leftOn, enteredOn),
    reason: 'The placement was left before it was entered.', mend: 'Check both dates.',
  },
  {
    name: 'unit-and-provision', source: 'ours', at: 'SENunitIndicator',
    when: ({ senUnit, resourcedProvision }) => senUnit && resourcedProvision,
    reason: 'The placement is in a SEN unit and in resourced provision at once.', mend: 'Set one of the two.',
  },
]
