import { Checkboxes, errorFor, Form, FormErrors, Input, PageHeading, Select, Textarea, type FieldErrors } from '../../../../../ui/index.ts'
import { measures } from '../../../published/index.ts'
import type { MayAnswer } from '../../actions/who-may-answer.ts'
import { formulas, formulaWords, type Indicator } from '../../rules/indicator.ts'
import { periodKinds, periodKindWords, yearKinds } from '../../rules/period.ts'
import { polarities, polarityWords } from '../../rules/polarity.ts'
import { reckonings } from '../../rules/reckonings.ts'
import { seenOf } from '../../rules/seen.ts'
import { units, unitWords } from '../../rules/unit.ts'
import { changePath, indicatorPath, indicatorsPath, newIndicatorPath } from '../paths.ts'

type Model = { now: Indicator | undefined; others: readonly Indicator[]; people: readonly MayAnswer[]; fields: Record<string, string>; errors: FieldErrors; csrf: string }

export function DefinePage({ now, others, people, fields, errors, csrf }: Model) {
  const choice = (field: string, label: string, items: readonly { value: string; text: string }[], hint?: string) => (
    <Select id={field} name={field} value={fields[field]} label={{ text: label, classes: 'govuk-label--s' }} hint={hint === undefined ? undefined : { text: hint }} items={items} errorMessage={errorFor(errors, field)} />
  )
  const indicators = [{ value: '', text: 'None' }, ...others.filter(({ id }) => id !== now?.id).map(({ code, title }) => ({ value: code, text: `${code} ${title}` }))]
  const owners = [{ value: '', text: 'Nobody who signs in' }, ...people.map(({ person, name }) => ({ value: person, text: name })), ...(now?.ownerId && !people.some(({ person }) => person === now.ownerId) ? [{ value: now.ownerId, text: `${now.ownerName ?? 'Somebody'}, who may not comment any more` }] : [])]
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={now?.title} lead={now ? 'Earlier days keep the definition that was in force then.' : undefined}>{now ? 'Change the definition' : 'Define an indicator'}</PageHeading>
      <div class="wm-narrow">
        <Form action={now ? changePath(now.code, 'definition') : newIndicatorPath} csrfToken={csrf} submit="Save" beside={<a class="govuk-link" href={now ? indicatorPath(now.code) : indicatorsPath}>Cancel</a>}>
          {now && <input type="hidden" name="seen" value={seenOf(now)} />}
          {!now && <Input id="code" name="code" value={fields['code']} label={{ text: 'Code', classes: 'govuk-label--s' }} hint={{ text: 'Short, and not used before, such as K12' }} classes="govuk-input--width-10" errorMessage={errorFor(errors, 'code')} />}
          <Input id="title" name="title" value={fields['title']} label={{ text: 'Name', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'title')} />
          <Input id="group" name="group" value={fields['group']} label={{ text: 'Group', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'group')} />
          <Textarea id="meaning" name="meaning" rows={2} value={fields['meaning']} label={{ text: 'What is counted, and out of what?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'meaning')} />
          {choice('reckoning', 'Where do its values come from?', [{ value: '', text: 'They are entered or imported' }, ...Object.entries(reckonings).map(([value, { words }]) => ({ value, text: `Computed from casework: ${words}` }))])}
          {choice('formula', 'How is it reckoned?', formulas.map((value) => ({ value, text: formulaWords[value] })))}
          {choice('gapOf', 'A gap: the figure of', indicators, 'Only for a gap')}
          {choice('gapLess', 'less the figure of', indicators, 'Only for a gap')}
          {choice('polarity', 'Which way is good?', polarities.map((value) => ({ value, text: polarityWords[value] })))}
          {choice('periodKind', 'What does each value count?', periodKinds.map((value) => ({ value, text: `${value}: ${periodKindWords[value]}` })))}
          {choice('yearKind', 'Which year?', yearKinds.map((value) => ({ value, text: value })))}
          {choice('unit', 'Measured in', units.map((value) => ({ value, text: unitWords[value] })))}
          <Input id="decimals" name="decimals" value={fields['decimals']} label={{ text: 'Decimals shown', classes: 'govuk-label--s' }} inputmode="numeric" classes="govuk-input--width-2" errorMessage={errorFor(errors, 'decimals')} />
          {choice('publishedMeasure', 'What does the department publish beside it?', [{ value: '', text: 'Nothing' }, ...measures.map(({ id, words, unit }) => ({ value: id, text: `${words} (${unit === 'percent' ? 'percent' : 'number'}, by calendar year)` }))], 'The newest figures of England, the region, the statistical neighbours and this authority then stand beside it')}
          {choice('parent', 'Part of', indicators)}
          <Input id="owner" name="owner" value={fields['owner']} label={{ text: 'Who answers for it? (optional)', classes: 'govuk-label--s' }} hint={{ text: 'As papers name them, such as Head of SEND' }} />
          {choice('ownerId', 'Who is that here? (optional)', owners, 'They find it among their indicators, and are asked for the comments on it')}
          <Checkboxes name="reported" idPrefix="reported" values={fields['reported'] === 'yes' ? ['yes'] : []} items={[{ value: 'yes', text: 'It is currently reported' }]} />
          <Checkboxes name="doubtful" idPrefix="doubtful" values={fields['doubtful'] === 'yes' ? ['yes'] : []} items={[{ value: 'yes', text: 'There is a concern about the quality of its figures' }]} />
          <Textarea id="qualityConcern" name="qualityConcern" rows={2} value={fields['qualityConcern']} label={{ text: 'What is the concern?' }} errorMessage={errorFor(errors, 'qualityConcern')} />
          {now && <Textarea id="because" name="because" rows={2} value={fields['because']} label={{ text: 'Why does the definition change?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'because')} />}
        </Form>
      </div>
    </>
  )
}
