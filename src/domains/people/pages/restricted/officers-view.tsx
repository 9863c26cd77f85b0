import type { Colleague } from '../../../identity/index.ts'
import { DataTable, EmptyState, errorFor, Form, FormErrors, PageHeading, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import type { OfficerChange, Restriction } from '../../storage/restrictions.ts'
import { officersPath, restrictedPath } from '../paths.ts'
import { momentInWords } from './hours.ts'
import { WhoGoesOn } from './who-goes-on.tsx'

type Model = { restriction: Restriction; officers: readonly Colleague[]; named: readonly string[]; changes: readonly OfficerChange[]; fields: Record<string, string>; errors: FieldErrors; csrf: string }

export const OfficersPage = ({ restriction, officers, named, changes, fields, errors, csrf }: Model) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading caption={restriction.name ?? 'A record kept from you too'} lead={`Restricted because: ${restriction.reason}`}>Officers named for this record</PageHeading>
    <div class="wm-narrow">
      <Form action={officersPath(restriction.id)} csrfToken={csrf} submit="Save" beside={<a class="govuk-link" href={restrictedPath}>Cancel</a>}>
        <WhoGoesOn officers={officers} chosen={'because' in fields ? (fields['officers'] ?? '').split('\n') : named} errors={errors} />
        <Textarea id="because" name="because" rows={2} value={fields['because']} label={{ text: 'Why does this change?', classes: 'govuk-label--s' }}
          hint={{ text: 'For instance: she has taken over the child’s case.' }} errorMessage={errorFor(errors, 'because')} />
      </Form>
    </div>
    <DataTable id="changes" caption="Changes since it was restricted" noun="changes" rows={changes} address={{ path: officersPath(restriction.id), query: {} }}
      empty={<EmptyState heading="Nobody has been named or released since" />}
      columns={[
        { key: 'when', heading: 'When', namesRow: true, cell: (one) => `${momentInWords(one.at)}, by ${one.by}` },
        { key: 'gained', heading: 'Named', cell: (one) => one.gained.join(', ') || 'Nobody' },
        { key: 'lost', heading: 'Released', cell: (one) => one.lost.join(', ') || 'Nobody' },
        { key: 'why', heading: 'Why', cell: (one) => one.because },
      ]} />
  </>
)
