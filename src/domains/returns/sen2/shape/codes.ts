import { matching, oneOf } from './field.ts'

/** Code sets that several blocks share. From the 2024 schema (X); what came later is marked with its year (W). */

export const authorityCode = matching(/^\d{3}$/, 'three digits')
export const urn = matching(/^\d{6}$/, 'six digits')
export const ukprn = matching(/^\d{8}$/, 'eight digits')
export const rank = oneOf(['1', '2'])
export const residential = oneOf(['A', 'B'])
export const workBased = oneOf(['A', 'T', 'S'])
export const settingKind = oneOf(['OLA', 'EHE', 'EYP', 'OPA', 'OTH', 'NEET', 'NIEC', 'NIEO'])
export const requestOutcome = oneOf(['Y', 'N', 'A', 'W', 'H'])
export const assessmentOutcome = oneOf(['Y', 'N', 'A', 'W', 'H'], { S: 2026 })
