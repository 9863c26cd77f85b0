const plainText = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A reference of numbers in numbers: "APP 1.2.4" is [1, 2, 4] under "APP". */
export type Reference = { printed: string; prefix: string; numbers: readonly number[] }

export function readReference(text: string): Reference | undefined {
  const printed = plainText(text)
  const parts = /^([A-Za-z][A-Za-z ]*?)?[ .-]*(\d+(?:\.\d+)*)\.?$/.exec(printed)
  if (!parts) return undefined
  return { printed, prefix: (parts[1] ?? '').trim(), numbers: (parts[2] as string).split('.').map(Number) }
}

/** The number of what a reference stands in: of APP 1.2.4, the project 1.2 and the area 1. */
export const numberAbove = (reference: Reference, levels = 1): string | null => (reference.numbers.length > levels ? reference.numbers.slice(0, -levels).join('.') : null)

export type ReferenceRange = { from: Reference; to: Reference }

/** The references that a cell names, each a single one or a range: "APP 1.1.1 - 1.1.6". What is neither stays in `left`. */
export function readReferences(text: string): { ranges: ReferenceRange[]; left: string | null } {
  const ranges: ReferenceRange[] = []
  const left: string[] = []
  for (const part of plainText(text).split(/\s*(?:,|;|&|\band\b)\s*/).filter((one) => one !== '')) {
    const [first, second, more] = part.split(/\s*(?:-|–|—|\bto\b)\s*/)
    const from = readReference(first as string)
    const to = second === undefined ? from : readReference(second)
    if (from && to && more === undefined && compareReferences(from.numbers, to.numbers) <= 0) ranges.push({ from, to })
    else left.push(part)
  }
  return { ranges, left: left.length === 0 ? null : left.join(', ') }
}

/** True if the range takes in the reference: 1.1.1 - 1.1.6 takes in 1.1.3, and 1.1 all that stands in it. */
export function takesIn({ from, to }: ReferenceRange, { numbers }: Pick<Reference, 'numbers'>): boolean {
  return compareReferences(from.numbers, numbers) <= 0 && compareReferences(numbers.slice(0, to.numbers.length), to.numbers) <= 0
}

/** Orders references by their numbers, so that 1.10 comes after 1.9. */
export function compareReferences(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, n) => number !== b[n])
  return at < 0 ? a.length - b.length : (a[at] as number) - (b[at] ?? -1)
}
