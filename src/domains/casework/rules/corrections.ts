import type { PlainDate } from '../../../values/plain-date.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import type { CaseworkEvent, CaseworkEventKind } from '../events.ts'

export type CorrectionRefusal =
  | 'in-the-future'
  | 'before-the-request'
  | 'before-the-step-before'
  | 'after-the-step-after'
  /** Something later rests on it: that must be taken back first. */
  | 'rested-upon'

// The steps of which each can only follow the ones before it.
const steps: readonly (readonly CaseworkEventKind[])[] = [
  ['request-received'],
  ['agreed-to-assess', 'refused-to-assess'],
  ['agreed-to-issue', 'refused-to-issue'],
  ['draft-sent'],
  ['plan-issued'],
]

const rankOf = (kind: CaseworkEventKind) => steps.findIndex((kinds) => kinds.includes(kind))

/** Whether a standing event may get another day, or be taken back, given the others that stand. */
export function mayBeCorrected(standing: readonly CaseworkEvent[], wrong: CaseworkEvent, to: { on: PlainDate } | 'never-happened', today: PlainDate): Result<true, CorrectionRefusal> {
  const rank = rankOf(wrong.kind)
  const others = standing.filter((event) => event.id !== wrong.id && rankOf(event.kind) >= 0)
  const later = others.filter((event) => rank >= 0 && rankOf(event.kind) > rank)
  if (to === 'never-happened' && standing.some((event) => isAnswerTo(event, wrong))) return refuse('rested-upon')
  if (to === 'never-happened') return later.length > 0 || wrong.kind === 'request-received' ? refuse('rested-upon') : ok(true)
  if (to.on > today) return refuse('in-the-future')
  const received = others.find((event) => event.kind === 'request-received')
  if (received && to.on < received.happenedOn) return refuse('before-the-request')
  if (rank < 0) return ok(true)
  if (others.some((event) => rankOf(event.kind) < rank && event.happenedOn > to.on)) return refuse('before-the-step-before')
  if (standing.some((event) => event.id !== wrong.id && followsFrom(event, wrong) && event.happenedOn < to.on)) return refuse('after-the-step-after')
  return ok(true)
}

function isAnswerTo(event: CaseworkEvent, wrong: CaseworkEvent): boolean {
  return wrong.kind === 'advice-asked' && event.kind === 'advice-returned' && event.adviceId === wrong.adviceId
}

function followsFrom(event: CaseworkEvent, wrong: CaseworkEvent): boolean {
  if (wrong.kind === 'request-received') return true
  const rank = rankOf(event.kind)
  return rank >= 0 && rank > rankOf(wrong.kind)
}
