import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { v7 as uuid } from 'uuid'
import type { Asker } from '../../../platform/mail/post.ts'

/** A user to sign in as; without a password for those who come by link, passkey or their organisation. */
export async function addUser(asker: Asker, name: string, email: string, password: string | null): Promise<string> {
  const user = uuid()
  await asker.query(`insert into auth."user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt") values ($1, $2, $3, true, now(), now())`, [user, name, email.toLowerCase()])
  if (password !== null) await keepPassword(asker, user, password)
  return user
}

/** Sets or replaces the password. */
export async function keepPassword(asker: Asker, user: string, password: string): Promise<void> {
  const hash = await hashPassword(password)
  const { rowCount } = await asker.query(`update auth."account" set "password" = $2, "updatedAt" = now() where "userId" = $1 and "providerId" = 'credential'`, [user, hash])
  if (rowCount === 0) {
    await asker.query(`insert into auth."account" ("id", "accountId", "providerId", "userId", "password", "createdAt", "updatedAt")
      values ($1, $2, 'credential', $2, $3, now(), now())`, [uuid(), user, hash])
  }
}

let nobodys: Promise<string> | undefined

/** Whether the password is right. It takes as long when there is none: the time must not say who has an account. */
export async function passwordIsRight(hash: string | null, password: string): Promise<boolean> {
  if (hash !== null) return verifyPassword({ hash, password })
  await verifyPassword({ hash: await (nobodys ??= hashPassword('the password of nobody')), password })
  return false
}
