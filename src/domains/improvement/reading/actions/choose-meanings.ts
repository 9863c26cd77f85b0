import type { Transaction } from '../../../../platform/db/transaction.ts'
import { isMeaning, meaningOf, type Meaning } from '../rules/meanings.ts'
import { headingKey, kindOf, proposeTable, withMeaning, type TableProposal } from '../rules/propose-columns.ts'
import type { PlanFile } from '../rules/read-plan.ts'
import { rememberMappings } from '../storage/mappings.ts'
import type { Importing } from './import-plan.ts'

/** The name of the field in which somebody says what a column is. */
export const fieldOf = (sheet: number, column: number): string => `means-${sheet}-${column}`

/** The proposals as somebody changed them in a form; what the form does not name stays. */
export function withChoices(proposals: readonly TableProposal[], fields: Record<string, string>): TableProposal[] {
  return proposals.map((table, sheet) => {
    const columns = table.columns.map((column) => {
      const said = fields[fieldOf(sheet, column.column)]
      return said !== undefined && isMeaning(said) && said !== column.means ? withMeaning(column, said) : column
    })
    return { ...table, columns, kind: kindOf(columns.map(({ means }) => means)) }
  })
}

/** Keeps those choices that a heading alone would not have led to. */
export async function rememberChoices(trx: Transaction, by: Importing, file: PlanFile, chosen: readonly TableProposal[]): Promise<void> {
  const kept = new Map<string, Meaning>()
  for (const table of chosen) {
    const sheet = file.sheets.find(({ name }) => name === table.sheet)
    const own = sheet && proposeTable(sheet)
    for (const { column, heading, means } of table.columns) {
      const proposed = own?.columns.find((one) => one.column === column)?.means ?? meaningOf(heading)
      if (means !== proposed) kept.set(headingKey(heading), means)
    }
  }
  if (kept.size > 0) await rememberMappings(trx, by, kept)
}

