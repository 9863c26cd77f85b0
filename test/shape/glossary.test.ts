import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../src/platform/config.ts'
import { commands } from '../../src/cli/commands.ts'
import { sourceFiles } from './sources.ts'

const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8')

describe('the glossary', () => {
  const names = [...read('GLOSSARY.md').matchAll(/^\| [^|]+ \| `([^`]+)` \|/gm)].map(([, name]) => name as string)
  const code = [...sourceFiles().values(), ...readdirSync(join(projectFolder, 'db/migrations')).map((file) => read(`db/migrations/${file}`))].join('\n')

  it('has words', () => expect(names.length).toBeGreaterThan(20))
  it.each(names)('names %s, which exists in the code', (name) => expect(code).toContain(name))
  it('would notice a name that does not', () => expect(code).not.toContain('panel-of-thirteen'))
})

describe('the decisions', () => {
  const pages = readdirSync(join(projectFolder, 'docs/decisions/dependencies'))
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>
  const needed = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'))

  it.each(needed)('say why %s is used, with its health, licence and size', (name) => {
    const file = `${name.replace('@', '').replaceAll('/', '-')}.md`
    expect(pages).toContain(file)
    expect(read(`docs/decisions/dependencies/${file}`)).toMatch(/\*\*Health\*\*[\s\S]+\*\*Licence\*\*[\s\S]+\*\*Size\*\*[\s\S]+\*\*Why not another\*\*/)
  })

  it('name no dependency that has gone', () => {
    const known = [...needed.map((name) => `${name.replace('@', '').replaceAll('/', '-')}.md`), 'types.md']
    expect(pages.filter((page) => !known.includes(page))).toEqual([])
  })

  it('pin every version exactly', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    expect(loose).toEqual([])
  })
})

describe('links between documents', () => {
  const documents = ['README.md', 'STYLE.md', 'GLOSSARY.md', ...readdirSync(join(projectFolder, 'docs'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`)]
  it.each(documents)('of %s lead to files that exist', (document) => {
    const targets = [...read(document).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path]) => join(projectFolder, document, '..', path as string))
    expect(targets.filter((path) => !existsSync(path))).toEqual([])
  })
})

describe('every folder of the house', () => {
  const folders = ['values', 'statute', 'ui', 'platform', 'pages', 'demonstration', ...readdirSync(join(projectFolder, 'src/domains')).map((domain) => `domains/${domain}`)]
  it.each(folders)('%s says in a README what it is', (folder) => {
    expect(read(`src/${folder}/README.md`).length).toBeGreaterThan(150)
  })
})

describe('the README', () => {
  const lines = [...read('README.md').matchAll(/^npx waymark (.+)$/gm)].map(([, line]) => line as string)

  it.each(lines)('names a command that there is: waymark %s', (line) => {
    const command = commands.find(({ words }) => line === words || line.startsWith(`${words} `))
    expect(line === '--help' || command !== undefined).toBe(true)
    const options = [...line.matchAll(/--([a-z-]+)/g)].map(([, name]) => name)
    if (command) expect(options.filter((name) => !command.options.some((option) => option.name === name))).toEqual([])
  })

  it.each([...read('README.md').matchAll(/^npm (?:run )?(\w+)$/gm)].map(([, name]) => name as string))('names a script that there is: %s', (name) => {
    expect(JSON.parse(read('package.json')).scripts).toHaveProperty(name)
  })
})
