import { readFileSync } from 'node:fs'
import { findUnlike } from '../domains/casework/index.ts'
import { checkAudit, type Head } from '../platform/audit/check.ts'
import { readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/db/connect.ts'
import type { ExitCode, Io } from './io.ts'

/**
 * `waymark check`: holds the audit against its seals, and every assessment against its events. `against` names the JSON of an
 * earlier check. Returns 0 when all is whole, 1 with each fault, 2 when the file cannot be read. Changes nothing.
 */
export async function check(args: { against?: string | undefined; json: boolean }, io: Io): Promise<ExitCode> {
  const earlier = args.against === undefined ? [] : readHeads(args.against)
  if (!earlier) {
    io.err(`${args.against} is not what an earlier \`waymark check --json\` printed.\n`)
    return 2
  }
  const database = await openDatabase(readConfig())
  try {
    const audit = await checkAudit(database.pool, earlier)
    const { compared, unlike } = await findUnlike(database.pool)
    const whole = audit.faults.length === 0 && unlike.length === 0
    if (args.json) io.out(`${JSON.stringify({ whole, audit, assessments: { compared, unlike } })}\n`)
    else {
      io.out(`The audit: ${audit.entries} looks under ${audit.heads.length} chains, ${audit.unsealed} not sealed yet. ${audit.faults.length === 0 ? 'Whole.' : ''}\n`)
      for (const { authority, seal, reason } of audit.faults) io.out(`  authority ${authority}${seal === null ? '' : `, seal ${seal}`}: ${reason}\n`)
      io.out(`Assessments held against their events: ${compared}. ${unlike.length === 0 ? 'All agree.' : `${unlike.length} do not agree:`}\n`)
      for (const { authority, assessment } of unlike) io.out(`  authority ${authority}: ${assessment}\n`)
    }
    return whole ? 0 : 1
  } finally {
    await database.close()
  }
}

function readHeads(file: string): Head[] | undefined {
  try {
    const { audit } = JSON.parse(readFileSync(file, 'utf8')) as { audit: { heads: Head[] } }
    return audit.heads
  } catch {
    return undefined
  }
}
