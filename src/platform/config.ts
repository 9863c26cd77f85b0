import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MailSettings } from './mail/transport.ts'

/** What the environment says, read once at the start of a command or the server. */
export type Config = {
  /** Absolute path of the folder that holds the embedded database, secrets and logs. */
  dataFolder: string
  port: number
  /** An external PostgreSQL 15 or later; without one, the embedded server is used. */
  databaseUrl: string | undefined
  /** Without it, messages stay in the outbox, readable there. */
  mail: MailSettings | undefined
  /** An organisation's own sign-in by OpenID Connect. */
  organisation: { issuer: string; clientId: string; clientSecret: string; name: string; vouchesForAddresses: boolean } | undefined
}

/** The folder that holds package.json, db/ and dist/, wherever this file was bundled to. */
export const projectFolder = findProject(dirname(fileURLToPath(import.meta.url)))

function findProject(from: string): string {
  if (existsSync(join(from, 'package.json')) && existsSync(join(from, 'db'))) return from
  const up = dirname(from)
  if (up === from) throw new Error('the project folder (package.json beside db/) was not found')
  return findProject(up)
}

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const port = Number(env['PORT'] ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT must be a port number, not "${env['PORT']}"`)
  return {
    dataFolder: resolve(projectFolder, env['WAYMARK_DATA'] ?? 'var'),
    port,
    databaseUrl: env['DATABASE_URL'] || undefined,
    mail: readMail(env),
    organisation: readOrganisation(env),
  }
}

function readMail(env: NodeJS.ProcessEnv): MailSettings | undefined {
  const smtpUrl = env['WAYMARK_SMTP_URL']
  const from = env['WAYMARK_MAIL_FROM']
  if (!smtpUrl && !from) return undefined
  if (!smtpUrl || !from) throw new Error('WAYMARK_SMTP_URL and WAYMARK_MAIL_FROM are set together or not at all')
  return { smtpUrl, from }
}

function readOrganisation(env: NodeJS.ProcessEnv): Config['organisation'] {
  const [issuer, clientId, clientSecret] = ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET'].map((name) => env[`WAYMARK_OPENID_${name}`])
  if (!issuer && !clientId && !clientSecret) return undefined
  if (!issuer || !clientId || !clientSecret) throw new Error('WAYMARK_OPENID_ISSUER, WAYMARK_OPENID_CLIENT_ID and WAYMARK_OPENID_CLIENT_SECRET are set together or not at all')
  return { issuer, clientId, clientSecret, name: env['WAYMARK_OPENID_NAME'] || 'your organisation', vouchesForAddresses: env['WAYMARK_OPENID_VOUCHES'] === 'yes' }
}

/** A secret that is made once and kept in the data folder, readable by its owner only. */
export function keptSecret(dataFolder: string, name: string, bytes = 32): string {
  const file = join(dataFolder, 'secrets', name)
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const secret = randomBytes(bytes).toString('base64url')
  writeFileSync(file, secret, { mode: 0o600, flag: 'wx' })
  return secret
}
