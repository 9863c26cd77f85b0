import { DataTable, dayOfMoment, DayField, EmptyState, errorFor, Form, FormErrors, PageHeading, Radios, Textarea, type FieldErrors } from '../../../../../ui/index.ts'
import { longDate } from '../../../../../values/date-words.ts'
import { ruleSets, type RuleSetName } from '../../../process-control/rules/rule-sets.ts'
import type { FigureSettingSaid } from '../../storage/settings.ts'
import { chartSettingsPath } from '../paths.ts'

type Model = { now: RuleSetName; said: readonly FigureSettingSaid<'charts'>[]; fields: Record<string, string>; errors: FieldErrors; csrf: string }

const inWords = (rules: RuleSetName): string => `${ruleSets[rules].words} (${rules})`
const hints: Record<RuleSetName, string> = {
  'ptd-0.2.2': 'Limits from the first points on, with a warning where there are few; very large steps are left out once.',
  'mdc-2023-11': 'No limits before there are 13 points; every step counts.',
}

export const ChartsPage = ({ now, said, fields, errors, csrf }: Model) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading lead="It holds from a day on for indicators, scorecards, challenges to the plan and papers, until another does. Past days keep the rules of then, and anyone can see an indicator by the others.">How charts are read</PageHeading>
    <div class="wm-narrow">
      <p class="govuk-body">Limits are drawn and read {inWords(now)}.</p>
      <Form action={chartSettingsPath} csrfToken={csrf} submit="Set it" beside={<a class="govuk-link" href="/indicators">Cancel</a>}>
        <Radios name="rules" idPrefix="rules" value={fields['rules']} errorMessage={errorFor(errors, 'rules')} fieldset={{ legend: { text: 'By which rules?', classes: 'govuk-fieldset__legend--s' } }}
          items={Object.values(ruleSets).map(({ name, words }) => ({ value: name, text: `${words.charAt(0).toUpperCase()}${words.slice(1)}`, hint: { text: hints[name] } }))} />
        <DayField name="from" legend="From which day?" fields={fields} errors={errors} />
        <Textarea id="reason" name="reason" rows={2} value={fields['reason']} label={{ text: 'Why, and who decided it?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'reason')} />
      </Form>
    </div>
    <DataTable id="settings" caption="What was set" noun="settings" rows={said} address={{ path: chartSettingsPath, query: {} }} empty={<EmptyState heading="Nothing was set: what is usual holds" />}
      columns={[
        { key: 'from', heading: 'From', namesRow: true, cell: ({ from }) => longDate(from) }, { key: 'value', heading: 'As', cell: ({ value }) => inWords(value.rules) },
        { key: 'reason', heading: 'Why', cell: ({ reason, by, at }) => <>{reason}<span class="wm-facts__note">{by ?? 'somebody who has left'}, {dayOfMoment(at)}</span></> },
      ]} />
  </>
)
