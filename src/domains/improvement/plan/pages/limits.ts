import { formatNumber, type FieldError } from '../../../../ui/index.ts'

/** The longest that a name, an address, and words may be, in characters: as much as a page can show. */
const longest = { name: 300, address: 2000, words: 5000 } as const

/** Says beside each field that more was typed than a page can show. */
export const tooLong = (form: Record<string, string>, kind: keyof typeof longest, names: readonly string[]): FieldError[] =>
  names.filter((name) => (form[name] ?? '').replaceAll('\r\n', '\n').trim().length > longest[kind]).map((field) => ({ field, message: `Write at most ${formatNumber(longest[kind])} characters` }))
