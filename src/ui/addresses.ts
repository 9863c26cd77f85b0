export type Query = Readonly<Record<string, string | number | readonly string[] | null | undefined>>

/** A path with its query: `changes` replace what was there, and empty values are left out. */
export function addressWith(path: string, query: Query, changes: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...query, ...changes })) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') search.append(name, String(one))
    }
  }
  return search.size > 0 ? `${path}?${search}` : path
}
