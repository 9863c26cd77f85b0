import { linedText } from './cells.ts'
import type { ToldPlan, ToldRating, ToldStatus, ToldUpdate } from './tell-plan.ts'
import type { Thing, Value, Words } from './things.ts'

/** What a file changes of a plan, as people read it. `was` is null for what is new, `becomes` for what the file no longer names. */
export type PlanChange = { what: string; name: string; field: string | null; was: string | null; becomes: string | null }

export type Compared = {
  added: readonly Thing[]
  changed: readonly Changed[]
  /** Things whose words people here have set and that the file names, with what files said of them then. */
  heard: readonly { thing: Thing; fileSaid: Words }[]
  statuses: readonly ToldStatus[]
  updates: readonly ToldUpdate[]
  ratings: readonly ToldRating[]
  changes: readonly PlanChange[]
  unchanged: number
}

/** The names of those parts of a thing that are told otherwise. */
export type Parts = { fields: readonly string[]; links: readonly string[]; lists: readonly string[] }
export type Changed = Parts & { thing: Thing; before: Thing }

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
    // what people set here stays until a file says something that files did not say before
    const parts = before && both(toldParts(thing, before.fileSaid ?? before), toldParts(thing, before))
    return parts && isAny(parts) ? [{ thing, before, ...parts }] : []
  })
  const heard = told.things.flatMap((thing) => { const before = known.get(`${thing.kind} ${thing.key}`)?.fileSaid; return before === undefined ? [] : [{ thing, fileSaid: mergeWords(before, thing) }] })
  const kept = told.things.flatMap((thing): PlanChange[] => {
    const before = known.get(`${thing.kind} ${thing.key}`)
    if (before?.removed) return isAny(toldParts(thing, before.fileSaid ?? before)) ? [] : [{ what: kindWords[thing.kind], name: thing.name, field: null, was: 'kept away as it was taken away here: this file says what files said before', becomes: null }]
    if (!before?.fileSaid) return []
    const fresh = toldParts(thing, before.fileSaid)
    const own = toldParts(thing, before)
    const names = (['fields', 'links', 'lists'] as const).flatMap((part) => own[part].filter((name) => !fresh[part].includes(name) && name !== 'timing'))
    return names.map((name) => ({ what: kindWords[thing.kind], name: thing.name, field: fieldWords[name] ?? name, was: 'kept as it was set here: this file says what files said before', becomes: null }))
  })
  const statuses = told.statuses.filter((one) => last.statuses.get(one.of) !== statusSaid(one))
  const updates = told.updates.filter((one) => last.updates.get(updateKey(one)) !== one.words)
  const ratings = told.ratings.filter((one) => last.ratings.get(one.of) !== one.printed)
  const changes: PlanChange[] = [
    ...added.map(({ kind, name }) => ({ what: kindWords[kind], name, field: null, was: null, becomes: 'added' })),
    ...differing.flatMap(changesOf),
    ...differing.filter(({ before }) => before.removed).map(({ thing }) => ({ what: kindWords[thing.kind], name: thing.name, field: 'In the plan', was: 'taken away', becomes: 'there again' })),
    ...kept,
    ...statuses.map((one) => ({ what: 'Action', name: one.name, field: 'Status', was: last.statuses.get(one.of)?.split('|')[1] ?? null, becomes: one.printed })),
    ...updates.map((one) => ({ what: 'Action', name: one.name, field: one.heading, was: last.updates.get(updateKey(one)) ?? null, becomes: one.words })),
    ...ratings.map((one) => ({ what: 'Risk', name: one.name, field: 'RAG', was: last.ratings.get(one.of) ?? null, becomes: one.printed })),
    ...here.filter(({ kind, key, removed }) => !removed && !named.has(`${kind} ${key}`)).map(({ kind, name }) => ({ what: kindWords[kind], name, field: null, was: 'kept, though this file does not name it', becomes: null })),
  ]
  const touched = added.length + differing.length + statuses.length + updates.length + ratings.length
  return { added, changed: differing, heard, statuses, updates, ratings, changes, unchanged: told.things.length + told.statuses.length + told.updates.length + told.ratings.length - touched }
}

/** What is told of a thing in words, for people: each part that changes, from what to what. */
export const changesOf = ({ thing, before, fields, links, lists }: Changed): PlanChange[] => [
  ...fields.filter((field) => field !== 'timing').map((field) => change(thing, field, shown(before.fields[field]), shown(thing.fields[field]))),
  ...links.map((field) => change(thing, field, before.links[field] ?? null, thing.links[field] ?? null)),
  ...lists.map((field) => change(thing, field, listed(before, field), listed(thing, field))),
]

const differ = (a: unknown, b: unknown): boolean => canonical(a) !== canonical(b)
export const isAny = ({ fields, links, lists }: Parts): boolean => fields.length + links.length + lists.length > 0

/** Every part in which two tellings differ. */
export const partsBetween = (told: Words, here: Words): Parts => ({
  fields: Object.keys(told.fields).filter((name) => differ(told.fields[name], here.fields[name])),
  links: Object.keys(told.links).filter((name) => differ(told.links[name], here.links[name])),
  lists: Object.keys(told.lists).filter((name) => differ(told.lists[name], here.lists[name])),
})

/** Those of them of which a file says anything: one that does not say what was said before takes nothing away. */
function toldParts(told: Words, here: Words): Parts {
  const { fields, links, lists } = partsBetween(told, here)
  return { fields: fields.filter((name) => told.fields[name] !== null), links: links.filter((name) => told.links[name] !== null), lists: lists.filter((name) => (told.lists[name]?.length ?? 0) > 0) }
}

const both = (one: Parts, other: Parts): Parts => ({ fields: one.fields.filter((name) => other.fields.includes(name)), links: one.links.filter((name) => other.links.includes(name)), lists: one.lists.filter((name) => other.lists.includes(name)) })

/** What files say of a thing once this one is heard. */
function mergeWords(before: Words | null, told: Words): Words {
  if (before === null) return told
  const { fields, links, lists } = toldParts(told, before)
  const over = <V>(was: Readonly<Record<string, V>>, now: Readonly<Record<string, V>>, names: readonly string[]) => ({ ...was, ...Object.fromEntries(names.map((name) => [name, now[name] as V])) })
  return { fields: over(before.fields, told.fields, fields), links: over(before.links, told.links, links), lists: over(before.lists, told.lists, lists) }
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
  risk: 'Risk', severity: 'Severity', likelihood: 'Likelihood', mitigation: 'Mitigation', owner: 'Owner', theme: 'Theme', group_name: 'Who said it', did: 'We did', said: 'You said', partner: 'Partner',
}
