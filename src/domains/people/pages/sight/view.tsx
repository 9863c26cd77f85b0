import { DataTable, EmptyState, PageHeading } from '../../../../ui/index.ts'
import { dateInWords } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Child } from '../../storage/children.ts'
import type { Grant, Look } from '../../storage/sight.ts'
import { mySightPath, restrictPath, sightPath, withholdPath } from '../paths.ts'
import { lookerWords } from './looker-words.ts'

type Model = { child: Child; grants: readonly Grant[]; looks: readonly Look[]; staff: boolean; guards: boolean; today: PlainDate }

export function SightPage({ child, grants, looks, staff, guards, today }: Model) {
  const current = grants.filter((one) => one.until === null || one.until >= today)
  return (
    <>
      <PageHeading lead={`Every look at ${child.knownAs}’s record is written down before the record is shown.`}>Who can see {child.knownAs}’s record</PageHeading>
      <h2 class="govuk-heading-m">Who can see it</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>Those of the council’s SEND officers and managers whose work it is, and those who make the council’s yearly return to the government</li>
        {current.map((one) => (
          <li>{one.party}: {one.what} ({one.why}){one.until === null ? '' : `, until ${dateInWords(one.until)}`}</li>
        ))}
      </ul>
      {guards && (
        <p class="govuk-body"><a class="govuk-link" href={restrictPath(child.id)}>Restrict this record</a> to officers whom you name.</p>
      )}
      <DataTable id="looks" caption="Who has looked" noun="looks" rows={looks}
        address={{ path: staff ? sightPath(child.id) : mySightPath(child.id), query: {} }}
        empty={<EmptyState heading="Nobody has looked yet" />}
        columns={[
          { key: 'day', heading: 'Day', namesRow: true, cell: (look) => dateInWords(look.on) },
          ...(staff ? [{ key: 'name', heading: 'Name', cell: (look: Look) => look.name ?? '' }] : []),
          { key: 'role', heading: 'Role', cell: (look) => lookerWords(look.role) },
          { key: 'team', heading: 'Team', cell: (look) => look.team ?? (look.role === 'family' ? '' : 'whole council') },
          { key: 'times', heading: 'Times', numeric: true, cell: (look) => String(look.times) },
        ]} />
      {guards && <p class="govuk-body"><a class="govuk-link" href={withholdPath(child.id)}>Leave looks out of what the family sees</a>, where showing them could put somebody at risk of serious harm.</p>}
      {!staff && <p class="govuk-body">The law lets us leave a look out where showing it could put somebody at risk of serious harm. We write down why, and look at it again within six months.</p>}
    </>
  )
}
