import { Button, counted, CsrfField, errorFor, Form, Radios } from '../../../../ui/index.ts'
import { dateInWords } from '../../../../values/date-words.ts'
import { literalDate } from '../../../../values/plain-date.ts'
import { doubtWords } from '../../sen2/doubts.ts'
import type { Candidate, KeptDoubt } from '../../storage/reports.ts'
import { abandonPath, confirmPath } from '../paths.ts'
import { Changes } from './changes.tsx'
import { fieldOf } from './form.ts'
import type { LoadModel } from './view.tsx'

/** What somebody has to look at before the load goes on: what would change, and who is who. */
export function ConfirmForm({ load, changes, doubts, fields, errors, csrf }: LoadModel) {
  const applied = load.counts['applied'] === true
  return (
    <>
      {changes.length > 0 && !applied && <Changes load={load} changes={changes} />}
      <Form action={confirmPath(load.id)} csrfToken={csrf} submit={applied ? 'Load those who are answered' : 'Load the file'}>
        {doubts.length > 0 && (
          <>
            <h2 class="govuk-heading-m">Who is this?</h2>
            <p class="govuk-body">{counted(doubts.length, 'person', 'persons')} of the file may or may not be a child who is here. {applied ? 'The rest have gone in.' : 'Whoever you leave waiting stays out, and the rest go in.'}</p>
            {doubts.map((doubt) => <Who doubt={doubt} chosen={fields[fieldOf(doubt.line)] ?? doubt.answer ?? 'wait'} error={errorFor(errors, fieldOf(doubt.line))} />)}
          </>
        )}
        {doubts.length === 0 && <p class="govuk-body">{changes.length > 0 ? 'Nothing has been changed yet.' : 'Nothing has been loaded yet.'}</p>}
      </Form>
      <form method="post" action={abandonPath(load.id)}>
        <CsrfField token={csrf} />
        <Button classes="govuk-button--secondary">{applied ? 'Leave out whoever is waiting' : 'Give up this file'}</Button>
      </form>
    </>
  )
}

const born = (day: string) => dateInWords(literalDate(day))
const numbers = ({ upn, uln }: { upn: string | null; uln: string | null }) => [upn && `UPN ${upn}`, uln && `ULN ${uln}`].filter(Boolean).join(', ') || 'no UPN or ULN'

const Who = ({ doubt, chosen, error }: { doubt: KeptDoubt; chosen: string; error: { text: string } | undefined }) => (
  <Radios name={fieldOf(doubt.line)} value={chosen} errorMessage={error}
    fieldset={{ legend: { text: `${doubt.forename} ${doubt.surname}, born ${born(doubt.birth_date)}, ${numbers(doubt)} (line ${doubt.line})`, classes: 'govuk-fieldset__legend--s' } }}
    hint={{ text: doubtWords[doubt.reason as keyof typeof doubtWords] }}
    items={[
      ...doubt.candidates.map((one: Candidate) => ({ value: one.child_id, text: `This child: ${one.forename} ${one.surname}, born ${born(one.birth_date)}, ${numbers(one)}` })),
      { value: 'new', text: 'A new child' },
      { value: 'skip', text: 'Leave this person out' },
      { value: 'wait', text: 'I do not know yet' },
    ]} />
)
