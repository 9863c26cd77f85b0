/** What was typed, without signs that nobody types or sees and that the database cannot keep; tabs and new lines stay. */
export const asTyped = (text: string): string => text.replaceAll(/[^\P{Cc}\t\n\r]/gu, '')

/** The fields of a posted form or an address; a field sent several times is joined by newlines. */
export function fieldsIn(sent: unknown): Record<string, string> {
  if (!sent || typeof sent !== 'object') return {}
  return Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, Array.isArray(value) ? value.join('\n') : String(value)]))
}

/** The fields of a posted form as they were typed. */
export const typedFields = (sent: unknown): Record<string, string> => Object.fromEntries(Object.entries(fieldsIn(sent)).map(([name, value]) => [name, asTyped(value)]))
