import { childPath } from '../../../../people/index.ts'
import { file, notFound, type Looked, type Reply } from '../../../../../platform/http/reply.ts'
import { tableFile, type Cell } from '../../../../../platform/files/table-file.ts'
import { addressWith, DataTable, EmptyState, PageHeading, type Column, type Order } from '../../../../../ui/index.ts'

const size = 50

type ListProps<Row> = {
  id: string
  heading: string
  lead: string
  part: Part<Row>
  columns: readonly Column<Row>[]
  path: string
  query: Record<string, string>
  /** What each sortable column is put in order by. */
  sortBy: SortBy<Row>
}

export type SortBy<Row> = Record<string, (row: Row) => string | number>

/** The part of a list that one page shows: those children are looked at, and no others. */
export type Part<Row> = { shown: readonly Row[]; number: number; total: number; order: Order | undefined }

export function partOf<Row>(all: readonly Row[], query: Record<string, string>, sortBy: SortBy<Row>): Part<Row> {
  const order = orderOf(query, sortBy)
  const rows = order ? inOrder(all, sortBy[order.by] as (row: Row) => string | number, order.direction) : all
  const number = Math.min(Math.max(1, Math.trunc(Number(query['page'])) || 1), Math.max(1, Math.ceil(rows.length / size)))
  return { shown: rows.slice((number - 1) * size, number * size), number, total: rows.length, order }
}

/** The children whom a figure counts, a page at a time, with the whole list to download. */
export function ListPage<Row>({ id, heading, lead, part, columns, path, query, sortBy }: ListProps<Row>) {
  const { page: _, ...rest } = query
  return (
    <>
      <PageHeading lead={lead}>{heading}</PageHeading>
      <DataTable id={id} caption={heading} noun="children" columns={columns.map((column) => ({ ...column, sortable: column.key in sortBy }))} address={{ path, query }}
        order={part.order} rows={part.shown} page={{ number: part.number, size, total: part.total }}
        empty={<EmptyState heading="Nobody is counted here" />}
        downloads={[
          { text: 'Download as CSV', href: addressWith(`${path}/csv`, rest) },
          { text: 'Download for Excel', href: addressWith(`${path}/xlsx`, rest) },
        ]} />
    </>
  )
}

type Counted = { child: string | null; name: string }

/** The name, leading to the child's page where the reader may see whose it is. */
export const childCell = ({ child, name }: Counted) => (child === null ? name : <a class="govuk-link" href={childPath(child)}>{name}</a>)

/** The children whom rows show, each once. */
export const childrenIn = (rows: readonly Counted[]): string[] => [...new Set(rows.flatMap(({ child }) => child ?? []))]

function orderOf(query: Record<string, string>, sortBy: object): Order | undefined {
  const by = query['sort']
  if (by === undefined || !Object.hasOwn(sortBy, by)) return undefined
  return { by, direction: query['order'] === 'descending' ? 'descending' : 'ascending' }
}

const words = new Intl.Collator('en-GB', { numeric: true })

function inOrder<Row>(rows: readonly Row[], keyOf: (row: Row) => string | number, direction: Order['direction']): Row[] {
  const sign = direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)]
    return sign * (typeof one === 'number' && typeof other === 'number' ? one - other : words.compare(String(one), String(other)))
  })
}

/** The same list whole, as a file; every child in it is a look. */
export async function listFile(format: string | undefined, name: string, looked: Looked, head: readonly string[], rows: readonly (readonly Cell[])[]): Promise<Reply> {
  if (format !== 'csv' && format !== 'xlsx') return notFound()
  const made = await tableFile({ name, format, head, rows })
  return file(made.name, made.type, made.body, looked)
}
