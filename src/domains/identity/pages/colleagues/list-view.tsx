import { Button, DataTable, PageHeading } from '../../../../ui/index.ts'
import { dateInWords } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Invitation } from '../../storage/invitations.ts'
import type { Colleague } from '../../storage/settings.ts'
import { askInPath, colleaguePath, colleaguesPath } from '../paths.ts'

type Model = { people: readonly Colleague[]; invitations: readonly Invitation[]; today: PlainDate; mayAsk: boolean }

export const ColleaguesPage = ({ people, invitations, today, mayAsk }: Model) => (
  <>
    <PageHeading lead="Who works here, as what, from when until when. Open somebody to see their sign-in, or to hand their work over when they leave.">Colleagues</PageHeading>
    {mayAsk && <Button href={askInPath}>Ask a colleague in</Button>}
    <DataTable id="people" caption="Who works here" noun="appointments" rows={people} address={{ path: colleaguesPath, query: {} }}
      columns={[
        { key: 'name', heading: 'Name', namesRow: true, cell: (one) => <a class="govuk-link" href={colleaguePath(one.person)}>{one.name}</a> },
        { key: 'role', heading: 'Role', cell: (one) => one.title },
        { key: 'locality', heading: 'Locality', cell: (one) => one.locality ?? 'whole authority' },
        { key: 'since', heading: 'Since', cell: (one) => dateInWords(one.from) },
        { key: 'state', heading: 'Now', cell: (one) => stateOf(one, invitations, today) },
      ]} />
  </>
)

function stateOf(one: Colleague, invitations: readonly Invitation[], today: PlainDate): string {
  if (one.until !== null) return `${one.until < today ? 'left' : 'leaves'} ${dateInWords(one.until)}`
  const asked = invitations.find(({ person }) => person === one.person)?.state
  if (asked === 'waiting') return 'asked in'
  if (asked === 'over') return 'invitation is over'
  return one.signsIn ? 'works here' : 'has no sign-in'
}
