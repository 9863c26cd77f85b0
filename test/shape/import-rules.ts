import { dirname, join, normalize } from 'node:path'
import table from './import-table.json' with { type: 'json' }

type Table = {
  ground: Record<string, string[]>
  domains: Record<string, string[]>
  within: Record<string, string[]>
  noPlatformOrUi: string[]
}
const { ground, domains, within, noPlatformOrUi } = table as Table

/** Where a file of src/ belongs: a ground layer, a layer of a domain, or the composition at the top. */
type Place =
  | { kind: 'ground'; name: string }
  | { kind: 'domain'; name: string; layer: string; part: string }
  | { kind: 'top' }

/** Every import of ours that the table does not allow, as a sentence. `sources` maps paths under src/ to their text. */
export function importFaults(sources: ReadonlyMap<string, string>): string[] {
  const faults: string[] = []
  for (const [file, text] of sources) {
    for (const target of importsOf(file, text)) {
      const fault = judge(placeOf(file), placeOf(target), target)
      if (fault) faults.push(`${file} imports ${target}: ${fault}`)
    }
  }
  return faults
}

export function importsOf(file: string, text: string): string[] {
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)
  return [...found].map(([, path]) => normalize(join(dirname(file), path as string)))
}

function placeOf(path: string): Place {
  const [first, second, ...rest] = path.split('/') as [string, string?, ...string[]]
  if (first in ground) return { kind: 'ground', name: first }
  if (first !== 'domains' || second === undefined) return { kind: 'top' }
  // A domain may be divided into parts, each with its own layers: indicators/timeliness/pages.
  const at = rest.findIndex((folder) => folder in within || /^(index|events)\.ts$/.test(folder))
  const found = at < 0 ? '' : (rest[at] as string)
  const layer = found === 'index.ts' ? 'door' : found === 'events.ts' ? 'events' : found
  return { kind: 'domain', name: second, layer, part: at < 0 ? rest.slice(0, -1).join('/') : rest.slice(0, at).join('/') }
}

function judge(from: Place, to: Place, target: string): string | undefined {
  if (from.kind === 'top') return to.kind === 'domain' && to.layer !== 'door' ? `a domain is entered by its index.ts only` : undefined
  if (from.kind === 'ground') {
    if (to.kind === 'ground' && (to.name === from.name || ground[from.name]?.includes(to.name))) return undefined
    return `${from.name} may know only ${[from.name, ...(ground[from.name] ?? [])].join(', ')}`
  }
  if (to.kind === 'top') return 'a domain knows nothing of what is composed from it'
  if (to.kind === 'ground') {
    const barred = noPlatformOrUi.includes(from.layer) && (to.name === 'platform' || to.name === 'ui')
    return barred ? `${from.layer} are pure` : undefined
  }
  if (to.name !== from.name) {
    if (!domains[from.name]?.includes(to.name)) return `${from.name} may not know ${to.name}`
    return to.layer === 'door' ? undefined : 'another domain is entered by its index.ts only'
  }
  const allowed = within[from.layer]
  if (from.part !== to.part || !allowed || to.layer === '' || to.layer === 'door') return undefined
  return allowed.includes(to.layer) ? undefined : `${from.layer} may not know ${to.layer} (${target})`
}
