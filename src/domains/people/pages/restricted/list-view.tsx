import { Badge, DataTable, EmptyState, PageHeading } from '../../../../ui/index.ts'
import { dateInWords } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Opening } from '../../storage/openings.ts'
import type { Restriction } from '../../storage/restrictions.ts'
import type { Withholding } from '../../storage/withholdings.ts'
import { childPath, liftPath, officersPath, openingPath, restrictedPath, withholdingPath } from '../paths.ts'
import { lookerWords } from '../sight/looker-words.ts'
import { hoursInWords, momentInWords } from './hours.ts'

type Model = { restrictions: readonly Restriction[]; openings: readonly Opening[]; withholdings: readonly Withholding[]; reader: string; today: PlainDate }

const address = { path: restrictedPath, query: {} }
const nameOf = ({ child, name }: { child: string; name: string | null }) => (name === null ? 'A record kept from you too' : <a class="govuk-link" href={childPath(child)}>{name}</a>)

export const RestrictedListPage = ({ restrictions, openings, withholdings, reader, today }: Model) => (
  <>
    <PageHeading lead="Records that only named officers see, who opened one without being named, and looks that a family is not shown.">Restricted records</PageHeading>
    <DataTable id="openings" caption="Opened without being named" noun="openings" rows={openings} address={address}
      empty={<EmptyState heading="Nobody has opened a restricted record" />}
      columns={[
        { key: 'who', heading: 'Who', namesRow: true, cell: (one) => one.by ?? 'Somebody who has left' },
        { key: 'child', heading: 'Record', cell: nameOf },
        { key: 'when', heading: 'When', cell: (one) => `${momentInWords(one.openedAt)}, for ${hoursInWords(one.hours)}` },
        { key: 'why', heading: 'Why', cell: (one) => one.reason },
        { key: 'review', heading: 'Review', cell: (one) => <Reviewed opening={one} own={one.person === reader} /> },
      ]} />
    <DataTable id="restrictions" caption="Restricted now" noun="records" rows={restrictions} address={address}
      empty={<EmptyState heading="No record is restricted"><p class="govuk-body">You can restrict a record from the child’s page, under “Who can see this record”.</p></EmptyState>}
      columns={[
        { key: 'child', heading: 'Record', namesRow: true, cell: nameOf },
        { key: 'why', heading: 'Why', cell: (one) => one.reason },
        { key: 'since', heading: 'Since', cell: (one) => `${momentInWords(one.since)}${one.by ? `, by ${one.by}` : ''}` },
        { key: 'named', heading: 'Officers named', numeric: true, cell: (one) => <a class="govuk-link" href={officersPath(one.id)}>{one.named}<span class="govuk-visually-hidden"> named for {one.name ?? 'this record'}: change</span></a> },
        { key: 'lift', heading: 'Change', cell: (one) => <a class="govuk-link" href={liftPath(one.id)}>Lift<span class="govuk-visually-hidden"> the restriction of {one.name ?? 'this record'}</span></a> },
      ]} />
    <DataTable id="withholdings" caption="Looks not shown to a family" noun="decisions" rows={withholdings} address={address}
      empty={<EmptyState heading="Every look is shown to every family" />}
      columns={[
        { key: 'child', heading: 'Record', namesRow: true, cell: nameOf },
        { key: 'what', heading: 'What', cell: (one) => `Looks by ${one.role === null ? 'anyone' : lookerWords(one.role).toLowerCase()} since ${dateInWords(one.from)}, from ${one.relative ?? 'the whole family'}` },
        { key: 'why', heading: 'Why', cell: (one) => one.reason },
        { key: 'review', heading: 'Review', cell: (one) => (
          <>
            {one.reviewOn <= today && <><Badge tone="due">due</Badge> </>}
            <a class="govuk-link" href={withholdingPath(one.id)}>{dateInWords(one.reviewOn)}<span class="govuk-visually-hidden">, review</span></a>
          </>
        ) },
      ]} />
  </>
)

function Reviewed({ opening, own }: { opening: Opening; own: boolean }) {
  if (opening.verdict) return <>{opening.verdict === 'in-order' ? 'In order' : 'Not in order'}, {opening.reviewer ?? 'somebody who has left'}{opening.verdictNote ? `: ${opening.verdictNote}` : ''}</>
  if (own) return <>Waits for somebody else: this is your own</>
  return <a class="govuk-link" href={openingPath(opening.id)}>Review<span class="govuk-visually-hidden"> the opening by {opening.by ?? 'somebody'}</span></a>
}
