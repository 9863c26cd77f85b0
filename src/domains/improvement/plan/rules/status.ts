/** The six statuses of a plan's action, in the order in which an action goes through them. */
export const statuses = ['not-yet-started', 'in-progress', 'delayed', 'overdue', 'complete', 'embedded'] as const

export type Status = (typeof statuses)[number]

/** Said of an action whose status nobody has told: not the same as not yet started. */
export type KnownStatus = Status | 'unknown'

const words: Record<KnownStatus, string> = {
  'not-yet-started': 'Not yet started', 'in-progress': 'In progress', 'delayed': 'Delayed or at risk',
  'overdue': 'Overdue', 'complete': 'Complete', 'embedded': 'Embedded', 'unknown': 'Not known',
}

/** A status as people write it: "Delayed or at risk". */
export const statusInWords = (status: KnownStatus): string => words[status]

export const isStatus = (text: string | undefined): text is Status => statuses.includes(text as Status)

/** Done, in the sense that nothing more is due: complete or embedded. */
export const isDone = (status: KnownStatus): boolean => status === 'complete' || status === 'embedded'

/** How often each status stands in a list, the unknown among them. */
export function countStatuses(list: readonly KnownStatus[]): Record<KnownStatus, number> {
  const counts = { 'not-yet-started': 0, 'in-progress': 0, 'delayed': 0, 'overdue': 0, 'complete': 0, 'embedded': 0, 'unknown': 0 }
  for (const status of list) counts[status] += 1
  return counts
}
