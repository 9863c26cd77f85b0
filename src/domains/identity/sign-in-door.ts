import pg from 'pg'
import { makeOrganisation, type Organisation, type OrganisationSettings } from './organisation.ts'

export type SignInOptions = { databaseUrl: string; secret: string; address: string; organisation?: OrganisationSettings | undefined; sendsMail?: boolean }

/** What signing in works with: the tables of the schema `auth` through a role of their own, our key, and the address people reach us at. */
export type SignIn = {
  pool: pg.Pool
  secret: string
  address: string
  secure: boolean
  /** An organisation's own sign-in, where one is set up. */
  organisation: Organisation | undefined
  /** Without a mail server messages stay in the outbox, and pages say so. */
  sendsMail: boolean
  close(): Promise<void>
}

/** Opens it. Its tables are in db/migrations/0011_sign_in.sql and 0017_real_sign_in.sql. */
export function makeSignIn({ databaseUrl, secret, address, organisation, sendsMail = false }: SignInOptions): SignIn {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 5, options: '-c role=waymark_auth' })
  pool.on('error', () => {})
  return {
    pool, secret, address, sendsMail, secure: address.startsWith('https:'),
    organisation: organisation && makeOrganisation(organisation, address),
    close: () => pool.end(),
  }
}
