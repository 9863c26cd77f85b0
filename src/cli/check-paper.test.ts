import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-paper-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, words: string | Buffer) => {
  writeFileSync(join(folder, name), words)
  return join(folder, name)
}

async function waymark(...words: string[]) {
  let [out, err] = ['', '']
  const code = await run(words, { out: (text) => { out += text }, err: (text) => { err += text } }, () => Promise.resolve(''))
  return { code, out, err }
}

describe('waymark check paper', () => {
  it('prints one JSON value with the findings of a paper', async () => {
    const { code, out } = await waymark('check', 'paper', file('minutes.txt', 'The board met on Thursday 5 September 2023 and heard of 59 (49%) of 121 cases.'), '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      figures: 3, checked: 3,
      findings: [{ rule: 'weekday-of-date', certainty: 'wrong', places: [{ file: 'minutes.txt', sheet: null, cell: null, line: 1, column: null }], printed: 'Thursday 5 September 2023', computed: 'Tuesday 5 September 2023', why: '5 September 2023 was a Tuesday, not a Thursday.' }],
    })
  })

  it('says the same in words, and how far it is', async () => {
    const { code, out, err } = await waymark('check', 'paper', file('minutes.txt', 'The board met on Thursday 5 September 2023.'))
    expect([code, out.includes('WRONG  minutes.txt, line 1'), err.includes('Checking: 100%')]).toEqual([0, true, true])
  })

  it('takes several files as one pack', async () => {
    const { out } = await waymark('check', 'paper', file('report.txt', 'In August 2026 there were 31 cases out of time.'), file('appendix.txt', 'In August 2026 there were 33 cases over 20 weeks.'), '--json')
    expect((JSON.parse(out) as { findings: { places: { file: string }[] }[] }).findings[0]?.places.map((place) => place.file)).toEqual(['report.txt', 'appendix.txt'])
  })

  it.each<[string, string[], number, string]>([
    ['no file', [], 2, 'Give FILE...'],
    ['a file that is not there', [join(folder, 'nowhere.txt')], 2, 'There is no file'],
    ['an empty file', [file('empty.docx', '')], 1, 'The file is empty.'],
    ['a file that is not what its name says', [file('words.xlsx', 'words')], 1, 'This is not a workbook, whatever its name says.'],
    ['a locked file', [file('locked.xlsx', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]))], 1, 'The file is locked with a password.'],
  ])('answers %s in words', async (_what, words, code, said) => {
    const answer = await waymark('check', 'paper', ...words)
    expect([answer.code, answer.err.includes(said), answer.out]).toEqual([code, true, ''])
  })
})
