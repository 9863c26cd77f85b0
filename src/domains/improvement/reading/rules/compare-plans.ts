import { linedText } from './cells.ts'
import type { ToldPlan, ToldRating, ToldStatus, ToldUpdate } from './tell-plan.ts'
import type { Thing, Value } from './things.ts'

/** What a file changes of a plan, as people read it. `was` is null for what is new, `becomes` for what the file no longer names. */
export type PlanChange = { what: string; name: string; field: string | null; was: string | null; becomes: string | null }

export type Compared = {
  added: readonly Thing[]
  changed: readonly { thing: Thing; before: Thing; fields: readonly string[]; links: readonly string[]; lists: readonly string[] }[]
  statuses: readonly ToldStatus[]
  updates: readonly ToldUpdate[]
  ratings: readonly ToldRating[]
  changes: readonly PlanChange[]
  unchanged: number
}

/** What files said last of each action, update and risk; what people set here since is not theirs to change. */
export type LastSaid = { statuses: ReadonlyMap<string, string>; updates: ReadonlyMap<string, string>; ratings: ReadonlyMap<string, string> }

export const updateKey = ({ of, cycle, kind }: Pick<ToldUpdate, 'of' | 'cycle' | 'kind'>): string => `${of}|${cycle ?? ''}|${kind}`
export const statusSaid = ({ status, printed }: Pick<ToldStatus, 'status' | 'printed'>): string => `${status}|${printed}`

/** Holds what a file tells against what is here. What the file leaves out stays, and is said. */
export function comparePlans(told: ToldPlan, here: readonly Thing[], last: LastSaid): Compared {
  const known = new Map(here.map((thing) => [`${thing.kind} ${thing.key}`, thing]))
  const named = new Set(told.things.map(({ kind, key }) => `${kind} ${key}`))
  const added = told.things.filter(({ kind, key }) => !known.has(`${kind} ${key}`))
  const differing = told.things.flatMap((thing) => {
    const before = known.get(`${thing.kind} ${thing.key}`)
    const parts = before && differences(thing, before)
    return parts && parts.fields.length + parts.links.length + parts.lists.length > 0 ? [{ thing, before, ...parts }] : []
  })
  const statuses = told.statuses.filter((one) => last.statuses.get(one.of) !== statusSaid(one))
  const updates = told.updates.filter((one) => last.updates.get(updateKey(one)) !== one.words)
  const ratings = told.ratings.filter((one) => last.ratings.get(one.of) !== one.printed)
  const changes: PlanChange[] = [
    ...added.map(({ kind, name }) => ({ what: kindWords[kind], name, field: null, was: null, becomes: 'added' })),
    ...differing.flatMap(({ thing, before, fields, links, lists }) => [
      ...fields.filter((field) => field !== 'timing').map((field) => change(thing, field, shown(before.fields[field]), shown(thing.fields[field]))),
      ...links.map((field) => change(thing, field, before.links[field] ?? null, thing.links[field] ?? null)),
      ...lists.map((field) => change(thing, field, listed(before, field), listed(thing, field))),
    ]),
    ...statuses.map((one) => ({ what: 'Action', name: one.name, field: 'Status', was: last.statuses.get(one.of)?.split('|')[1] ?? null, becomes: one.printed })),
    ...updates.map((one) => ({ what: 'Action', name: one.name, field: one.heading, was: last.updates.get(updateKey(one)) ?? null, becomes: one.words })),
    ...ratings.map((one) => ({ what: 'Risk', name: one.name, field: 'RAG', was: last.ratings.get(one.of) ?? null, becomes: one.printed })),
    ...here.filter(({ kind, key }) => !named.has(`${kind} ${key}`)).map(({ kind, name }) => ({ what: kindWords[kind], name, field: null, was: 'kept, though this file does not name it', becomes: null })),
  ]
  const touched = added.length + differing.length + statuses.length + updates.length + ratings.length
  return { added, changed: differing, statuses, updates, ratings, changes, unchanged: told.things.length + told.statuses.length + told.updates.length + told.ratings.length - touched }
}

function differences(told: Thing, here: Thing): { fields: string[]; links: string[]; lists: string[] } {
  const differ = (a: unknown, b: unknown) => canonical(a) !== canonical(b)
  return {
    // a file that does not say what was said before takes nothing away
    fields: Object.keys(told.fields).filter((name) => told.fields[name] !== null && differ(told.fields[name], here.fields[name])),
    links: Object.keys(told.links).filter((name) => told.links[name] !== null && differ(told.links[name], here.links[name])),
    lists: Object.keys(told.lists).filter((name) => (told.lists[name]?.length ?? 0) > 0 && differ(told.lists[name], here.lists[name])),
  }
}

/** JSON with its names in order, since the database keeps them in an order of its own. */
const canonical = (value: unknown): string => JSON.stringify(value ?? null, (_, one: unknown) => (one !== null && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1))) : one))

const change = ({ kind, name }: Thing, field: string, was: string | null, becomes: string | null): PlanChange => ({ what: kindWords[kind], name, field: fieldWords[field] ?? field, was, becomes })

const shown = (value: Value | undefined): string | null => (value === null || value === undefined ? null : typeof value === 'object' ? JSON.stringify(value) : linedText(String(value)))

const listed = ({ lists }: Thing, field: string): string | null => lists[field]?.map((row) => String(row['name'] ?? row['area_id'] ?? row['action_id'] ?? '')).join(', ') ?? null

export const kindWords: Record<Thing['kind'], string> = { area: 'Area', workstream: 'Project', action: 'Action', milestone: 'Milestone', measure: 'Measure', risk: 'Risk', comment: 'Comment', reply: 'You said, we did' }

const fieldWords: Record<string, string> = {
  words: 'Words', number: 'Number', title: 'Title', reference: 'Reference', families: 'What families will notice', resources: 'Resources', timing_printed: 'By when', timing_note: 'Note on when',
  leads: 'Leads', action_areas: 'Areas', measure_areas: 'Areas', measure_actions: 'Actions', workstream_id: 'Project', area_id: 'Area', printed: 'When', refs: 'Reference', dated: 'Date',
  risk: 'Risk', severity: 'Severity', likelihood: 'Likelihood', mitigation: 'Mitigation', owner: 'Owner', theme: 'Theme', did: 'We did', said: 'You said', partner: 'Partner',
}
