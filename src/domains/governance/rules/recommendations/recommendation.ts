import type { PlainDate } from '../../../../values/plain-date.ts'

/** Where a recommendation of a committee, or a part of one, stands. */
export type RecommendationState =
  | 'made' | 'in-progress'
  /** The officer says that it is done. It waits for the committee. */
  | 'reported-complete'
  /** The committee is satisfied. */
  | 'closed'
  /** Whoever it was made to will not do it, and said why. It waits for the committee. */
  | 'refused'
  | 'withdrawn'
  /** Taken from a paper that does not say. */
  | 'not-known'

export const recommendationStates = ['made', 'in-progress', 'reported-complete', 'closed', 'refused', 'withdrawn', 'not-known'] as const satisfies readonly RecommendationState[]

/** Nothing more is expected of it. A refusal is an answer, and not the end: the committee says whether it takes it. */
export const isOver = (state: RecommendationState): boolean => state === 'closed' || state === 'withdrawn'

/** The officers have answered, and it is the committee's turn. */
export const waitsForCommittee = (state: RecommendationState): boolean => state === 'reported-complete' || state === 'refused'

/** What can happen to a recommendation. `part` is the number of a sub-part, or null for the whole. */
export type RecommendationFact =
  | { kind: 'made'; part: number | null }
  | { kind: 'progress-told'; part: number | null }
  | { kind: 'reported-complete'; part: number | null }
  | { kind: 'reopened'; part: number | null }
  | { kind: 'closed'; part: number | null; meeting: string }
  | { kind: 'refused'; part: number | null }
  | { kind: 'withdrawn'; part: number | null; meeting: string }
  /** As a paper printed it, which does not say how it came to that. */
  | { kind: 'found-as'; part: number | null; state: RecommendationState }

const moves: readonly string[] = ['made', 'progress-told', 'reported-complete', 'reopened', 'closed', 'refused', 'withdrawn', 'found-as'] satisfies RecommendationFact['kind'][]

/** Whether an event moves a recommendation: to link it to an action of a plan does not. */
export const isMove = (kind: string): kind is RecommendationFact['kind'] => moves.includes(kind)

/** A fact with its circumstances. `knownFrom` and `recordedAt` are ISO moments. */
export type RecommendationEvent = RecommendationFact & { happenedOn: PlainDate; knownFrom: string; recordedAt: string; recordedBy: string; note: string | null }

const after = (fact: RecommendationFact): RecommendationState => {
  switch (fact.kind) {
    case 'made': return 'made'
    case 'progress-told': case 'reopened': return 'in-progress'
    case 'reported-complete': return 'reported-complete'
    case 'closed': return 'closed'
    case 'refused': return 'refused'
    case 'withdrawn': return 'withdrawn'
    case 'found-as': return fact.state
  }
}

/** The state of the whole and of each part, and since when. */
export type Standing = { state: RecommendationState; parts: readonly RecommendationState[]; since: PlainDate | null }

/** Where a recommendation with so many parts stands after its events, which come in the order in which they became known. */
export function standingOf(events: readonly (RecommendationFact & { happenedOn: PlainDate })[], parts: number): Standing {
  // Without sub-parts the whole is its own only part.
  const states = Array.from({ length: Math.max(parts, 1) }, (): RecommendationState => 'made')
  let told = false
  let since: PlainDate | null = null
  for (const event of events) {
    since = event.happenedOn
    const news = event.kind === 'progress-told'
    if (news && event.part === null) told = true
    // News of a whole that has parts says nothing of any one of them.
    if (news && event.part === null && parts > 0) continue
    const every = event.kind === 'found-as' || event.kind === 'reopened'
    for (const n of states.keys()) {
      const meant = event.part === null || event.part === n + 1
      // that the whole is done does not undo that a part was refused
      if (event.kind === 'reported-complete' && event.part === null && parts > 0 && states[n] === 'refused') continue
      if (meant && (every || event.part !== null || !isOver(states[n] as RecommendationState))) states[n] = after(event)
    }
  }
  const state = wholeOf(states)
  return { state: state === 'made' && told ? 'in-progress' : state, parts: parts === 0 ? [] : states, since }
}

/** The whole follows its parts: over when all are, before the committee when nothing waits for an officer, else as far as any has come. */
function wholeOf(parts: readonly RecommendationState[]): RecommendationState {
  const first = parts[0] as RecommendationState
  if (parts.every((state) => state === first)) return first
  if (parts.every(isOver)) return parts.includes('closed') ? 'closed' : first
  if (!parts.every((state) => isOver(state) || waitsForCommittee(state))) return 'in-progress'
  return parts.includes('refused') ? 'refused' : 'reported-complete'
}
