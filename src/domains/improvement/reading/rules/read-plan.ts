import type { Doubt, Sheet } from './cells.ts'
import type { PlanRead, ReadAction, ReadComment, ReadMeasure, ReadReply, ReadRisk } from './plan-read.ts'
import { proposeTable, type TableKind, type TableProposal } from './propose-columns.ts'
import type { Meaning } from './meanings.ts'
import { readActions } from './read-actions.ts'
import { readAreas, readComments, readMeasures, readReplies, readRisks } from './read-others.ts'
import { monthNamed } from './read-dates.ts'
import { readTable, type ReadTable } from './read-table.ts'
import { newStructure } from './structure.ts'
import { textForNumbers } from './text-for-numbers.ts'

/** A file as cells. `date1904`: its days were counted from 1904, as older Macintosh workbooks do. */
export type PlanFile = { date1904: boolean; sheets: readonly Sheet[] }

/** What each sheet that may be read is taken for. Hidden sheets are not read. */
export function proposeTables({ sheets }: PlanFile, remembered?: ReadonlyMap<string, Meaning>): TableProposal[] {
  return sheets.filter(({ hidden }) => !hidden).flatMap((sheet) => proposeTable(sheet, remembered) ?? [])
}

/** Reads a plan from its sheets, each as its proposal says. Nothing is made up: what is not there stays unknown, what is odd is a doubt. */
export function readPlan(file: PlanFile, proposals: readonly TableProposal[]): PlanRead {
  const tables = proposals.flatMap((proposal): ReadTable[] => {
    const sheet = file.sheets.find(({ name }) => name === proposal.sheet)
    return sheet && proposal.kind !== 'none' ? [readTable(sheet, proposal)] : []
  })
  const of = (kind: TableKind) => tables.filter(({ proposal }) => proposal.kind === kind)
  const structure = newStructure()
  const doubts: Doubt[] = [...doubtsOfFile(file, proposals), ...tables.flatMap((table) => [...table.doubts, ...textForNumbers(table)])]
  const title = of('actions').map(({ proposal }) => proposal.title).find((one) => one !== null) ?? null
  const cycles = of('actions').flatMap(({ proposal }) => proposal.columns.flatMap(({ cycle }) => cycle ?? []))
  const month = (title !== null ? monthNamed(title) : undefined) ?? cycles.toSorted().at(-1) ?? null
  for (const table of of('areas')) readAreas(table, structure)
  const actions: ReadAction[] = of('actions').flatMap((table) => {
    const read = readActions(table, structure, month)
    doubts.push(...read.doubts)
    return read.actions
  })
  const measures: ReadMeasure[] = of('measures').flatMap((table) => readMeasures(table, structure))
  const risks: ReadRisk[] = of('risks').flatMap((table) => readRisks(table, doubts))
  const comments: ReadComment[] = of('comments').flatMap(readComments)
  const replies: ReadReply[] = of('replies').flatMap((table) => readReplies(table, doubts))
  if (actions.length === 0) doubts.push({ severity: 'refused', sheet: file.sheets[0]?.name ?? '', cell: 'A1', value: null, reason: 'No sheet has a header row with a column of actions.', mend: 'Let one row name the columns, such as Ref, Action, Lead, By when, RAG.' })
  return {
    title, month, ...wordsOf(of('actions')[0]), headings: Object.fromEntries((of('actions')[0]?.proposal.columns ?? []).toReversed().map(({ means, heading }) => [means, heading])),
    areas: structure.areas, workstreams: structure.workstreams, actions, measures, risks, comments, replies,
    doubts: [...doubts, ...structure.doubts, ...missing(structure)],
  }
}

/** What the paper calls its levels: the heading of the column, in one word. */
function wordsOf(table: ReadTable | undefined): Pick<PlanRead, 'workstreamWord' | 'actionWord'> {
  const word = (means: Meaning, otherwise: string) => /^(project|objective|workstream|priority|action|activity|task)/i.exec(table?.proposal.columns.find((one) => one.means === means)?.heading ?? '')?.[1] ?? otherwise
  const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()
  return { workstreamWord: upperFirst(word('workstream', 'project')), actionWord: upperFirst(word('action', 'action')) }
}

function doubtsOfFile({ date1904, sheets }: PlanFile, proposals: readonly TableProposal[]): Doubt[] {
  const about = (sheet: string, reason: string, mend: string): Doubt => ({ severity: 'query', sheet, cell: 'A1', value: null, reason, mend })
  return [
    ...(date1904 ? [about(sheets[0]?.name ?? '', 'This workbook counts its dates from 1904. They were read so.', 'Nothing need be done; look at one date to be sure.')] : []),
    ...sheets.filter(({ hidden }) => hidden).map(({ name }) => about(name, 'This sheet is hidden, and was not read.', 'Show it in the workbook if it belongs to the plan.')),
    ...sheets.filter(({ hidden, name, rows }) => !hidden && rows.length > 0 && !proposals.some((one) => one.sheet === name && one.kind !== 'none')).map(({ name }) => about(name, 'This sheet was not read: none of its rows names columns of a plan.', 'Nothing need be done if it is not part of the plan.')),
  ]
}

function missing({ areas, workstreams }: ReturnType<typeof newStructure>): Doubt[] {
  return [
    ...areas.filter(({ words }) => words === null).map(({ number, origin }): Doubt => ({ severity: 'query', ...origin, value: null, reason: `Nothing says what area ${number} is, in the inspectors’ words.`, mend: 'Write the area of weakness above its actions, or on a sheet of areas.' })),
    ...workstreams.filter(({ title }) => title === null).map(({ number, origin }): Doubt => ({ severity: 'query', ...origin, value: null, reason: `Nothing says what ${number} is called.`, mend: 'Write its title.' })),
  ]
}
