import type { FieldError } from '../../../../ui/index.ts'
import type { Placing } from '../../actions/place-figure.ts'

/** What can be chosen: indicators by their code, scorecards by their id, and the headings of the paper. */
export type Choices = { indicators: readonly { code: string; title: string }[]; scorecards: readonly { id: string; title: string }[]; sections: readonly { key: string; heading: string }[] }

/** Reads which figure is to stand where. */
export function readPlacing(fields: Record<string, string>, { indicators, scorecards, sections }: Choices): { placing: Placing } | { errors: FieldError[] } {
  const { figure, section = '' } = fields
  const indicator = indicators.find(({ code }) => code === fields['indicator'])
  const scorecard = scorecards.find(({ id }) => id === fields['scorecard'])
  const errors: FieldError[] = []
  if (figure !== 'reading' && figure !== 'value' && figure !== 'scorecard') errors.push({ field: 'figure', message: 'Choose what to add' })
  if ((figure === 'reading' || figure === 'value') && !indicator) errors.push({ field: 'indicator', message: 'Choose an indicator of the list' })
  if (figure === 'scorecard' && !scorecard) errors.push({ field: 'scorecard', message: 'Choose a scorecard of the list' })
  if (!sections.some(({ key }) => key === section)) errors.push({ field: figure === 'scorecard' ? 'scorecard-section' : 'section', message: 'Choose under which heading it stands' })
  if (errors.length > 0) return { errors }
  if (figure === 'scorecard') return { placing: { measure: 'scorecard', asked: { scorecard: scorecard?.id as string }, about: scorecard?.title as string, section } }
  const { code } = indicator as { code: string }
  return { placing: { measure: figure === 'value' ? 'indicator-value' : 'indicator-reading', asked: { indicator: code }, about: figure === 'value' ? `${code} value` : code, section } }
}
