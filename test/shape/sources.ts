import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { projectFolder } from '../../src/platform/config.ts'

/** Every TypeScript file under src/ that is not a test, by its path under src/. */
export function sourceFiles(): Map<string, string> {
  const root = join(projectFolder, 'src')
  const found = new Map<string, string>()
  const walk = (folder: string) => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) walk(path)
      else if (/\.tsx?$/.test(name) && !/\.(test|bench)\.tsx?$/.test(name)) found.set(relative(root, path), readFileSync(path, 'utf8'))
    }
  }
  walk(root)
  return found
}
