import { doubtWords, findChanges, findDoubts, findProblems, type KeptProblem, type ReturnLoaded } from '../domains/returns/index.ts'
import type { Transaction } from '../platform/db/transaction.ts'
import type { Io } from './io.ts'

const together = 1000
const none = { persons: 0, requests: 0, assessments: 0, plans: 0, placements: 0, needs: 0 }

const problem = ({ line, path, value, reason, mend, rule }: KeptProblem) => ({ line, path, value, reason, mend, rule })

/** One JSON value, written as it is read, so that a long report needs no long memory. */
export async function printAsJson(trx: Transaction, authority: number, load: string, loaded: ReturnLoaded, io: Io): Promise<void> {
  const outcome = loaded.kind === 'read' ? loaded.outcome : undefined
  const problems = (severity: KeptProblem['severity']) => (after: number) => findProblems(trx, authority, load, severity, { after, limit: together })
  io.out(`{"read":${JSON.stringify(outcome?.read ?? none)},"refused":`)
  await printList(io, problems('refused'), problem)
  io.out(',"queries":')
  await printList(io, problems('query'), problem)
  io.out(`,"unchanged":${outcome?.unchanged ?? 0},"changes":`)
  await printList(io, (after) => findChanges(trx, authority, load, { after, limit: together }), ({ line, child_id, what, was, becomes }) => ({ line, child: child_id, what, from: was, to: becomes }))
  const doubts = await findDoubts(trx, authority, load)
  io.out(`,"matches":${JSON.stringify(doubts.map(({ line, reason, candidates }) => ({ line, doubt: reason, reason: doubtWords[reason as keyof typeof doubtWords], candidates: candidates.map((one) => one.child_id) })))}`)
  const loadedCounts = outcome && {
    applied: outcome.applied, new: outcome.states.new, changed: outcome.changed, waiting: outcome.states.doubtful, leftOut: outcome.states.leftOut, absent: outcome.states.absent,
  }
  io.out(`,"loaded":${JSON.stringify(loadedCounts ?? { applied: false })},"form":${JSON.stringify(outcome ? { year: outcome.year, inferred: outcome.inferred, referenceDate: outcome.referenceDate } : null)}}\n`)
}

async function printList<Row extends { n: number }>(io: Io, find: (after: number) => Promise<Row[]>, shape: (row: Row) => object): Promise<void> {
  io.out('[')
  let after = 0
  let first = true
  for (;;) {
    const rows = await find(after)
    if (rows.length > 0) io.out(`${first ? '' : ','}${rows.map((row) => JSON.stringify(shape(row))).join(',')}`)
    first = first && rows.length === 0
    if (rows.length < together) break
    after = rows.at(-1)?.n ?? after
  }
  io.out(']')
}

/** The same for somebody to read. */
export async function printInWords(trx: Transaction, authority: number, load: string, loaded: ReturnLoaded, io: Io): Promise<void> {
  if (loaded.kind === 'refused') {
    const { line, value, reason, mend } = loaded.problem
    io.out(`The file was refused, and nothing was changed.\n${line === null ? '' : `Line ${line}: `}${reason}${value ? ` It says “${value}”.` : ''} ${mend}\n`)
    return
  }
  const { read, states, unchanged, changed, applied, year, inferred } = loaded.outcome
  io.out(`Read ${read.persons} persons, ${read.requests} requests, ${read.assessments} assessments, ${read.plans} plans, ${read.placements} placements, ${read.needs} needs (form of ${year}${inferred ? ', inferred' : ''}).\n`)
  io.out(`${applied ? '' : 'Only checked, nothing written: '}${states.new} new, ${changed} changed, ${unchanged} unchanged, ${states.doubtful} waiting for an answer, ${states.leftOut} left out, ${states.absent} here and not in the file.\n`)
  await list('Refused', (after) => findProblems(trx, authority, load, 'refused', { after, limit: together }), inWords)
  await list('Queried', (after) => findProblems(trx, authority, load, 'query', { after, limit: together }), inWords)
  await list('Changes', (after) => findChanges(trx, authority, load, { after, limit: together }), (one) => `line ${one.line}, ${one.name}: ${one.what}: ${one.was ?? 'nothing'} -> ${one.becomes ?? 'nothing'}`)
  for (const { line, reason, candidates } of await findDoubts(trx, authority, load)) {
    io.out(`Who is this? line ${line}: ${doubtWords[reason as keyof typeof doubtWords]} Answer with --match ${line}=new, ${line}=skip or ${candidates.map((one) => `${line}=${one.child_id}`).join(', ')}\n`)
  }

  async function list<Row extends { n: number }>(heading: string, find: (after: number) => Promise<Row[]>, words: (row: Row) => string): Promise<void> {
    let after = 0
    for (;;) {
      const rows = await find(after)
      if (after === 0 && rows.length > 0) io.out(`${heading}:\n`)
      for (const row of rows) io.out(`  ${words(row)}\n`)
      if (rows.length < together) return
      after = rows.at(-1)?.n ?? after
    }
  }
}

const inWords = ({ line, path, value, reason, mend }: KeptProblem): string =>
  `line ${line ?? '-'}, ${path ?? 'the file'}${value === null ? '' : ` “${value}”`}: ${reason}${mend ? ` ${mend}` : ''}`
