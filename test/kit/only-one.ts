import { mkdirSync, rmdirSync, statSync } from 'node:fs'

/** Runs `work` while no other process of this run does: the first makes the folder `lock`, the others wait for its end. */
export async function onlyOne<T>(lock: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
      if (isOld(lock)) rmdirSync(lock)
      await new Promise((wait) => setTimeout(wait, 50))
    }
  }
  try {
    return await work()
  } finally {
    rmdirSync(lock)
  }
}

/** A minute is far longer than starting and migrating takes: whoever held it is gone. */
function isOld(lock: string): boolean {
  try {
    return Date.now() - statSync(lock).mtimeMs > 60_000
  } catch {
    return false
  }
}
