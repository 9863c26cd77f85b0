import { execFileSync, spawnSync } from 'node:child_process'

/** How to run a PostgreSQL program: PostgreSQL refuses to run as root, so root lends it another user. */
export type RunAs = { uid: number; gid: number; prefix: string[] } | undefined

const candidates = ['postgres', 'waymark']

/**
 * For root: a user to run as, made if there is none. Where that user cannot reach `folders`
 * (a clone inside a private folder), it keeps root's reach for files, and nothing else of root.
 */
export function chooseUser(folders: string[]): RunAs {
  if (process.getuid?.() !== 0) return undefined
  const user = candidates.find((name) => idOf(name) !== undefined) ?? makeUser()
  const ids = idOf(user)
  if (!ids) throw new Error(`The user ${user} that PostgreSQL is to run as could not be made.`)
  const reaches = folders.every((folder) => {
    const seen = spawnSync('ls', ['-d', `${folder}/.`], { uid: ids.uid, gid: ids.gid, stdio: 'ignore' })
    return seen.status === 0
  })
  if (reaches) return { ...ids, prefix: [] }
  return {
    uid: 0,
    gid: 0,
    prefix: ['setpriv', `--reuid=${ids.uid}`, `--regid=${ids.gid}`, '--clear-groups',
      '--inh-caps=-all,+dac_override', '--ambient-caps=-all,+dac_override', '--bounding-set=-all,+dac_override',
      // access(2), which PostgreSQL's programs ask before they run each other, else forgets that reach
      '--securebits=+no_setuid_fixup', '--'],
  }
}

function idOf(name: string): { uid: number; gid: number } | undefined {
  const read = (flag: string) => spawnSync('id', [flag, name], { encoding: 'utf8' })
  const uid = read('-u')
  if (uid.status !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(read('-g').stdout) }
}

function makeUser(): string {
  execFileSync('useradd', ['--system', '--no-create-home', '--user-group', 'waymark'], { stdio: 'ignore' })
  return 'waymark'
}
