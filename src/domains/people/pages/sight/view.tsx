import { DataTable, EmptyState, PageHeading } from '../../../../ui/index.ts'
import { dateInWords } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Child } from '../../storage/children.ts'
import type { Grant, Look } from '../../storage/sight.ts'
import { mySightPath, sightPath } from '../paths.ts'

type Model = { child: Child; grants: readonly Grant[]; looks: readonly Look[]; staff: boolean; today: PlainDate }

const roleWords: Record<string, string> = {
  'manager': 'SEND manager', 'senior-lead': 'Senior locality lead', 'link-officer': 'Link officer',
  'assessment-officer': 'Assessment officer', 'returns-officer': 'Returns officer', 'operator': 'Technical staff', 'family': 'Family',
}

export function SightPage({ child, grants, looks, staff, today }: Model) {
  const current = grants.filter((one) => one.until === null || one.until >= today)
  return (
    <>
      <PageHeading lead={`Every look at ${child.knownAs}’s record is written down before the record is shown.`}>Who can see {child.knownAs}’s record</PageHeading>
      <h2 class="govuk-heading-m">Who can see it</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>The council’s SEND officers and managers, to do their work for {child.knownAs}, and those who make the council’s yearly return to the government</li>
        {current.map((one) => (
          <li>{one.party}: {one.what} ({one.why}){one.until === null ? '' : `, until ${dateInWords(one.until)}`}</li>
        ))}
      </ul>
      <DataTable id="looks" caption="Who has looked" noun="looks" rows={looks}
        address={{ path: staff ? sightPath(child.id) : mySightPath(child.id), query: {} }}
        empty={<EmptyState heading="Nobody has looked yet" />}
        columns={[
          { key: 'day', heading: 'Day', namesRow: true, cell: (look) => dateInWords(look.on) },
          ...(staff ? [{ key: 'name', heading: 'Name', cell: (look: Look) => look.name ?? '' }] : []),
          { key: 'role', heading: 'Role', cell: (look) => roleWords[look.role] ?? look.role },
          { key: 'team', heading: 'Team', cell: (look) => look.team ?? (look.role === 'family' ? '' : 'whole council') },
          { key: 'times', heading: 'Times', numeric: true, cell: (look) => String(look.times) },
        ]} />
    </>
  )
}
