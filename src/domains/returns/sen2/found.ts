/** A value as it stands in the file. */
export type FoundValue = { text: string; line: number }

/** A block as it stands in the file, with the values and blocks that it holds. Empty elements are left out. */
export type Found = {
  element: string
  /** Where it stands among its like, from 1; 0 where there can be one only. */
  position: number
  line: number
  parent: Found | undefined
  values: Record<string, FoundValue>
  blocks: Record<string, Found[]>
}

export const textOf = (found: Found, element: string): string | null => found.values[element]?.text ?? null

export const blocksOf = (found: Found, element: string): readonly Found[] => found.blocks[element] ?? none

const none: readonly Found[] = []

/** The way to an element from the top: `Persons/Person[2]/Requests[1]/ReceivedDate`. */
export function pathOf(found: Found, element?: string): string {
  const own = found.position > 0 ? `${found.element}[${found.position}]` : found.element
  const above = found.parent ? `${pathOf(found.parent)}/${own}` : found.element === 'Person' ? `Persons/${own}` : own
  return element ? `${above}/${element}` : above
}
