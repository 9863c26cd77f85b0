import type pg from 'pg'

/** What signing in knows of a person; nothing of any child. */
export type SignInPerson = {
  person: string
  name: string
  email: string
  user: string
  passwordHash: string | null
  /** An appointment or a grant in force today. */
  belongs: boolean
  /** Appointed anywhere, or of a setting, team or panel, now or ever. */
  staff: boolean
  needsSecond: boolean
  hasAuthenticator: boolean
  hasPasskey: boolean
  authorities: number[]
  /** Those of them that are demonstrations. */
  demonstrations: number[]
  /** Known to an authority that is no demonstration. */
  real: boolean
  /** Holds a grant, or came by an invitation before: what opens their sign-in opens more than an invitation gives. */
  knownBefore: boolean
}

const columns = `person_id as person, name, email, user_id as user, password_hash as "passwordHash", belongs, staff, needs_second as "needsSecond",
  has_authenticator as "hasAuthenticator", has_passkey as "hasPasskey", authorities, demonstrations, real, known_before as "knownBefore"`

export async function findByAddress(pool: pg.Pool, address: string): Promise<SignInPerson | undefined> {
  const { rows } = await pool.query<SignInPerson>(`select ${columns} from auth.people where email = $1`, [address.trim().toLowerCase()])
  return rows[0]
}

export async function findByPerson(pool: pg.Pool, person: string): Promise<SignInPerson | undefined> {
  const { rows } = await pool.query<SignInPerson>(`select ${columns} from auth.people where person_id = $1`, [person])
  return rows[0]
}

/** A second thing beside the password: an app or a passkey. */
export const hasSecond = (person: SignInPerson): boolean => person.hasAuthenticator || person.hasPasskey
