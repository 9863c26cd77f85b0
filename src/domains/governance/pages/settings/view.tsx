import { policyInWords, type FigureSettingSaid } from '../../../indicators/index.ts'
import { DataTable, dayOfMoment, DayField, EmptyState, errorFor, Form, FormErrors, Input, PageHeading, Radios, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import { longDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { SettingField, SettingKind, Settings } from '../../rules/settings.ts'
import type { KeyDecisionsSaid } from '../../storage/settings.ts'
import { committeeSettingsPath, settingPath } from '../paths.ts'

export type SettingSaid = FigureSettingSaid<'disclosure'> | KeyDecisionsSaid
type Model = { now: Settings; said: readonly SettingSaid[]; today: PlainDate; fields: Record<string, string>; errors: FieldErrors | undefined; csrf: string }

export const kindWords: Record<SettingKind, string> = { 'disclosure': 'Small numbers', 'key-decisions': 'Key decisions' }
const number = new Intl.NumberFormat('en-GB')
const keyInWords = ({ pounds, wards, days }: Settings['key-decisions']): string => `From £${number.format(pounds)}, or ${wards === 1 ? 'one ward' : `${wards} wards`}; in the plan ${days} clear days before.`
export const settingInWords = (one: SettingSaid): string => (one.kind === 'disclosure' ? policyInWords(one.value) : keyInWords(one.value))

function takenBack({ id, kind, from, takenBack: taken }: SettingSaid, today: PlainDate) {
  if (taken) return <>{taken.because}<span class="wm-facts__note">{taken.by ?? 'somebody who has left'}, {dayOfMoment(taken.at)}</span></>
  return from > today ? <a class="govuk-link" href={settingPath(id)}>Take it back<span class="govuk-visually-hidden">: {kindWords[kind]} from {longDate(from)}</span></a> : 'No'
}

export function SettingsPage({ now, said, today, fields, errors, csrf }: Model) {
  const input = (field: SettingField, text: string, hint: string) => <Input id={field} name={field} classes="govuk-input--width-10" inputmode="numeric" value={fields[field]} label={{ text, classes: 'govuk-label--s' }} hint={{ text: hint }} errorMessage={errorFor(errors, field)} />
  const rest = (kind: SettingKind) => (
    <>
      <input type="hidden" name="kind" value={kind} />
      <DayField name={`${kind}-from`} legend="From which day?" fields={fields} errors={errors} />
      <Textarea id={`${kind}-reason`} name={`${kind}-reason`} rows={2} value={fields[`${kind}-reason`]} label={{ text: 'Why, and who decided it?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, `${kind}-reason`)} />
    </>
  )
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading lead="Each holds from a day on, until another does. What was published keeps the policy that it was published under. Small numbers are withheld alike in papers and on the screens of indicators, scorecards and plans.">Settings of committees</PageHeading>
      <div class="wm-narrow">
        <h2 class="govuk-heading-m">Small numbers</h2>
        <p class="govuk-body">{policyInWords(now.disclosure)}</p>
        <Form action={committeeSettingsPath} csrfToken={csrf} submit="Set it">
          {input('smallestShown', 'The smallest count that is shown', 'Smaller ones are withheld; a true 0 is shown. The national releases show 5.')}
          {input('smallestDenominator', 'Percentages are shown of at least so many', 'The national releases show those of 10 and more.')}
          <Radios name="roundTo" idPrefix="roundTo" value={fields['roundTo']} errorMessage={errorFor(errors, 'roundTo')} fieldset={{ legend: { text: 'Are counts rounded?', classes: 'govuk-fieldset__legend--s' } }}
            items={[{ value: '1', text: 'No' }, { value: '5', text: 'To the nearest 5' }, { value: '10', text: 'To the nearest 10' }]} />
          {rest('disclosure')}
        </Form>
        <h2 class="govuk-heading-m">Key decisions</h2>
        <p class="govuk-body">{keyInWords(now['key-decisions'])}</p>
        <Form action={committeeSettingsPath} csrfToken={csrf} submit="Set it">
          {input('pounds', 'Spending or saving that is significant, in pounds', 'As your constitution says (reg 8(1)(a) SI 2012/2089).')}
          {input('wards', 'Wards in which an effect is significant', 'The Regulations say two; you may say one (reg 8(1)(b) SI 2012/2089).')}
          {input('days', 'Clear days before the decision', 'At least 28 (reg 9(2) SI 2012/2089). With more, a notice is due earlier; what is lawful stays at 28.')}
          {rest('key-decisions')}
        </Form>
      </div>
      <DataTable id="settings" caption="What was set" noun="settings" rows={said} address={{ path: committeeSettingsPath, query: {} }} empty={<EmptyState heading="Nothing was set: what is usual holds" />}
        columns={[
          { key: 'kind', heading: 'What', namesRow: true, cell: ({ kind }) => kindWords[kind] }, { key: 'from', heading: 'From', cell: ({ from }) => longDate(from) }, { key: 'value', heading: 'As', cell: settingInWords },
          { key: 'reason', heading: 'Why', cell: ({ reason, by, at }) => <>{reason}<span class="wm-facts__note">{by ?? 'somebody who has left'}, {dayOfMoment(at)}</span></> },
          { key: 'back', heading: 'Taken back', cell: (one) => takenBack(one, today) },
        ]} />
    </>
  )
}
