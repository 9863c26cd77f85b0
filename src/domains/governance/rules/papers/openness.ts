/** An item under which a paper is put before a meeting. */
export type PlacedAs = { paragraph: string | null; excluded: boolean; meetingHeld: boolean }

/** Whether a paper may be published: freely, only with a reason that is kept, or not at all. */
export type Openness = 'open' | 'board-meets-in-private' | 'heard-in-public-after-all' | 'kept-from-the-public'

/**
 * A paper behind an item from which the public was, or is to be, kept out is not open to inspection (s.100B(2) and s.100C(1)(d)
 * Local Government Act 1972). Where the meeting heard the item in public after all, or the board does not meet in public,
 * somebody says why it is published.
 */
export function opennessOf(items: readonly PlacedAs[], boardInPublic: boolean): Openness {
  if (items.some(({ paragraph, excluded, meetingHeld }) => excluded || (paragraph !== null && !meetingHeld))) return 'kept-from-the-public'
  if (items.some(({ paragraph }) => paragraph !== null)) return 'heard-in-public-after-all'
  return boardInPublic ? 'open' : 'board-meets-in-private'
}
