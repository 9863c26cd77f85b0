import { stageWords } from '../../domains/casework/index.ts'
import type { Party } from '../../domains/identity/index.ts'
import { sharedChildPath, sharedPath } from '../../domains/people/index.ts'
import { DataTable, EmptyState, PageHeading } from '../../ui/index.ts'
import { ageOn } from '../../values/age.ts'
import { dateInWords } from '../../values/date-words.ts'
import type { PlainDate } from '../../values/plain-date.ts'
import type { SharedRow } from './list.tsx'
import { scopeInWords } from './words.ts'

type Model = { rows: readonly SharedRow[]; parties: readonly Party[]; today: PlainDate }

export function SharedListPage({ rows, parties, today }: Model) {
  const several = new Set(rows.map(({ area }) => area)).size > 1
  return (
    <>
      <PageHeading lead={leadWords(parties)}>Children shared with you</PageHeading>
      <DataTable id="shared" caption="By the next date" noun="children" rows={rows} address={{ path: sharedPath, query: {} }}
        empty={<EmptyState heading="No child is shared with you today"><p class="govuk-body">A child appears here while a council asks something of you, while the child is on your roll, or while a family wants your help. It goes when that ends.</p></EmptyState>}
        columns={[
          { key: 'name', heading: 'Name', namesRow: true, cell: ({ child }) => <a class="govuk-link" href={sharedChildPath(child.id)}>{child.name}</a> },
          { key: 'age', heading: 'Age', cell: ({ child }) => ageOn(child.birthDate, today) },
          { key: 'for', heading: 'Why', cell: ({ scope, until }) => `${scopeInWords(scope)}${until === null ? '' : `, until ${dateInWords(until)}`}` },
          ...(several ? [{ key: 'area', heading: 'Area', cell: ({ area }: SharedRow) => area }] : []),
          ...(parties.length > 1 ? [{ key: 'party', heading: 'As', cell: ({ party }: SharedRow) => party }] : []),
          { key: 'where', heading: 'Where it is', cell: ({ assessment }) => (assessment ? stageWords[assessment.stage] : '–') },
          { key: 'next', heading: 'Next date', cell: ({ next }) => (next?.by ? dateInWords(next.by) : '–') },
        ]} />
    </>
  )
}

function leadWords(parties: readonly Party[]): string {
  const names = [...new Set(parties.map(({ name }) => name))]
  return names.length === 0 ? 'Each council decides what you see, and each look is written down.' : `For ${names.join(' and ')}. Each council decides what you see, and each look is written down.`
}
