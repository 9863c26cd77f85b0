import type { SignIn } from '../sign-in-door.ts'
import { addUser } from '../storage/passwords.ts'

/** Makes a user to sign in as, with a password. Returns its id. */
export const makeUser = ({ pool }: SignIn, name: string, email: string, password: string): Promise<string> => addUser(pool, name, email, password)
