import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { projectFolder } from '../../platform/config.ts'
import { generateSen2 } from './sen2/generate.ts'

/** `peak` is the most memory that the importing process held at any time, in bytes (VmHWM). */
export type MemoryMeasured = { persons: number; fileBytes: number; peak: number; seconds: number }

/**
 * Imports a generated return of so many persons by the command line, in a process of its own, and watches its memory. The
 * database at `url` must be migrated and have the authority `code`. Linux only: /proc tells the peak. Throws if the import fails.
 */
export async function measureMemory(url: string, persons: number, code: number): Promise<MemoryMeasured> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-memory-'))
  try {
    const file = join(folder, 'generated.xml')
    const output = createWriteStream(file)
    await pipeline(Readable.from(generateSen2({ seed: 1, persons, authority: code })), output)
    const begun = performance.now()
    const child = spawn(process.execPath, [join(projectFolder, 'dist', 'cli', 'main.js'), 'import', 'sen2', file, '--authority', String(code), '--json'], {
      env: { ...process.env, DATABASE_URL: url }, stdio: ['ignore', 'ignore', 'ignore'],
    })
    let peak = 0
    const watch = setInterval(() => { peak = Math.max(peak, peakOf(child.pid)) }, 50)
    const status = await new Promise<number | null>((done) => child.on('exit', done))
    clearInterval(watch)
    if (status !== 0) throw new Error(`the import ended with ${status}`)
    return { persons, fileBytes: output.bytesWritten, peak, seconds: (performance.now() - begun) / 1000 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0 // it has ended
  }
}
