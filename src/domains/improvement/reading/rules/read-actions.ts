import type { Timing } from '../../plan/rules/timing.ts'
import type { MonthKey } from '../../../../values/month-key.ts'
import { linedText, plainText, type Cell, type Doubt } from './cells.ts'
import type { ReadAction, ReadMilestone, ReadUpdate, UpdateKind } from './plan-read.ts'
import { addressIn, cellOf, cellsOf, refused, type ReadRow, type ReadTable } from './read-table.ts'
import { readLeads } from './read-leads.ts'
import { numberAbove, readReference, type Reference } from '../../plan/rules/reference.ts'
import { readStatus } from './read-status.ts'
import { readTiming } from './read-timing.ts'
import { placeOfArea, placeOfWorkstream, readObjective, type Structure } from './structure.ts'

/** Reads the actions of one table into the plan's structure. `month` is the month that the file is an update of, if it says. */
export function readActions(table: ReadTable, structure: Structure, month: MonthKey | null): { actions: ReadAction[]; doubts: Doubt[] } {
  const doubts: Doubt[] = []
  const sheet = { name: table.proposal.sheet }
  const seen = new Map<string, string>()
  const actions: ReadAction[] = []
  for (const row of table.rows) {
    const action = readAction(table, row, structure, month, doubts)
    if (!action) continue
    const reference = action.reference?.toLowerCase()
    const before = reference === undefined ? undefined : seen.get(reference)
    const cell = cellOf(table, row, 'reference')
    if (before !== undefined && cell) doubts.push(refused(sheet, cell, `${action.reference} is the reference of another action too, in ${before}.`, 'Give each action a reference of its own.'))
    if (reference !== undefined && cell) seen.set(reference, cell.address)
    actions.push(action)
  }
  return { actions, doubts }
}

function readAction(table: ReadTable, row: ReadRow, structure: Structure, month: MonthKey | null, doubts: Doubt[]): ReadAction | undefined {
  const sheet = table.proposal.sheet
  const at = (means: Parameters<typeof cellOf>[2]) => cellOf(table, row, means)
  const text = (means: Parameters<typeof cellOf>[2]) => linedText(at(means)?.text ?? '') || null
  const query = (cell: string, value: string | null, reason: string, mend: string) => doubts.push({ severity: 'query', sheet, cell, value, reason, mend })
  const printed = text('reference')
  const words = text('action')
  if (printed === null && words === null) return undefined
  const place = addressIn(table, row, printed === null ? 'action' : 'reference')
  const reference = printed === null ? undefined : readReference(printed)
  if (printed !== null && !reference) query(place, printed, 'This reference is not made of numbers: it is kept, but nothing is worked out from it.', 'Write references as numbers with points, such as 1.2.3.')
  if (words === null) query(addressIn(table, row, 'action'), null, `${printed} says nothing of what will be done.`, 'Write the action.')
  const standing = standsIn(table, row, structure, reference, { sheet, cell: place })
  const when = readTiming(at('by-when'))
  if (when.doubt) query(addressIn(table, row, 'by-when'), when.printed, when.doubt, 'It is kept as printed. Write one date to have it counted.')
  const status = readStatus(at('status')?.text ?? '')
  const said = doubtOfStatus(status, month, table.proposal.columns.some(({ means }) => means === 'status'))
  if (said) query(addressIn(table, row, 'status'), status.printed || null, said, 'Set the status of this action on its page.')
  const leads = readLeads(at('lead')?.text ?? '')
  if (leads.length === 0) query(addressIn(table, row, 'lead'), null, 'No lead is named.', 'Name who leads this action.')
  for (const cell of row.cells.values()) if (/\[(\.\.\.|…)\]|#{3,}/.test(cell.text)) query(cell.address, plainText(cell.text).slice(0, 120), 'Words are missing here.', 'Write them from the paper.')
  return {
    reference: printed === null ? null : plainText(printed), words, families: text('families'), ...standing, leads,
    timing: when.timing, timingPrinted: when.printed, timingNote: when.note,
    milestones: milestonesOf(table, row), status: status.status, statusMonth: status.month, statusPrinted: status.printed,
    resources: text('resources'), updates: updatesOf(table, row, month), origin: { sheet, cell: place },
  }
}

/** Under which areas and which project an action stands: by its own cells, the heading above it, and its reference. */
function standsIn(table: ReadTable, row: ReadRow, structure: Structure, reference: Reference | undefined, origin: { sheet: string; cell: string }): Pick<ReadAction, 'areas' | 'workstream'> {
  const isDeep = (reference?.numbers.length ?? 0) >= 3
  const areaNumber = isDeep && reference ? String(reference.numbers[0]) : null
  const areaCell = cellOf(table, row, 'area')
  const named = areaCell ? linedText(areaCell.text).split('\n') : row.heading ? [row.heading.text] : []
  const title = cellOf(table, row, 'workstream')
  const objective = title ? readObjective(title.text) : undefined
  const names = named.length > 0 ? named : (objective?.areas ?? [])
  const areas = (names.length > 0 ? names : [null]).map((words) => placeOfArea(structure, names.length > 1 || objective?.areas.length ? null : areaNumber, words, origin)).filter((one) => one !== null)
  const numberCell = cellOf(table, row, 'workstream-number')
  const number = numberCell ? plainText(numberCell.text) : isDeep && reference ? numberAbove(reference) : (objective?.number ?? null)
  return { areas, workstream: placeOfWorkstream(structure, number, objective?.title ?? null, named.length > 0 || areaNumber !== null ? (areas[0] ?? null) : null, title ? { ...origin, cell: title.address } : origin) }
}

function doubtOfStatus(status: ReturnType<typeof readStatus>, month: MonthKey | null, hasColumn: boolean): string | undefined {
  if (!hasColumn) return undefined
  if (status.doubt) return status.doubt
  if (status.printed === '') return 'No status stands here: it stays unknown.'
  return month !== null && status.month !== null && status.month > month ? 'This status bears a later month than the update in which it is printed.' : undefined
}

function milestonesOf(table: ReadTable, row: ReadRow): ReadMilestone[] {
  return cellsOf(table, row, 'milestone').flatMap(({ column, cell }) => {
    if (!cell) return []
    const timing = column.months === null ? ownTiming(cell) : { kind: 'after-months' as const, months: column.months }
    return [{ months: column.months, timing, printed: column.heading, words: linedText(cell.text), origin: { sheet: table.proposal.sheet, cell: cell.address } }]
  })
}

/** A milestone's own words may name its day; what they say besides is no timing. */
function ownTiming(cell: Cell): Timing {
  const { timing } = readTiming(cell)
  return timing.kind === 'words' ? { kind: 'unknown' } : timing
}

const updateKinds: readonly UpdateKind[] = ['progress', 'embed', 'impact']

/** What the cells of an update tell, of the month in their heading or, without one, of the file's own. */
function updatesOf(table: ReadTable, row: ReadRow, month: MonthKey | null): ReadUpdate[] {
  return updateKinds.flatMap((kind) => cellsOf(table, row, kind).flatMap(({ column, cell }: { column: { cycle: MonthKey | null; heading: string }; cell: Cell | undefined }) =>
    (cell ? [{ kind, month: column.cycle ?? month, heading: column.heading, words: linedText(cell.text), origin: { sheet: table.proposal.sheet, cell: cell.address } }] : [])))
}
