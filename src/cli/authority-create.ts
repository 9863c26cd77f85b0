import { createAuthority } from '../domains/identity/index.ts'
import { findEnglishAuthority, seedPublished } from '../domains/indicators/index.ts'
import { systemClock, todayFor } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/db/connect.ts'
import { authorityCode, type ExitCode, type Io } from './io.ts'

/**
 * `waymark authority create`: makes an authority, and the service person that commands run as there. The name may be left
 * out for a code that the department uses. Returns 0 when made, 1 when it is there already, 2 for a code that is none.
 */
export async function authorityCreate(args: { code: string; name?: string | undefined; json: boolean }, io: Io): Promise<ExitCode> {
  const code = authorityCode(args.code)
  const known = code === undefined ? undefined : findEnglishAuthority(code)
  const name = args.name?.trim() || known?.name
  if (code === undefined || !name) {
    io.err(code === undefined ? 'Give --code, three digits: waymark authority create --code 201 --name "..."\n' : `Give --name: ${args.code} is not a code of the department’s.\n`)
    return 2
  }
  const database = await openDatabase(readConfig())
  try {
    const made = await createAuthority(database.pool, { code, name, onsCode: known?.onsCode ?? null, region: known?.region ?? null }, todayFor(systemClock, null).today)
    await seedPublished(database.pool)
    if (!made) {
      io.err(`Authority ${args.code} is here already. Nothing was changed.\n`)
      if (args.json) io.out(`${JSON.stringify({ made: false, refused: [{ reason: 'the authority is here already' }] })}\n`)
      return 1
    }
    io.out(args.json ? `${JSON.stringify({ made: true, code, name, region: known?.region ?? null })}\n` : `Made ${name} (${args.code}).\n`)
    return 0
  } finally {
    await database.close()
  }
}
