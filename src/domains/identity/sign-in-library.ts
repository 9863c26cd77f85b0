import { betterAuth } from 'better-auth'
import pg from 'pg'
import { surviveLoss } from '../../platform/db/connect.ts'

/** The sign-in library over its own schema, through its own role. Its tables are in db/migrations/0011_sign_in.sql. */
export function makeSignIn(options: { databaseUrl: string; secret: string; address: string }) {
  const pool = new pg.Pool({
    connectionString: options.databaseUrl, max: 5,
    options: '-c search_path=auth -c role=waymark_auth',
  })
  surviveLoss(pool)
  const auth = betterAuth({
    database: pool,
    secret: options.secret,
    baseURL: options.address,
    emailAndPassword: { enabled: true, disableSignUp: false, minPasswordLength: 12 },
    session: {
      expiresIn: 12 * 60 * 60,
      cookieCache: { enabled: true, maxAge: 60 }, // a revoked session lives a minute longer at most
    },
    advanced: { cookiePrefix: 'waymark', useSecureCookies: options.address.startsWith('https:') },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  })
  return { auth, close: () => pool.end() }
}

export type SignIn = ReturnType<typeof makeSignIn>
