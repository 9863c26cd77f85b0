import { describe, expect, it } from 'vitest'
import table from './import-table.json' with { type: 'json' }
import { importFaults } from './import-rules.ts'
import { sourceFiles } from './sources.ts'

describe('who may import whom', () => {
  it('every import in the project is one that the table allows', () => {
    expect(importFaults(sourceFiles())).toEqual([])
  })

  it('the table has no circles', () => {
    const domains = table.domains as Record<string, string[]>
    const reach = (name: string, seen: string[]): string[] =>
      (domains[name] ?? []).flatMap((next) => (seen.includes(next) ? [`${[...seen, next].join(' -> ')}`] : reach(next, [...seen, next])))
    expect(Object.keys(domains).flatMap((name) => reach(name, [name]))).toEqual([])
  })

  it('every domain has its line in the table', () => {
    const there = new Set([...sourceFiles().keys()].filter((file) => file.startsWith('domains/')).map((file) => file.split('/')[1]))
    expect([...there].toSorted()).toEqual([...there].filter((name) => name !== undefined && name in table.domains).toSorted())
  })

  const planted: [name: string, file: string, source: string][] = [
    ['values that know the law', 'values/planted.ts', `import { RULES } from '../statute/index.ts'`],
    ['the law that knows the platform', 'statute/planted.ts', `import { asReader } from '../platform/db/transaction.ts'`],
    ['ui that knows a domain', 'ui/planted.tsx', `import { may } from '../domains/identity/index.ts'`],
    ['the platform that knows a domain', 'platform/planted.ts', `import type { Reader } from '../domains/identity/index.ts'`],
    ['a domain that reaches into another', 'domains/casework/actions/planted.ts', `import { findChild } from '../../people/storage/children.ts'`],
    ['a lower domain that knows a higher one', 'domains/people/actions/planted.ts', `import { datesOf } from '../../casework/index.ts'`],
    ['a rule that reads the database', 'domains/casework/rules/planted.ts', `import { findEvents } from '../storage/events.ts'`],
    ['a rule that knows the platform', 'domains/casework/rules/planted.ts', `import { asReader } from '../../../platform/db/transaction.ts'`],
    ['storage that knows an action', 'domains/casework/storage/planted.ts', `import { recordFacts } from '../actions/record-fact.ts'`],
    ['an action that knows a page', 'domains/casework/actions/planted.ts', `import { stageWords } from '../pages/words.ts'`],
    ['a domain that knows the composition', 'domains/people/pages/planted.ts', `import { landingOf } from '../../../navigation.ts'`],
    ['the composition that goes round a door', 'pages/planted.ts', `import { findEvents } from '../domains/casework/storage/events.ts'`],
    ['an import that is written as a call', 'values/planted.ts', `const law = await import('../statute/index.ts')`],
  ]
  it.each(planted)('refuses %s', (_name, file, source) => {
    expect(importFaults(new Map([[file, source]]))).toHaveLength(1)
  })
})
