import { hashPassword } from 'better-auth/crypto'
import type pg from 'pg'
import type { Chance } from './chance.ts'
import type { DrawnArea } from './draw-area.ts'
import { partnerEmail } from './write/partner-rows.ts'
import { familyEmail } from './write/people-rows.ts'

/** Somebody of the demonstration whom tests and visitors know by role. `userId` is null where sign-ins were left out. */
export type DemonstrationSignIn = { personId: string; name: string; email: string; role: string; userId: string | null; children: string[] }

/** Those who can be stepped in as: staff first, then parents, then those outside the council. */
export function signInsOf(chance: Chance, { team, stars, partners }: DrawnArea): DemonstrationSignIn[] {
  const staff = team.all.filter((member) => member.signsIn).map(({ id, name, email, role }) => ({ personId: id, name, email, role, children: [] }))
  const parents = stars.flatMap(({ family, signsIn }) => family.parents.filter(({ id }) => signsIn.includes(id)).map(({ id, name }) => ({
    personId: id, name, email: familyEmail(name), role: 'parent', children: family.children.map((child) => child.id),
  })))
  const outside = partners.map(({ id, name, partyKind }) => ({ personId: id, name, email: partnerEmail(name), role: partyKind, children: [] }))
  return [...staff, ...parents, ...outside].map((person) => ({ ...person, userId: chance.uuid() }))
}

/** A password as the sign-in library keeps it. Takes a tenth of a second, on purpose. */
export const hashOf = (password: string): Promise<string> => hashPassword(password)

/**
 * Makes users of the sign-in library, all with one password, in the transaction of the whole area: the library
 * itself would write through a connection of its own, and a run cut short would leave users without persons.
 */
export async function writeSignIns(client: pg.ClientBase, people: readonly DemonstrationSignIn[], hash: string, at: Date): Promise<void> {
  for (const { userId, name, email } of people) {
    await client.query(`insert into auth."user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt") values ($1, $2, $3, true, $4, $4)`, [userId, name, email, at])
    await client.query(`insert into auth."account" ("id", "accountId", "providerId", "userId", "password", "createdAt", "updatedAt") values ($1, $1, 'credential', $1, $2, $3, $3)`, [userId, hash, at])
  }
}
