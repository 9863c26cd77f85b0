import { errorFor, Form, FormErrors, Input, PageHeading, Radios, Select, type FieldErrors } from '../../../../ui/index.ts'
import type { LinkedAction } from '../../actions/find-linked-actions.ts'
import type { Recommendation } from '../../storage/recommendations.ts'
import { linkActionsPath, unlinkActionPath } from '../paths.ts'

type PlanChoices = { title: string; actions: readonly { id: string; name: string; words: string }[] }
type Model = { recommendation: Recommendation; linked: readonly LinkedAction[]; plans: readonly PlanChoices[]; fields: Record<string, string>; errors: FieldErrors | undefined; csrf: string }

const short = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`)
const called = (name: string, words: string): string => short(words === '' || words.startsWith(name) ? name : `${name}: ${words}`)

export const LinkActionsPage = ({ recommendation: one, linked, plans, fields, errors, csrf }: Model) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading caption={one.text} lead="When all of them are complete, the tracker says that it is ready to report. The committee still closes it.">Which actions of the plan answer it?</PageHeading>
    <div class="wm-narrow">
      <h2 class="govuk-heading-m">Link an action</h2>
      <Form action={linkActionsPath(one.id)} csrfToken={csrf} submit="Link it">
        <Select id="action" name="action" value={fields['action'] ?? ''} label={{ text: 'Action', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'action')}
          items={[{ value: '', text: 'Choose an action' }, ...plans.flatMap(({ title, actions }) => actions.map(({ id, name, words }) => ({ value: id, text: plans.length > 1 ? `${title}: ${called(name, words)}` : called(name, words) })))]} />
        {one.parts.length > 0 && <Select id="part" name="part" value={fields['part'] ?? 'whole'} label={{ text: 'To which part?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'part')} items={[{ value: 'whole', text: 'The whole' }, ...one.parts.map(({ part, text }) => ({ value: String(part), text: `${part}. ${short(text)}` }))]} />}
      </Form>
      {linked.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Take one off</h2>
          <Form action={unlinkActionPath(one.id)} csrfToken={csrf} submit="Take it off">
            <Radios name="link" idPrefix="link" value={fields['link']} fieldset={{ legend: { text: 'Which one does not answer it?', classes: 'govuk-fieldset__legend--s' } }} errorMessage={errorFor(errors, 'link')}
              items={linked.map(({ part, action, name, words }) => ({ value: `${part ?? 'whole'} ${action}`, text: `${called(name, words)}${part === null ? '' : ` (part ${part})`}` }))} />
            <Input id="reason" name="reason" value={fields['reason']} label={{ text: 'Why?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'reason')} />
          </Form>
        </>
      )}
    </div>
  </>
)
