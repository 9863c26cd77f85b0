/** A value of a row in the text form of PostgreSQL's COPY. */
export type CopyValue = string | number | boolean | null

const special = /[\\\n\r\t]/
const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** One row as COPY reads it, with its line end. */
export const copyLine = (values: readonly CopyValue[]): string => `${values.map(copyValue).join('\t')}\n`

function copyValue(value: CopyValue): string {
  if (value === null) return '\\N'
  if (typeof value === 'string') return special.test(value) ? value.replace(/[\\\n\r\t]/g, (one) => escapes[one] as string) : value
  if (typeof value === 'boolean') return value ? 't' : 'f'
  return String(value)
}
