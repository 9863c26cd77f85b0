import { DataTable, Select } from '../../../../../ui/index.ts'
import { fieldOf } from '../../actions/choose-meanings.ts'
import { meanings, type Meaning } from '../../rules/meanings.ts'
import { tableKinds, type ColumnMeaning, type TableProposal } from '../../rules/propose-columns.ts'
import type { PlanFile } from '../../rules/read-plan.ts'

type Props = { table: TableProposal; nth: number; file: PlanFile; path: string }

const choices = (Object.keys(meanings) as Meaning[]).map((value) => ({ value, text: meanings[value] }))

/** The columns of one sheet, what each is taken for, and what stands in it first. */
export const ColumnsTable = ({ table, nth, file, path }: Props) => (
  <DataTable id={`columns-${nth}`} caption={`${table.sheet || 'The file'}: ${tableKinds[table.kind].toLowerCase()}, with its header in row ${table.headerRow}`} noun="columns" rows={table.columns} address={{ path, query: {} }}
    columns={[
      { key: 'column', heading: 'Column', namesRow: true, cell: ({ letters, heading }) => `${letters}: ${heading}` },
      { key: 'means', heading: 'Taken for', cell: ({ column, heading, means, months, cycle }) => (
        <>
          <Select id={fieldOf(nth, column)} name={fieldOf(nth, column)} value={means} label={{ text: `What is “${heading}”?`, classes: 'govuk-visually-hidden' }} items={choices} formGroup={{ classes: 'govuk-!-margin-bottom-0' }} />
          {months !== null && <span class="wm-facts__note">After {months} months</span>}
          {cycle !== null && <span class="wm-facts__note">Told of {cycle}</span>}
        </>
      ) },
      { key: 'first', heading: 'Stands in it first', cell: (column) => firstIn(file, table, column) },
    ]} />
)

function firstIn(file: PlanFile, { sheet, headerRow }: TableProposal, { column }: ColumnMeaning): string {
  const rows = file.sheets.find(({ name }) => name === sheet)?.rows ?? []
  const first = rows.filter(({ row }) => row > headerRow).flatMap(({ cells }) => cells.filter((cell) => cell.column === column && cell.text.trim() !== '')).slice(0, 2)
  return first.map(({ text }) => (text.length > 70 ? `${text.slice(0, 70)}…` : text)).join(' · ') || 'Nothing'
}
