import { file, nobody, notFound, page, type Reply } from '../../../../platform/http/reply.ts'
import { counted, DataTable, EmptyState, momentInWords, PageHeading } from '../../../../ui/index.ts'
import { printWorkbook } from '../../actions/print-workbook.ts'
import { findLoads, findReportedTables, type KeptTable } from '../../storage/loads.ts'
import { placeOf, type Here } from '../here.ts'
import { boardPath, recommendationsPath, workbookFilePath, workbookPath, workbooksPath } from '../paths.ts'

const find = async (visit: Here) => (await findLoads(visit.trx, placeOf(visit), { id: visit.params['load'] as string }))[0]

/** What a workbook held: counts, each cell in doubt, and the tables that it brought, as they were printed. */
export async function showWorkbook(visit: Here): Promise<Reply> {
  const load = await find(visit)
  if (!load) return notFound()
  const { counts } = load
  const address = { path: workbookPath(load.id), query: {} }
  const tables = await findReportedTables(visit.trx, placeOf(visit), load.id)
  const body = (
    <>
      <PageHeading caption={load.boardName} lead={`Taken in on ${momentInWords(load.loadedAt)}${load.by ? ` by ${load.by}` : ''}.`}>{load.fileName}</PageHeading>
      <ul class="govuk-list govuk-list--bullet">
        <li><a class="govuk-link" href={`${recommendationsPath}?board=${load.board}&which=all`}>{counted(counts.recommendations, 'recommendation')}</a>{counts.known > 0 && `; ${counts.known} of what it holds was here before`}</li>
        <li>{counted(counts.workItems, 'item')} of the work programme</li><li>{counted(counts.forwardPlan, 'decision')} of the forward plan</li><li>{counted(counts.minutes, 'minute')}</li><li>{counted(counts.tables, 'other table')} with {counted(counts.tableRows, 'row')}</li>
      </ul>
      <p class="govuk-body"><a class="govuk-link" href={workbookFilePath(load.id)} download>Print it back as a workbook</a>, in the layout in which it came. <a class="govuk-link" href={boardPath(load.board)}>Go to {load.boardName}</a></p>
      <DataTable id="doubts" caption="Cells in doubt" noun="cells" rows={load.doubts} address={address} empty={<EmptyState heading="No cell is in doubt" />}
        columns={[
          { key: 'place', heading: 'Place', namesRow: true, cell: (one) => `${one.sheet}${one.place ? `, ${one.place}` : ''}` }, { key: 'value', heading: 'What stands there', cell: (one) => (one.value === null ? 'Nothing' : <span class="wm-asis">{one.value}</span>) }, { key: 'reason', heading: 'Why', cell: (one) => one.reason },
        ]} />
      {tables.map((table, n) => <ReportedTable table={table} n={n} address={address} />)}
    </>
  )
  return page({ title: load.fileName, section: 'Boards', back: { href: workbooksPath, text: 'Committee workbooks' }, body }, nobody)
}

function ReportedTable({ table, n, address }: { table: KeptTable; n: number; address: { path: string; query: Record<string, string> } }) {
  // a cell that is merged down says so once on paper, and for every row on a page
  const coveredBy = (at: number, column: number) => table.rows.find((row, from) => from < at && from + (row[column]?.down ?? 1) > at)?.[column] ?? null
  const filled = table.rows.map((row, at) => row.map((cell, column) => cell ?? coveredBy(at, column)))
  return (
    <DataTable id={`table-${n}`} caption={table.title || table.sheet} noun="rows" rows={filled} address={address}
      columns={table.head.map((heading, column) => ({ key: String(column), heading, namesRow: column === 0, numeric: column > 0 && table.rows.some((row) => row[column]?.number !== undefined), cell: (row: KeptTable['rows'][number]) => row[column]?.text ?? '' }))} />
  )
}

/** The workbook printed back in its layout. */
export async function sendWorkbook(visit: Here): Promise<Reply> {
  const load = await find(visit)
  if (!load) return notFound()
  return file(load.fileName.replace(/(\.xlsx)?$/i, '-printed-back.xlsx'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', await printWorkbook(visit.trx, placeOf(visit), load), nobody)
}
