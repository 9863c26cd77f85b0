import { DataTable } from '../../../../../ui/index.ts'
import type { Group } from '../../rules/groups.ts'

type Props = {
  id: string
  caption: string
  heading: string
  groups: readonly Group[]
  nameOf?: (key: string) => string
  /** The children behind a figure. */
  address: (key: string, past20: { past20?: 'yes' }) => string
}

/** Open and past 20 weeks by one thing, each figure a link to the children it counts. */
export const GroupTable = ({ id, caption, heading, groups, nameOf = (key) => key, address }: Props) => (
  <DataTable id={id} caption={caption} noun="rows" rows={groups} address={{ path: '/figures', query: {} }}
    columns={[
      { key: 'name', heading, namesRow: true, cell: (one) => nameOf(one.key) },
      { key: 'open', heading: 'Open', numeric: true, cell: (one) => count(one.open, address(one.key, {})) },
      { key: 'past20', heading: 'Past 20 weeks', numeric: true, cell: (one) => count(one.past20, address(one.key, { past20: 'yes' })) },
    ]} />
)

const count = (n: number, href: string) => (n === 0 ? '0' : <a class="govuk-link" href={href}>{n}</a>)
