import { comparable } from './cells.ts'

/** What a plan is made of, in the order in which one needs the other. */
export const thingKinds = ['area', 'workstream', 'action', 'milestone', 'measure', 'risk', 'comment', 'reply'] as const

export type ThingKind = (typeof thingKinds)[number]

/** A value of a column, as JSON has it. */
export type Value = string | number | null | { readonly [name: string]: unknown }

/** A row of a list that belongs to a thing: a lead of an action, an area that it answers. Areas and actions by their keys. */
export type ListRow = Readonly<Record<string, string | number | null>>

/**
 * One thing of a plan with what is told of it. `key` is how it is known again in the next file; `links` name the things that it
 * belongs to by their keys; `lists` come whole or not at all.
 */
export type Thing = {
  kind: ThingKind
  key: string
  name: string
  fields: Readonly<Record<string, Value>>
  links: Readonly<Record<string, string | null>>
  lists: Readonly<Record<string, readonly ListRow[]>>
  /** What files said of it last, where people here have set its words since. Null: no file has named it yet. Undefined: nobody has set them. */
  fileSaid?: Words | null
  /** People here have taken it away: it is known again, and does not count. */
  removed?: true
}

/** What is told of a thing. */
export type Words = Pick<Thing, 'fields' | 'links' | 'lists'>

const text = (value: Value | undefined): string => (typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value))

/** By what each kind of thing is known again: a number or reference where it has one, else its words. */
const keys: Record<ThingKind, (fields: Thing['fields'], links: Thing['links']) => string> = {
  area: ({ number, words }) => text(number) || comparable(text(words)),
  workstream: ({ number, title }) => text(number) || comparable(text(title)),
  action: ({ reference, words }, { workstream_id }) => text(reference).toLowerCase() || `${workstream_id ?? ''}|${comparable(text(words))}`,
  milestone: ({ months, printed }, { action_id }) => `${action_id}|${text(months) || comparable(text(printed))}`,
  measure: ({ words }, { workstream_id }) => `${workstream_id ?? ''}|${comparable(text(words))}`,
  risk: ({ risk, mitigation }) => comparable(text(risk) || text(mitigation)),
  comment: ({ group_name, words }) => `${comparable(text(group_name))}|${comparable(text(words))}`,
  reply: ({ partner, said }) => `${comparable(text(partner))}|${comparable(text(said))}`,
}

export const keyOf = (kind: ThingKind, fields: Thing['fields'], links: Thing['links']): string => keys[kind](fields, links)

/** Tells things of one key apart by their order: the second becomes `key#2`. */
export function makeDistinct(): (key: string) => string {
  const seen = new Map<string, number>()
  return (key) => {
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return nth === 1 ? key : `${key}#${nth}`
  }
}

/** A list whose order says nothing, in one order. */
export const inOrder = (rows: readonly ListRow[]): ListRow[] => rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
