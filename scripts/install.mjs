// Installs what is missing: the packages of the lock file, when they are not there or not the right ones.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'

const stampFile = 'node_modules/.waymark-installed'

/** True if the packages are those of the lock file. */
export function isInstalled(folder) {
  const stamp = join(folder, stampFile)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(folder)
}

/** Runs `npm ci` unless it has run for this lock file. Ends the process with a clear word if it fails. */
export function ensureInstalled(folder) {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Waymark needs Node.js 20.19 or later; this is ${process.versions.node}.`)
    process.exit(1)
  }
  if (isInstalled(folder)) return
  console.error('Installing packages (first time, or the list has changed)')
  const npm = process.env.npm_execpath
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []]
  const done = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev'], { cwd: folder, stdio: ['ignore', 2, 2] })
  if (done.status !== 0) {
    console.error('The packages could not be installed. Is the npm registry reachable? Nothing was started.')
    process.exit(1)
  }
  writeFileSync(join(folder, stampFile), lockHash(folder))
}

function lockHash(folder) {
  return createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex')
}
