// What the tests need from Debian: Chromium for the journeys, PostgreSQL 15 as an external server. Installed where we may.
import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'

const places = [process.env.WAYMARK_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].filter(Boolean)

/** The path of a Chromium, or undefined where there is none and none may be installed. */
export function ensureChromium() {
  return places.find(existsSync) ?? (aptInstall('chromium') ? places.find(existsSync) : undefined)
}

/** Folder of a Debian PostgreSQL 15's programs, installed where we may; undefined without. */
export function ensurePostgres15() {
  const folder = '/usr/lib/postgresql/15/bin'
  if (existsSync(`${folder}/postgres`)) return folder
  return aptInstall('postgresql-15') && existsSync(`${folder}/postgres`) ? folder : undefined
}

function aptInstall(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.error(`Installing ${name} from Debian for the tests`)
  const quiet = { stdio: ['ignore', 'ignore', 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  return spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet).status === 0
}
