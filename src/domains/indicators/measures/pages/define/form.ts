import { findMeasure } from '../../../published/index.ts'
import type { MayAnswer } from '../../actions/who-may-answer.ts'
import type { FieldError } from '../../../../../ui/index.ts'
import { formulas, type Definition, type Indicator } from '../../rules/indicator.ts'
import { periodKinds, yearKinds } from '../../rules/period.ts'
import { polarities } from '../../rules/polarity.ts'
import { isReckoning, reckonings } from '../../rules/reckonings.ts'
import { units } from '../../rules/unit.ts'

type DefinitionForm = { kind: 'invalid'; errors: FieldError[] } | { kind: 'complete'; code: string; definition: Definition; because: string }

/** Reads what an indicator is. `others` are those of the same authority, for the parts and gaps, `people` those who may answer for it; `now` what it was, if it is there already. */
export function readDefinitionForm(fields: Record<string, string>, others: readonly Indicator[], people: readonly MayAnswer[], now: Indicator | undefined): DefinitionForm {
  const errors: FieldError[] = []
  const text = (field: string, message?: string): string => {
    const typed = (fields[field] ?? '').trim()
    if (typed === '' && message !== undefined) errors.push({ field, message })
    return typed
  }
  const choose = <One extends string>(field: string, from: readonly One[], message: string): One => {
    const found = from.find((one) => one === fields[field])
    if (found === undefined) errors.push({ field, message })
    return found ?? (from[0] as One)
  }
  const other = (field: string): string | null => others.find(({ code }) => code === fields[field])?.id ?? null
  const code = now?.code ?? text('code', 'Enter a code, such as K12')
  if (code !== '' && !/^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/.test(code)) errors.push({ field: 'code', message: 'The code must be letters, digits, dots and dashes, 20 at most' })
  const decimals = Number(fields['decimals'] ?? '')
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 6 || fields['decimals']?.trim() === '') errors.push({ field: 'decimals', message: 'Decimals must be a whole number from 0 to 6' })
  const formula = choose('formula', formulas, 'Choose how it is reckoned')
  const [of, less] = [other('gapOf'), other('gapLess')]
  if (formula === 'gap' && (of === null) !== (less === null)) errors.push({ field: of === null ? 'gapOf' : 'gapLess', message: 'Choose both indicators that the gap is between, or neither' })
  const reckoning = isReckoning(fields['reckoning'] ?? '') ? fields['reckoning'] as keyof typeof reckonings : null
  const measure = findMeasure(fields['publishedMeasure'])
  if ((fields['publishedMeasure'] ?? '') !== '' && !measure) errors.push({ field: 'publishedMeasure', message: 'Choose one of the measures that the department publishes, or none' })
  if (measure && measure.unit !== fields['unit']) errors.push({ field: 'publishedMeasure', message: `The department publishes this ${measure.unit === 'percent' ? 'in percent' : 'as a number'}, and the indicator is measured otherwise` })
  const ownerId = fields['ownerId'] ?? ''
  if (ownerId !== '' && ownerId !== now?.ownerId && !people.some(({ person }) => person === ownerId)) errors.push({ field: 'ownerId', message: 'Choose somebody who may comment on indicators here, or nobody' })
  const definition: Definition = {
    title: text('title', 'Enter what it is called'), group: text('group', 'Enter the group that it belongs to'), meaning: text('meaning', 'Enter what is counted, and out of what'), parent: other('parent'),
    formula, gap: formula === 'gap' && of !== null && less !== null ? { of, less } : null, polarity: choose('polarity', polarities, 'Choose which way is good'),
    rhythm: { kind: choose('periodKind', periodKinds, 'Choose what each value counts'), year: choose('yearKind', yearKinds, 'Choose which year') },
    unit: choose('unit', units, 'Choose in what it is measured'), decimals, source: reckoning ? 'computed' : now?.source === 'imported' ? 'imported' : 'entered', reckoning,
    publishedMeasure: measure?.id ?? null, owner: text('owner') || null, ownerId: ownerId || null,
    qualityConcern: fields['doubtful'] === 'yes' ? text('qualityConcern', 'Enter why the figures are in doubt') : null, reported: fields['reported'] === 'yes',
  }
  const because = now ? text('because', 'Enter why the definition changes') : ''
  return errors.length > 0 ? { kind: 'invalid', errors } : { kind: 'complete', code, definition, because }
}
