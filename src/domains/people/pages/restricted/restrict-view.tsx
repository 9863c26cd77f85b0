import type { Colleague } from '../../../identity/index.ts'
import { errorFor, Form, FormErrors, PageHeading, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import type { Child } from '../../storage/children.ts'
import { restrictPath, sightPath } from '../paths.ts'
import { WhoGoesOn } from './who-goes-on.tsx'

type Model = { child: Child; officers: readonly Colleague[]; fields: Record<string, string>; errors: FieldErrors; csrf: string }

export function RestrictPage({ child, officers, fields, errors, csrf }: Model) {
  const chosen = 'officers' in fields || 'reason' in fields ? (fields['officers'] ?? '').split('\n') : [child.officerId]
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={child.name}>Restrict this record</PageHeading>
      <div class="wm-narrow">
        <p class="govuk-body">For everyone else who works here it is as if the record did not exist: not in lists, searches or downloads. Figures still count it, without saying whose it is. Somebody who must may open it for some hours, with a reason, and you are shown that they did.</p>
        <p class="govuk-body">The family, and those with whom the record is shared, see it as before.</p>
        <Form action={restrictPath(child.id)} csrfToken={csrf} submit="Restrict the record" beside={<a class="govuk-link" href={sightPath(child.id)}>Cancel</a>}>
          <Textarea id="reason" name="reason" rows={3} value={fields['reason']} label={{ text: 'Why?', classes: 'govuk-label--s' }}
            hint={{ text: 'For instance: somebody in the team is a relative.' }} errorMessage={errorFor(errors, 'reason')} />
          <WhoGoesOn officers={officers} chosen={chosen} errors={errors} />
        </Form>
      </div>
    </>
  )
}
