// Links node_modules/.bin/waymark to bin/waymark.mjs, so that `npx waymark` is this clone's own command.
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../', import.meta.url))
const command = join(folder, 'bin', 'waymark.mjs')
if (existsSync(command)) {
  chmodSync(command, 0o755)
  const place = join(folder, 'node_modules', '.bin')
  mkdirSync(place, { recursive: true })
  rmSync(join(place, 'waymark'), { force: true })
  symlinkSync(join('..', '..', 'bin', 'waymark.mjs'), join(place, 'waymark'))
}
