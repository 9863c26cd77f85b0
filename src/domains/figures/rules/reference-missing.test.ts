import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { referenceMissing } from './reference-missing.ts'

describe('a series of numbers', () => {
  it.each<[string, string[], string[]]>([
    ['is whole', ['1. One thing done\n2. Two things done\n3. Three things done\n4. Four things done\n5. Five things done'], []],
    ['leaves one out', ['1. One thing done\n2. Two things done\n3. Three things done\n5. Five things done\n6. Six things done'], ['look: 3, then 5']],
    ['has an item without its number', ['- 1. One thing done\n- 2. Two things done\n- 3. Three things done\n- Four things done\n- 5. Five things done'], ['wrong: 3, then 5']],
    ['of references is whole', [table('Ref|Action|Lead', '1.1.1|Write|Head', '1.1.2|Agree|Head', '1.1.3|Print|Clerk', '1.2.1|Send|Clerk', '1.2.2|File|Clerk')], []],
    ['of references leaves one out', [table('Ref|Action|Lead', '1.1.1|Write|Head', '1.1.2|Agree|Head', '1.1.4|Print|Clerk', '1.2.1|Send|Clerk', '1.2.2|File|Clerk')], ['look: no such reference']],
  ])('%s', (_case, papers, expected) => {
    expect(said(referenceMissing, ...papers)).toEqual(expected)
  })
})
