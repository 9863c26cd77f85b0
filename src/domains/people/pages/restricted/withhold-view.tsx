import { DayField, errorFor, Form, FormErrors, PageHeading, Radios, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import type { Child } from '../../storage/children.ts'
import { sightPath, withholdPath } from '../paths.ts'
import { lookerRoles, lookerWords } from '../sight/looker-words.ts'

type Model = { child: Child; relatives: readonly { person: string; name: string }[]; fields: Record<string, string>; errors: FieldErrors; csrf: string }

const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } })

export const WithholdPage = ({ child, relatives, fields, errors, csrf }: Model) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading caption={child.name}>Leave looks out of what the family sees</PageHeading>
    <div class="wm-narrow">
      <p class="govuk-body">A family sees who has looked at its child’s record, by role, team and day. Leave looks out only where showing them could put somebody at risk of serious harm. Nobody in the family is told that something is left out.</p>
      <Form action={withholdPath(child.id)} csrfToken={csrf} submit="Leave them out" beside={<a class="govuk-link" href={sightPath(child.id)}>Cancel</a>}>
        <Radios name="role" idPrefix="role" value={fields['role']} errorMessage={errorFor(errors, 'role')} fieldset={legend('Whose looks?')}
          items={[{ value: 'any', text: 'Anyone’s' }, ...lookerRoles.map((role) => ({ value: role, text: lookerWords(role) }))]} />
        <Radios name="relative" idPrefix="relative" value={fields['relative']} errorMessage={errorFor(errors, 'relative')} fieldset={legend('From whom?')}
          items={[{ value: 'all', text: 'The whole family' }, ...relatives.map(({ person, name }) => ({ value: person, text: name }))]} />
        <DayField name="from" legend="Looks from which day on?" fields={fields} errors={errors} />
        <Textarea id="reason" name="reason" rows={3} value={fields['reason']} label={{ text: 'What serious harm could follow, and to whom?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'reason')} />
        <DayField name="review" legend="When will you look at this decision again?" hint="Within six months." fields={fields} errors={errors} />
      </Form>
    </div>
  </>
)
