import { describe, expect, it } from 'vitest'
import { commands } from './commands.ts'
import { run } from './run.ts'

async function words(...given: string[]) {
  const said = { out: '', err: '' }
  const code = await run(given, { out: (text) => { said.out += text }, err: (text) => { said.err += text } }, async () => '')
  return { code, ...said }
}

describe('the command line', () => {
  it('tells of every command', async () => {
    const { code, out } = await words('--help')
    expect(code).toBe(0)
    for (const command of commands) expect(out).toContain(`${command.words} `)
  })

  it.each(commands.map((command) => [command.words]))('%s --help tells what it takes', async (command) => {
    const { code, out } = await words(...command.split(' '), '--help')
    expect(code).toBe(0)
    expect(out).toContain(`Usage: waymark ${command}`)
  })

  it.each([
    ['nothing', []], ['a word that is no command', ['dance']], ['half a command', ['import']], ['an option that there is not', ['import', 'sen2', 'x.xml', '--authority', '201', '--force']],
    ['no file', ['import', 'sen2', '--authority', '201']], ['two files', ['import', 'sen2', 'a', 'b', '--authority', '201']], ['no authority', ['import', 'sen2', 'x.xml']],
    ['a file that is not there', ['import', 'sen2', '/nowhere/x.xml', '--authority', '201']], ['a code of two digits', ['import', 'sen2', 'package.json', '--authority', '20']],
    ['an answer of another form', ['import', 'sen2', 'package.json', '--authority', '201', '--match', 'Ivy=new']],
    ['a role that there is not', ['person', 'add', '--authority', '201', '--role', 'king', '--name', 'A', '--email', 'a@b.c']],
    ['a name for a code that nobody knows', ['authority', 'create', '--code', '999']],
  ])('with %s is wrong use', async (_, given) => {
    const { code, out, err } = await words(...given)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).not.toBe('')
  })
})
