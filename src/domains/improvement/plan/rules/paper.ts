import { monthInWords } from '../../../../values/month-key.ts'
import type { PlanAction, Update, UpdateKind } from './plan-action.ts'
import type { Area, Workstream } from './programme.ts'
import { statusInWords } from './status.ts'

/** The headings of a plan's own paper, by what its columns mean; where it had none, ours. */
export type Headings = Readonly<Record<string, string>>

/** A plan as its paper prints it. A cell that covers several rows stands in the first of them, and is null in the others. */
export type Paper = { columns: readonly string[]; rows: readonly PaperRow[] }
export type PaperRow = { kind: 'heading'; text: string } | { kind: 'action'; id: string; project: { text: string; covers: number } | null; cells: readonly string[] }

type Told = Pick<Update, 'kind' | 'cycle' | 'heading'>

/** Lays a plan out as its paper does: areas as headings over the table, projects beside their actions, a column for each update. */
export function layPaper(actions: readonly PlanAction[], areas: readonly Area[], workstreams: readonly Workstream[], headings: Headings, words: { workstream: string; action: string }): Paper {
  const milestones = distinct(actions.flatMap((action) => action.milestones.map(({ printed }) => printed)))
  const told = distinctBy(actions.flatMap(({ updates }) => updates), columnOf).toSorted((a, b) => order(a) - order(b) || (a.cycle ?? '9').localeCompare(b.cycle ?? '9'))
  const any = (has: (action: PlanAction) => boolean) => actions.some(has)
  const columns: { heading: string; cell: (action: PlanAction) => string }[] = [
    ...(any(({ reference }) => reference !== null) ? [{ heading: headings['reference'] ?? 'Ref', cell: (one: PlanAction) => one.reference ?? '' }] : []),
    { heading: headings['action'] ?? words.action, cell: ({ words: text }) => text ?? '' },
    ...(any(({ families }) => families !== null) ? [{ heading: headings['families'] ?? 'Families will', cell: (one: PlanAction) => one.families ?? '' }] : []),
    { heading: headings['lead'] ?? 'Lead', cell: ({ leads }) => leads.map(({ name, organisation }) => (organisation ? `${name} (${organisation})` : name)).join('\n') },
    ...(any(({ timingPrinted }) => timingPrinted !== '') ? [{ heading: headings['by-when'] ?? 'By when', cell: (one: PlanAction) => one.timingPrinted }] : []),
    ...milestones.map((printed) => ({ heading: printed, cell: (one: PlanAction) => one.milestones.filter((milestone) => milestone.printed === printed).map(({ words: text }) => text).join('\n') })),
    ...(any(({ resources }) => resources !== null) ? [{ heading: headings['resources'] ?? 'Resources', cell: (one: PlanAction) => one.resources ?? '' }] : []),
    { heading: headings['status'] ?? 'Status', cell: statusCell },
    ...told.map((column) => ({ heading: columnOf(column), cell: ({ updates }: PlanAction) => updates.filter((one) => columnOf(one) === columnOf(column)).map(({ words: text }) => text).join('\n') })),
  ]
  const rows: PaperRow[] = []
  let area: string | null | undefined
  for (const { workstream, members } of groupsOf(actions, workstreams)) {
    const own = workstream?.area ?? (areas.length > 0 && members.every(({ areas: of }) => of.length === 1 && of[0] === members[0]?.areas[0]) ? (members[0]?.areas[0] ?? null) : null)
    if (own !== null && own !== area) rows.push({ kind: 'heading', text: areas.find(({ id }) => id === own)?.words ?? `Area ${areas.find(({ id }) => id === own)?.number ?? ''}` })
    area = own
    members.forEach((action, n) => rows.push({ kind: 'action', id: action.id, project: n === 0 ? { text: workstream?.title ?? workstream?.number ?? '', covers: members.length } : null, cells: columns.map(({ cell }) => cell(action)) }))
  }
  return { columns: [headings['workstream'] ?? words.workstream, ...columns.map(({ heading }) => heading)], rows }
}

/** What the paper printed, while a file said it last; else the status that a person set. */
const statusCell = ({ status }: PlanAction): string => (status === null ? '' : (status.printed ?? statusInWords(status.status)))

const kindWords: Record<UpdateKind, string> = { progress: 'Progress', embed: 'How we will embed', impact: 'Evidence of impact' }
const columnOf = ({ kind, cycle, heading }: Told): string => heading ?? `${kindWords[kind]}${cycle === null ? '' : ` (${monthInWords(cycle)})`}`
const order = ({ kind }: Told): number => ({ progress: 0, embed: 1, impact: 2 })[kind]

function groupsOf(actions: readonly PlanAction[], workstreams: readonly Workstream[]): { workstream: Workstream | undefined; members: PlanAction[] }[] {
  const groups: { workstream: Workstream | undefined; members: PlanAction[] }[] = []
  for (const action of actions) {
    const last = groups.at(-1)
    if (last && last.workstream?.id === (action.workstream ?? undefined)) last.members.push(action)
    else groups.push({ workstream: workstreams.find(({ id }) => id === action.workstream), members: [action] })
  }
  return groups
}

const distinct = (list: readonly string[]): string[] => [...new Set(list)]
const distinctBy = <T>(list: readonly T[], keyOf: (one: T) => string): T[] => [...new Map(list.map((one) => [keyOf(one), one])).values()]
