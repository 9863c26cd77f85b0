import { Checkboxes, errorFor, Form, FormErrors, Input, PageHeading, Radios, type FieldErrors } from '../../../../../ui/index.ts'
import { comparisonWords, conventions, conventionWords } from '../../../measures/rules/direction.ts'
import type { Indicator } from '../../../measures/rules/indicator.ts'
import { seenOf } from '../../../measures/rules/seen.ts'
import { ownFrom } from '../../rules/own-layout.ts'
import type { Scorecard } from '../../storage/scorecards.ts'
import { editPath, newScorecardPath, scorecardPath, scorecardsPath } from '../paths.ts'

type Model = { title: string; scorecard: Scorecard | undefined; indicators: readonly Indicator[]; fields: Record<string, string>; errors: FieldErrors; csrf: string }

export function EditPage({ title, scorecard, indicators, fields, errors, csrf }: Model) {
  const loaded = scorecard !== undefined && ownFrom(scorecard.layout) === null
  const chosen = (fields['indicators'] ?? '').split('\n')
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading lead={loaded ? 'This scorecard was loaded, and keeps the columns and rows of its file. Load the file of the next month to renew them.' : 'Choose what is on it. Earlier days keep it as it was then.'}>{title}</PageHeading>
      <div class="wm-narrow">
        <Form action={scorecard ? editPath(scorecard.id) : newScorecardPath} csrfToken={csrf} submit="Save" beside={<a class="govuk-link" href={scorecard ? scorecardPath(scorecard.id) : scorecardsPath}>Cancel</a>}>
          {scorecard && <input type="hidden" name="seen" value={seenOf(scorecard.layout)} />}
          <Input id="title" name="title" value={fields['title']} label={{ text: 'Title', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'title')} />
          <Input id="line" name="line" value={fields['line']} label={{ text: 'A line under the title (optional)' }} />
          <Radios name="convention" idPrefix="convention" value={fields['convention']} errorMessage={errorFor(errors, 'convention')} fieldset={{ legend: { text: 'What do the arrows point to?', classes: 'govuk-fieldset__legend--s' } }}
            items={conventions.map((value) => ({ value, text: conventionWords[value] }))} />
          <Radios name="comparison" idPrefix="comparison" value={fields['comparison']} errorMessage={errorFor(errors, 'comparison')} fieldset={{ legend: { text: 'Compared with', classes: 'govuk-fieldset__legend--s' } }}
            items={Object.entries(comparisonWords).map(([value, text]) => ({ value, text }))} />
          {!loaded && (
            <>
              <Input id="periods" name="periods" value={fields['periods']} label={{ text: 'How many periods beside the trend?', classes: 'govuk-label--s' }} hint={{ text: 'Each is a column with its figure. 0 shows the trend and the latest value only.' }} inputmode="numeric" classes="govuk-input--width-2" errorMessage={errorFor(errors, 'periods')} />
              <Checkboxes name="indicators" idPrefix="indicators" values={chosen} classes="govuk-checkboxes--small" errorMessage={errorFor(errors, 'indicators')} fieldset={{ legend: { text: 'Which indicators?', classes: 'govuk-fieldset__legend--s' } }}
                items={indicators.map(({ code, title: name, group }) => ({ value: code, text: `${name}`, hint: { text: `${group}, ${code}` } }))} />
            </>
          )}
        </Form>
      </div>
    </>
  )
}
