import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { findOperator } from '../domains/identity/index.ts'
import { importPlan as importInto, isPlanCode, type Doubt, type TakenPlan } from '../domains/improvement/index.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/db/connect.ts'
import { asReader } from '../platform/db/transaction.ts'
import { isoDate } from '../values/date-words.ts'
import type { Result } from '../values/result.ts'
import { authorityCode, type ExitCode, type Io } from './io.ts'

export type ImportPlanArgs = { file: string; authority: string; plan: string | undefined; json: boolean }

const largest = 64 * 1024 * 1024

/**
 * `waymark import plan`: reads a plan of action from a workbook or CSV file as its headings say, or brings a plan that is here up to
 * it. Returns 0 when done, 1 when the file was refused, with every place and reason, 2 for wrong use.
 */
export async function importPlan(args: ImportPlanArgs, io: Io): Promise<ExitCode> {
  const authority = authorityCode(args.authority)
  const size = statSync(args.file, { throwIfNoEntry: false })?.size
  if (authority === undefined || size === undefined || size > largest) {
    io.err(authority === undefined ? 'Give --authority, three digits.\n' : size === undefined ? 'There is no such file.\n' : 'A plan is a file of at most 64 MB.\n')
    return 2
  }
  if (args.plan !== undefined && !isPlanCode(args.plan)) {
    io.err('Give --plan in small letters, digits and hyphens, such as app-2023.\n')
    return 2
  }
  const database = await openDatabase(readConfig())
  try {
    const operator = await findOperator(database.pool, authority, systemClock)
    if (!operator) {
      io.err(`There is no authority ${authority} here. Make it with: waymark authority create --code ${authority} --name "..."\n`)
      return 1
    }
    const reader = { person: operator.person, today: isoDate(operator.today) }
    const by = { authority, person: operator.person, now: operator.now }
    const done = await asReader(database.pool, reader, (trx) => importInto(trx, by, { name: basename(args.file), bytes: readFileSync(args.file) }, args.plan))
    print(done, args.json, io)
    return done.ok ? 0 : 1
  } finally {
    await database.close()
  }
}

function print(done: Result<TakenPlan, readonly Doubt[]>, json: boolean, io: Io): void {
  const doubts = done.ok ? done.value.doubts : done.error
  const [refused, queries] = [doubts.filter(({ severity }) => severity === 'refused'), doubts.filter(({ severity }) => severity === 'query')]
  if (json) {
    const told = done.ok ? { plan: done.value.plan.code, title: done.value.plan.title, new: done.value.isNew, read: done.value.counts, changes: done.value.changes, unchanged: done.value.unchanged } : { plan: null, read: {} }
    io.out(`${JSON.stringify({ ...told, refused, queries })}\n`)
    return
  }
  if (done.ok) {
    const { plan, isNew, counts, changes, unchanged } = done.value
    io.out(`${plan.title}\n${isNew ? 'Imported' : 'Brought up to date'} as ${plan.code}: ${Object.entries(counts).filter(([, n]) => n > 0).map(([what, n]) => `${n} ${what}`).join(', ')}${isNew ? '' : `; ${changes.length} changes, ${unchanged} unchanged`}.\n`)
    for (const { what, name, field, was, becomes } of changes) io.out(`  ${what} ${name}${field ? `, ${field}` : ''}: ${was ?? 'nothing'} -> ${becomes ?? 'nothing'}\n`)
  } else io.out('The file was refused, and nothing was changed.\n')
  for (const [heading, list] of [['Refused', refused], ['To look at', queries]] as const) {
    if (list.length > 0) io.out(`${heading}:\n`)
    for (const one of list) io.out(`  ${[one.sheet, one.cell].filter((part) => part !== '').join(' ') || 'the file'}${one.value ? ` “${one.value.slice(0, 80)}”` : ''}: ${one.reason} ${one.mend}\n`)
  }
}
