import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { authorityCreate } from '../../src/cli/authority-create.ts'
import { generateSen2 } from '../../src/domains/returns/sen2/generate.ts'
import { projectFolder } from '../../src/platform/config.ts'
import { openCluster } from '../../src/platform/postgres/cluster.ts'

/** The memory that an import holds at most, at several sizes: it must not grow with the file. */
export async function importMemory(sizes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-memory-'))
  process.env['WAYMARK_DATA'] = folder
  const cluster = await openCluster(folder)
  try {
    for (const [n, persons] of sizes.entries()) {
      const authority = 901 + n
      const file = join(folder, `${persons}.xml`)
      await pipeline(Readable.from(generateSen2({ seed: 1, persons, authority })), createWriteStream(file))
      await authorityCreate({ code: String(authority), name: `Memory ${persons}`, json: false }, { out: () => {}, err: () => {} })
      const began = performance.now()
      const child = spawnSync(process.execPath, [join(projectFolder, 'dist/bench/import-child.js'), file, String(authority)], { encoding: 'utf8' })
      if (child.status !== 0) throw new Error(child.stderr)
      const megabytes = Number(child.stdout.trim().split('\n').at(-1))
      console.log(`SEN2 import of ${persons} persons (${(statSync(file).size / 1e6).toFixed(0)} MB): at most ${megabytes} MB held, ${((performance.now() - began) / 1000).toFixed(0)} s (wanted: flat, under 300 MB)`)
      rmSync(file)
    }
  } finally {
    await cluster.stopIfUnused()
    rmSync(folder, { recursive: true, force: true })
  }
}
