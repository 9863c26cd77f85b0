import { standing, type CaseworkEvent, type CaseworkFact, type Marks } from '../../../casework/index.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { ToldFact } from '../facts.ts'
import type { ExistingCase } from './existing.ts'

/** An event to add to a case: a new fact, one in place of another, or one that takes another back. */
export type AddedFact = { fact: CaseworkFact & Marks; on: PlainDate; corrects: CaseworkEvent | null; /** What the last return told in its place. */ was: CaseworkEvent | null }

/** Facts that can only be one of: a decision is yes or no, and it is told once. */
function slotOf(fact: CaseworkFact): string {
  switch (fact.kind) {
    case 'agreed-to-assess': case 'refused-to-assess': return 'whether to assess'
    case 'agreed-to-issue': case 'refused-to-issue': case 'plan-issued': return 'whether to issue'
    case 'disputed': return fact.dispute
    default: return fact.kind
  }
}

/**
 * What a return adds to a case that is here, beside what the returns before it told. What they told alike is left as it is,
 * even where somebody has since put it right by hand. `keepsSilent`: the return tells of the end only (H), so what it leaves out stands.
 */
export function compareFacts(told: readonly ToldFact[], { events }: ExistingCase, keepsSilent: boolean): AddedFact[] {
  const stands = standing(events)
  const before = new Map<string, CaseworkEvent>()
  for (const event of events) if (event.load !== null && event.kind !== 'taken-back') before.set(slotOf(event), event)
  const takenBack = new Set(events.filter((event) => event.load !== null && event.kind === 'taken-back').map((event) => event.corrects))
  const added: AddedFact[] = []
  const toldSlots = new Set<string>()
  for (const { fact, on } of told) {
    const slot = slotOf(fact)
    toldSlots.add(slot)
    const last = before.get(slot)
    const was = last && !takenBack.has(last.id) ? last : null
    if (was && sameFact(was, fact, on)) continue
    const inSlot = stands.filter((event) => slotOf(event) === slot)
    if (fact.historical && inSlot.length > 0) continue // it tells less than is known
    if (!was && inSlot.some((event) => sameFact(event, fact, on))) continue // somebody recorded it already
    added.push({ fact, on, was, corrects: inSlot.find((event) => event.id === was?.id) ?? inSlot.at(-1) ?? null })
  }
  if (keepsSilent) return added
  for (const [slot, was] of before) {
    const stillStands = stands.find((event) => slotOf(event) === slot && (event.id === was.id || event.corrects === was.id))
    if (toldSlots.has(slot) || takenBack.has(was.id) || !stillStands) continue
    added.push({ fact: { kind: 'taken-back' }, on: was.happenedOn, was, corrects: stillStands })
  }
  return added
}

// A day that only stands in is the same whatever it is: the reference date moves from year to year.
const standsIn = (one: Marks): boolean => Boolean(one.dayUnknown || one.historical)

function sameFact(event: CaseworkEvent, fact: CaseworkFact & Marks, on: PlainDate): boolean {
  if (event.kind !== fact.kind) return false
  if (standsIn(event) !== standsIn(fact) || (!standsIn(fact) && event.happenedOn !== on)) return false
  if (event.kind === 'request-received' && fact.kind === 'request-received') return (event.source ?? null) === (fact.source ?? null)
  return true
}
