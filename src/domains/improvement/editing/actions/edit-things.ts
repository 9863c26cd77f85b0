import { createHash } from 'node:crypto'
import { freshId } from '../../../../platform/db/fresh-ids.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../../values/result.ts'
import { changesOf, isAny, kindWords, partsBetween, type Changed } from '../../reading/rules/compare-plans.ts'
import type { Thing, ThingKind, Words } from '../../reading/rules/things.ts'
import { findThings, thingOf, type ThingsHere } from '../../reading/storage/find-things.ts'
import { waitForTurn } from '../../reading/storage/imports.ts'
import { noteOwnWords } from '../../reading/storage/own-words.ts'
import { sayRemoved } from '../../reading/storage/removals.ts'
import { saidOf, writeThings } from '../../reading/storage/write-things.ts'
import { recordPlanEvents, type NewPlanEvent } from '../../plan/storage/events.ts'
import type { Plan } from '../../plan/storage/plans.ts'
import type { Teller } from '../../plan/storage/tell.ts'

/** What somebody says of a thing of a plan. `key` is null for a new one; parts that are not given stay. Links and lists by the keys of things. */
export type Edit = { kind: ThingKind; key: string | null } & Partial<Words>

export type EditRefusal = 'changed-meanwhile' | 'nothing-changed' | 'gone' | 'name-taken' | 'added-already'

/** Names what somebody saw of some things: if it is otherwise by the time they save, they look first. */
export const seenOf = (things: readonly Thing[]): string => createHash('sha256').update(JSON.stringify(things.map(({ kind, key, fields, links, lists }) => [kind, key, fields, links, lists]))).digest('hex').slice(0, 16)

/** Names a form for something new in the place of what was seen: sent twice, it adds once. */
export const freshForm = (): string => `new-${freshId()}`

/** The id of what a form adds first: the same each time that it is sent, and never one that is kept already. */
function idOfAdded(plan: string, kind: ThingKind, form: string): string {
  const hex = createHash('sha256').update(`${plan} ${kind} ${form}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}` // RFC 9562, version 8
}

/** What is saved together: the things as they were shown, why, what is said of each, and the keys of milestones that are taken away. `seen` of something new is its form. */
export type Saving = { seen: string; of: (here: ThingsHere) => readonly Thing[]; edits: readonly Edit[]; removed?: readonly string[]; reason: string }

/**
 * Sets words of a plan's things, adds things or takes milestones away, by a person and with a reason. What was said before is kept for past days, and each
 * change is an event. Returns the ids of the things that were added.
 */
export async function editThings(trx: Transaction, by: Teller, plan: Plan, { seen, of, edits, removed = [], reason }: Saving): Promise<Result<readonly string[], EditRefusal>> {
  await waitForTurn(trx, by.authority)
  const here = await findThings(trx, by.authority, plan.id)
  const shown = of(here)
  const isNew = shown.length === 0
  if (isNew ? !seen.startsWith('new-') : seenOf(shown) !== seen) return refuse('changed-meanwhile')
  const [first] = edits
  const once = isNew && first ? idOfAdded(plan.id, first.kind, seen) : undefined
  const there = once && first && thingOf(here, first.kind, once)
  if (once && there) return isAny(partsBetween(told(first.kind, first, there, 0), there)) ? refuse('added-already') : ok([once])
  const known = new Map(here.things.map((thing) => [`${thing.kind} ${thing.key}`, thing]))
  const added: Thing[] = []
  const changed: Changed[] = []
  for (const { kind, key, ...words } of edits) {
    const before = key === null ? undefined : known.get(`${kind} ${key}`)
    if (key !== null && !before) return refuse('gone')
    const thing = told(kind, words, before, added.length)
    if (isTaken(here, thing)) return refuse('name-taken')
    const parts = before && partsBetween(thing, before)
    if (!before) added.push(thing)
    else if (parts && isAny(parts)) changed.push({ thing, before, ...parts })
  }
  const away = removed.flatMap((key) => here.ids.get('milestone')?.get(key) ?? [])
  if (added.length + changed.length + away.length === 0) return refuse('nothing-changed')
  await writeThings(trx, by, { id: plan.id, isNew: false }, { added, changed }, here, (thing) => (thing === added[0] ? once : undefined))
  await sayRemoved(trx, by, away, true, reason)
  const idOf = ({ kind, key }: Thing) => here.ids.get(kind)?.get(key) as string
  for (const { before } of changed) await noteOwnWords(trx, by, plan.id, before.kind, idOf(before), before.fileSaid === null ? null : saidOf(before.kind, before, here))
  for (const thing of added) await noteOwnWords(trx, by, plan.id, thing.kind, idOf(thing), null)
  await recordPlanEvents(trx, by, eventsOf(plan, { added, changed, reason }, here))
  return ok(added.map(idOf))
}

function told(kind: ThingKind, words: Partial<Words>, before: Thing | undefined, nth: number): Thing {
  const fields = { ...before?.fields, ...words.fields }
  const name = String(fields['reference'] ?? fields['title'] ?? fields['words'] ?? fields['risk'] ?? fields['said'] ?? fields['printed'] ?? kindWords[kind])
  return { kind, key: before?.key ?? `new ${nth}`, name: before?.name ?? (name.split('\n')[0] as string), fields, links: { ...before?.links, ...words.links }, lists: { ...before?.lists, ...words.lists } }
}

/** One reference is one action, one number one area: files know them by it. */
function isTaken(here: ThingsHere, { kind, key, fields }: Thing): boolean {
  const name = kind === 'action' ? fields['reference'] : kind === 'area' || kind === 'workstream' ? fields['number'] : null
  if (typeof name !== 'string' || name === '') return false
  const same = (other: unknown) => typeof other === 'string' && other.toLowerCase() === name.toLowerCase()
  return here.things.some((one) => one.kind === kind && one.key !== key && (same(one.fields['reference'] ?? one.fields['number']) || same(one.fileSaid?.fields['reference'] ?? one.fileSaid?.fields['number'])))
}

function eventsOf(plan: Plan, { added, changed, reason }: { added: readonly Thing[]; changed: readonly Changed[]; reason: string }, here: ThingsHere): NewPlanEvent[] {
  const what = (kind: ThingKind) => (kind === 'workstream' ? plan.workstreamWord : kindWords[kind])
  const action = ({ kind, key, links, lists }: Thing) => here.ids.get('action')?.get(kind === 'action' ? key : String(links['action_id'] ?? lists['measure_actions']?.[0]?.['action_id']))
  return [
    ...added.map((thing): NewPlanEvent => ({ plan: plan.id, action: action(thing), kind: 'added', detail: { what: what(thing.kind), name: thing.name, field: null, was: null, becomes: 'added', reason } })),
    ...changed.flatMap((one) => changesOf(one).map(({ name, field, was, becomes }): NewPlanEvent => ({ plan: plan.id, action: action(one.thing), kind: 'changed', detail: { what: what(one.thing.kind), name, field, was, becomes: becomes ?? 'nothing', reason } }))),
  ]
}
