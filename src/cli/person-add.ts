import { addPerson, appointableRoles, makeSignIn } from '../domains/identity/index.ts'
import { systemClock, todayFor } from '../platform/clock.ts'
import { keptSecret, readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/db/connect.ts'
import { authorityCode, type ExitCode, type Io } from './io.ts'
import { isEmailAddress } from '../values/email-address.ts'

export type PersonAddArgs = { authority: string; role: string; name: string; email: string; json: boolean }

/**
 * `waymark person add`: adds somebody with a role and a password made for them, which is printed once and kept nowhere.
 * Returns 0 when added, 1 when there is no such authority or they have the role already, 2 for wrong use.
 */
export async function personAdd(args: PersonAddArgs, io: Io): Promise<ExitCode> {
  const authority = authorityCode(args.authority)
  const role = appointableRoles.find((one) => one === args.role)
  const name = args.name.trim()
  if (authority === undefined || !role || name === '' || !isEmailAddress(args.email)) {
    io.err(`Give --authority (three digits), --role (${appointableRoles.join(', ')}), --name and --email.\n`)
    return 2
  }
  const config = readConfig()
  const database = await openDatabase(config)
  const signIn = makeSignIn({ databaseUrl: database.url, secret: keptSecret(config.dataFolder, 'session'), address: process.env['WAYMARK_ADDRESS'] ?? `http://localhost:${config.port}` })
  try {
    const added = await addPerson(database.pool, signIn, { authority, role, name, email: args.email }, todayFor(systemClock, null).today)
    if (!added.ok) {
      const reason = added.error === 'no-such-authority' ? `There is no authority ${args.authority} here.` : 'That person has that role there already.'
      io.err(`${reason}\n`)
      if (args.json) io.out(`${JSON.stringify({ added: false, refused: [{ reason }] })}\n`)
      return 1
    }
    const { password } = added.value
    if (args.json) io.out(`${JSON.stringify({ added: true, password })}\n`)
    else io.out(password ? `Added. The password, shown this once: ${password}\n` : 'Added. They sign in with the password that they have.\n')
    return 0
  } finally {
    await signIn.close()
    await database.close()
  }
}
