import type { Transaction } from '../../../platform/db/transaction.ts'
import { refuse, ok, type Result } from '../../../values/result.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import type { GovernanceEvent } from '../events.ts'
import { move, type Actor, type MoveRefusal } from '../rules/recommendations/move.ts'
import { isMove, standingOf, type RecommendationFact } from '../rules/recommendations/recommendation.ts'
import { chairingOf, type Chairing } from '../rules/recommendations/chairing.ts'
import { findBoard, findChairs } from '../storage/boards.ts'
import type { By } from '../storage/by.ts'
import { findEvents, recordEvent } from '../storage/events.ts'
import { findMeetings } from '../storage/meetings.ts'
import { setStanding, type Recommendation } from '../storage/recommendations.ts'

/** The events of a recommendation as its rules read them. */
export const factsOf = (events: readonly GovernanceEvent[]): (RecommendationFact & { happenedOn: PlainDate })[] =>
  events.filter(({ kind }) => isMove(kind)).map((event) => ({ part: null, ...event.detail, kind: event.kind, happenedOn: event.happenedOn }) as RecommendationFact & { happenedOn: PlainDate })

/** Whether somebody who may chair committees chairs this one today. */
export async function findChairing(trx: Transaction, by: Pick<By, 'authority' | 'person' | 'today'>, board: string): Promise<Chairing> {
  const ended = (await findBoard(trx, by.authority, by.today, board))?.endedOn !== null
  return chairingOf({ ended, chairs: await findChairs(trx, by.authority, board, by.today), person: by.person })
}

/** Moves a recommendation or a part of it: an officer reports, the committee closes at a meeting of its own, by its own chair, whom the register of its members names. */
export async function moveRecommendation(trx: Transaction, by: By, shown: Recommendation, fact: RecommendationFact, actor: Actor, note: string): Promise<Result<true, MoveRefusal | Exclude<Chairing, 'chairs'> | 'changed-meanwhile'>> {
  const facts = factsOf(await findEvents(trx, by.authority, 'recommendation', shown.id))
  if (actor === 'committee') {
    const held = 'meeting' in fact ? (await findMeetings(trx, by.authority, { board: shown.board })).find(({ id, state }) => id === fact.meeting && (state === 'held' || state === 'minutes-agreed')) : undefined
    if ('meeting' in fact && held === undefined) return refuse('no-such-meeting')
    const chairing = await findChairing(trx, by, shown.board)
    if (chairing !== 'chairs') return refuse(chairing)
  }
  const moved = move({ standing: standingOf(facts, shown.parts.length), fact, actor, note })
  if (!moved.ok) return moved
  const after = standingOf([...facts, { ...fact, happenedOn: by.today }], shown.parts.length)
  if (!await setStanding(trx, by.authority, shown, { state: after.state, stateOn: by.today, note: note || shown.note, parts: after.parts })) return refuse('changed-meanwhile')
  const { kind, ...detail } = fact
  await recordEvent(trx, by, { subject: 'recommendation', subjectId: shown.id, kind, note, detail })
  return ok(true)
}
