import { linedText, plainText, type Doubt } from './cells.ts'
import type { ReadComment, ReadMeasure, ReadReply, ReadRisk } from './plan-read.ts'
import { addressIn, cellOf, type ReadRow, type ReadTable } from './read-table.ts'
import type { Meaning } from './meanings.ts'
import { placeOfArea, placeOfWorkstream, readObjective, type Structure } from './structure.ts'

const textIn = (table: ReadTable, row: ReadRow, means: Meaning): string | null => linedText(cellOf(table, row, means)?.text ?? '') || null
const originIn = (table: ReadTable, row: ReadRow, means: Meaning) => ({ sheet: table.proposal.sheet, cell: addressIn(table, row, means) })

/** A table of areas and the projects that answer them: adds both to the plan. */
export function readAreas(table: ReadTable, structure: Structure): void {
  for (const row of table.rows) {
    const number = textIn(table, row, 'workstream-number')
    const area = placeOfArea(structure, number?.includes('.') ? (number.split('.')[0] as string) : null, textIn(table, row, 'area'), originIn(table, row, 'area'))
    placeOfWorkstream(structure, number, textIn(table, row, 'workstream'), area, originIn(table, row, 'workstream'))
  }
}

/** Measures of success, each with the areas of weakness that it answers. */
export function readMeasures(table: ReadTable, structure: Structure): ReadMeasure[] {
  return table.rows.flatMap((row) => {
    const words = textIn(table, row, 'measure')
    if (words === null) return []
    const origin = originIn(table, row, 'measure')
    const title = cellOf(table, row, 'workstream')
    const objective = title ? readObjective(title.text) : undefined
    const named = (textIn(table, row, 'area') ?? '').split('\n').filter((one) => one !== '')
    const areas = named.flatMap((one) => placeOfArea(structure, null, one, originIn(table, row, 'area')) ?? [])
    const workstream = objective ? placeOfWorkstream(structure, objective.number, objective.title, null, { ...origin, cell: title?.address ?? origin.cell }) : null
    const reference = textIn(table, row, 'reference')
    return [{ words: plainText(words), areas: [...new Set(areas)], workstream, actionReference: reference && plainText(reference), origin }]
  })
}

export function readRisks(table: ReadTable, doubts: Doubt[]): ReadRisk[] {
  return table.rows.map((row) => {
    const text = (means: Meaning) => textIn(table, row, means)
    const origin = originIn(table, row, 'risk')
    const query = (means: Meaning, value: string | null, reason: string, mend: string) => doubts.push({ severity: 'query', ...originIn(table, row, means), value, reason, mend })
    const risk = { dated: text('risk-date'), references: text('reference'), risk: text('risk'), severity: text('severity'), likelihood: text('likelihood'), mitigation: text('mitigation'), owner: text('lead'), rating: text('rating') ?? text('status'), origin }
    if (risk.risk === null) query('risk', null, 'No words say what the risk is.', 'Write the risk.')
    if (risk.references === null) query('reference', null, 'No action is named: the risk stands for the whole plan.', 'Write the reference of the action or actions.')
    if (risk.severity === null) query('severity', null, 'Nothing says how severe this risk is.', 'Write its severity or impact.')
    for (const cell of row.cells.values()) if (/\[(\.\.\.|…)\]/.test(cell.text)) query('risk', plainText(cell.text).slice(0, 120), 'Words are missing here.', 'Write them from the paper.')
    return risk
  })
}

export function readComments(table: ReadTable): ReadComment[] {
  return table.rows.flatMap((row) => {
    const words = textIn(table, row, 'comment')
    return words === null ? [] : [{ group: plainText(textIn(table, row, 'group') ?? row.heading?.text ?? ''), words, theme: textIn(table, row, 'theme'), origin: originIn(table, row, 'comment') }]
  })
}

export function readReplies(table: ReadTable, doubts: Doubt[]): ReadReply[] {
  return table.rows.flatMap((row) => {
    const [said, did] = [textIn(table, row, 'said'), textIn(table, row, 'did')]
    if (said === null && did === null) return []
    if (did === null) doubts.push({ severity: 'query', ...originIn(table, row, 'did'), value: said, reason: 'Nothing says what was done.', mend: 'Write the reply, or that there is none.' })
    return [{ partner: textIn(table, row, 'partner'), said: said ?? '', did, origin: originIn(table, row, 'said') }]
  })
}
