import { expect, it } from 'vitest'
import { useApp } from '../../../../test/kit/app.ts'
import { appointableRoles } from '../rules/roles.ts'
import { rolesWith } from '../rules/permissions.ts'

const app = useApp()

it('gives each role in the database the powers that the permissions give it, and the operator all of them', async () => {
  const { rows } = await app.database.pool.query<{ power: string; roles: string[] }>(
    `select power, array_agg(role order by role) as roles from identity.powers where role <> 'operator' group by power`)
  const permitted = Object.entries(rolesWith).filter(([power]) => rows.some((row) => row.power === power))
  expect(rows.length).toBe(9)
  expect(Object.fromEntries(rows.map((row) => [row.power, row.roles]))).toEqual(Object.fromEntries(permitted.map(([power, roles]) => [power, roles.toSorted()])))
})

it('knows every role that somebody can be appointed as, by its title', async () => {
  const { rows } = await app.database.pool.query<{ role: string }>(`select role from identity.roles where role <> 'operator' order by role`)
  expect(rows.map((row) => row.role)).toEqual(appointableRoles.toSorted())
})
