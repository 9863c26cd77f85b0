import { ok, refuse, type Result } from '../../../../values/result.ts'
import { isOver, waitsForCommittee, type RecommendationFact, type Standing } from './recommendation.ts'

/** On whose behalf somebody acts: the officer who answers for it, or the committee that made it. */
export type Actor = 'officer' | 'committee'

export type MoveRefusal = 'only-the-committee' | 'over-already' | 'not-over' | 'parts-open' | 'no-such-part' | 'needs-a-reason' | 'no-such-meeting'

type Asked = { standing: Standing; fact: RecommendationFact; actor: Actor; note: string | null }

const ofTheCommittee: readonly RecommendationFact['kind'][] = ['closed', 'withdrawn', 'reopened']
const needsReason: readonly RecommendationFact['kind'][] = ['refused', 'withdrawn', 'reopened', 'reported-complete', 'progress-told']

/**
 * Whether a recommendation may be moved so. The officer reports, the committee closes: whoever did the work does not also
 * say that it was enough.
 */
export function move({ standing, fact, actor, note }: Asked): Result<RecommendationFact, MoveRefusal> {
  if (ofTheCommittee.includes(fact.kind) && actor !== 'committee') return refuse('only-the-committee')
  if (fact.part !== null && (fact.part < 1 || fact.part > standing.parts.length)) return refuse('no-such-part')
  const state = fact.part === null ? standing.state : standing.parts[fact.part - 1] as Standing['state']
  if (fact.kind === 'reopened') {
    if (!isOver(state) && !waitsForCommittee(state)) return refuse('not-over')
  } else if (isOver(state)) return refuse('over-already')
  if (fact.kind === 'reported-complete' && fact.part === null && standing.parts.some((part) => !isOver(part) && !waitsForCommittee(part))) return refuse('parts-open')
  if (needsReason.includes(fact.kind) && (note ?? '').trim() === '') return refuse('needs-a-reason')
  return ok(fact)
}
