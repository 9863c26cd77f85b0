import type { Chance } from '../chance.ts'
import type { DrawnArea } from '../draw-area.ts'
import { table, type Table } from './table.ts'

/** A handful of looks at the children whose parents can be stepped in as, made when something was recorded of them. */
export function lookTables(chance: Chance, { place, stars, cases, team }: DrawnArea): Table[] {
  const shown = new Set(stars.filter((star) => star.signsIn.length > 0).flatMap((star) => star.family.children))
  const roles = new Map(team.all.map(({ id, role }) => [id, role]))
  const entries = cases.filter(({ child }) => shown.has(child)).flatMap(({ child, events }) =>
    events.slice(-6).map((event) => ({
      authority_id: place.authority, entry_id: chance.uuid(), at: event.recordedAt, person_id: event.recordedBy,
      role: roles.get(event.recordedBy) ?? 'link-officer', action: 'child.viewed', children: [child.id],
    })))
  return [table('audit.entries', entries)]
}
