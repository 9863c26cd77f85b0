const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** Whether two texts have the same words, whatever their signs, spaces and capitals. */
export const sameWords = (one: string, other: string): boolean => plain(one) === plain(other)
