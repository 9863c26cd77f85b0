import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../src/platform/config.ts'

const look = (text: string) => spawnSync(join(projectFolder, 'node_modules/.bin/secretlint'), ['--stdinFileName', 'planted.txt'], { cwd: projectFolder, input: text, encoding: 'utf8' })

// npm test looks through the whole project; here it is seen to find what is planted.
describe('the search for secrets', () => {
  it('finds a key and a database’s password', () => {
    const key = ['-----BEGIN RSA', ' PRIVATE KEY-----\n', 'MIIEpAIBAAKCAQEA75r0Rk9jHk0rKjnPGb4pOnBBTXSVmTGqXTzFxRTjvNSn\n'.repeat(8), '-----END RSA', ' PRIVATE KEY-----\n'].join('')
    expect(look(key).status).toBe(1)
    expect(look(['postgres', '://waymark:', 'hunter22@db.example.test:5432/waymark\n'].join('')).status).toBe(1)
  })
  it('is quiet where there is none', () => expect(look('A line of words.\n').status).toBe(0))
})
