import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chooseUser } from './run-as.ts'

describe.runIf(process.getuid?.() === 0)('what root runs PostgreSQL as', () => {
  it('is somebody else, who reaches a program in a folder that is root’s alone, and is otherwise not root', () => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-private-')) // mode 0700
    const program = join(folder, 'program')
    writeFileSync(program, '#!/bin/sh\nid -u\ngrep CapEff /proc/self/status\n', { mode: 0o755 })
    try {
      const runAs = chooseUser([folder])
      const [command, ...rest] = [...(runAs?.prefix ?? []), 'sh', '-c', `test -x ${program} && ${program}`]
      const done = spawnSync(command as string, rest, { encoding: 'utf8', cwd: '/' })
      const [uid, capabilities] = done.stdout.split('\n')
      expect(Number(uid)).toBeGreaterThan(0)
      expect(capabilities).toMatch(/0000000000000002$/) // CAP_DAC_OVERRIDE and nothing more
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
