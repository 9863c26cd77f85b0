import { APIError } from 'better-auth/api'
import type { SignIn } from '../sign-in-library.ts'

/** Cookies to set when the address and password are right; undefined when they are not. */
export async function signInWithPassword({ auth }: SignIn, email: string, password: string, headers: Headers): Promise<Headers | undefined> {
  try {
    const signedIn = await auth.api.signInEmail({ body: { email: email.trim().toLowerCase(), password }, headers, returnHeaders: true })
    return signedIn.headers
  } catch (fault) {
    if (fault instanceof APIError && (fault.statusCode === 401 || fault.statusCode === 400)) return undefined
    throw fault
  }
}

/** Ends the session, and gives the cookies that say so. */
export async function signOut({ auth }: SignIn, headers: Headers): Promise<Headers> {
  const out = await auth.api.signOut({ headers, returnHeaders: true })
  return out.headers
}

/** Makes a user of the sign-in library with a password. Returns its id. */
export async function makeUser({ auth }: SignIn, name: string, email: string, password: string): Promise<string> {
  const { user } = await auth.api.signUpEmail({ body: { name, email: email.toLowerCase(), password } })
  return user.id
}
