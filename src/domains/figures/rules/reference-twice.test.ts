import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { referenceTwice } from './reference-twice.ts'

describe('a number of a paragraph', () => {
  it.each<[string, string[], string[]]>([
    ['is used once', ['3.1 The plan was agreed.\n\n3.2 The plan was reviewed.\n\n3.3 The plan goes on.'], []],
    ['is used twice', ['4.1 The posts are funded.\n\n4.2 Two posts are new.\n\n4.2 If funding ends, posts end.'], ['wrong: 4.2']],
    ['may be used again in the next paper of a pack', ['1. Aim\n\n1.1 To report.\n\n1.2 To ask.\n\n1. Aim\n\n1.1 To note.\n\n1.2 To agree.'], []],
    ['of a row is used twice', [table('Ref|Action|Lead', 'A1|Write the plan|Head', 'A2|Agree the plan|Head', 'A2|Print the plan|Clerk', 'A3|Send it|Clerk', 'A4|File it|Clerk', 'A5|Close|Head')], ['wrong: A2']],
    ['may name the area of several rows', [table('Ref|Action|Lead', 'A1|Write the plan|Head', 'A1|Agree the plan|Head', 'A2|Print the plan|Clerk', 'A2|Send it|Clerk')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(referenceTwice, ...papers)).toEqual(expected)
  })
})
