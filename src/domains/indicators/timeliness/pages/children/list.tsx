import { file, notFound, type Looked, type Reply } from '../../../../../platform/http/reply.ts'
import { tableFile, type Cell } from '../../../../../platform/files/table-file.ts'
import { addressWith, DataTable, EmptyState, PageHeading, type Column } from '../../../../../ui/index.ts'

const size = 50

type ListProps<Row> = {
  id: string
  heading: string
  lead: string
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  path: string
  query: Record<string, string>
}

/** The children whom a figure counts, a page at a time, with the whole list to download. */
export function ListPage<Row>({ id, heading, lead, rows, columns, path, query }: ListProps<Row>) {
  const number = Math.min(Math.max(1, Math.trunc(Number(query['page'])) || 1), Math.max(1, Math.ceil(rows.length / size)))
  const { page: _, ...rest } = query
  return (
    <>
      <PageHeading lead={lead}>{heading}</PageHeading>
      <DataTable id={id} caption={heading} noun="children" columns={columns} address={{ path, query }}
        rows={rows.slice((number - 1) * size, number * size)} page={{ number, size, total: rows.length }}
        empty={<EmptyState heading="Nobody is counted here" />}
        downloads={[
          { text: 'Download as CSV', href: addressWith(`${path}/csv`, rest) },
          { text: 'Download for Excel', href: addressWith(`${path}/xlsx`, rest) },
        ]} />
    </>
  )
}

/** The same list whole, as a file; every child in it is a look. */
export async function listFile(format: string | undefined, name: string, looked: Looked, head: readonly string[], rows: readonly (readonly Cell[])[]): Promise<Reply> {
  if (format !== 'csv' && format !== 'xlsx') return notFound()
  const made = await tableFile({ name, format, head, rows })
  return file(made.name, made.type, made.body, looked)
}
