import { isOver, waitsForCommittee, type RecommendationState } from './recommendation.ts'

/** That an action of a plan answers a recommendation, or its part of that number. */
export type ActionLink = { recommendation: string; part: number | null; action: string }

/** A link as it was said: the last that was said counts. */
export type LinkSaid = ActionLink & { linked: boolean }

/** The links that stand after all that was said of them, in that order. */
export function standingLinks(said: readonly LinkSaid[]): ActionLink[] {
  const links = new Map<string, ActionLink>()
  for (const { linked, ...link } of said) {
    const key = `${link.recommendation} ${link.part ?? 'whole'} ${link.action}`
    if (linked) links.set(key, link)
    else links.delete(key)
  }
  return [...links.values()]
}

type Linked = Pick<ActionLink, 'part'> & { done: boolean }
type Asked = { state: RecommendationState; parts: readonly RecommendationState[]; links: readonly Linked[] }

const isOpen = (state: RecommendationState): boolean => !isOver(state) && !waitsForCommittee(state)

/** All that is linked is done, and nobody has reported it yet. */
export const isReady = ({ state, links }: Asked): boolean => links.length > 0 && isOpen(state) && links.every(({ done }) => done)

/**
 * What an officer may report now: the whole, or the first open part whose own actions are done. What is linked to the whole stands
 * for every part that has no action of its own. Undefined where there is nothing to report: the committee closes, whatever is done.
 */
export function proposeReport({ state, parts, links }: Asked): { part: number | null } | undefined {
  if (!isOpen(state)) return undefined
  const answering = (part: number | null) => links.filter((link) => link.part === part)
  const isDone = (some: readonly Linked[]) => some.length > 0 && some.every(({ done }) => done)
  if (parts.length === 0) return isDone(links) ? { part: null } : undefined
  const open = parts.flatMap((one, n) => (isOpen(one) ? [n + 1] : []))
  const part = open.find((one) => isDone(answering(one).length > 0 ? answering(one) : answering(null)))
  return part === undefined ? undefined : { part }
}
