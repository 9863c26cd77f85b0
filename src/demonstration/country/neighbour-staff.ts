import type { Locality } from '../borough/places.ts'
import type { Chance } from '../chance.ts'
import { backgrounds } from '../names/backgrounds.ts'
import { isWellKnown } from '../names/well-known.ts'
import type { Colleague } from '../staff/people.ts'

/** Who works for an authority of such parts: one link officer for a ward or two, a lead for each part, and the rest of the team. */
export function staffOf(chance: Chance, localities: readonly Locality[]): Colleague[] {
  const nextName = personNamer(chance)
  const one = (role: Colleague['role'], localityId: string | null, wards: readonly string[] = []): Colleague =>
    ({ name: nextName(), role, localityId, wards, signsIn: false })
  const parts = localities.filter(({ kind }) => kind === 'locality')
  const several = (count: number, role: Colleague['role'], localityId: string | null) => Array.from({ length: count }, () => one(role, localityId))
  return [
    one('manager', null),
    ...localities.map(({ id }) => one('senior-lead', id)),
    ...parts.flatMap(({ id, wards }) => shared(wards.map(({ name }) => name)).map((some) => one('link-officer', id, some))),
    ...several(Math.max(1, parts.length), 'link-officer', 'vulnerable-children'),
    ...several(Math.max(1, parts.length * 2), 'assessment-officer', null),
    one('returns-officer', null), one('administrator', null),
  ]
}

/** The last two wards of a part are looked after beside others. */
function shared(wards: readonly string[]): string[][] {
  const officers = Math.max(1, wards.length - 2)
  return Array.from({ length: officers }, (_, n) => wards.filter((_ward, at) => at % officers === n))
}

function personNamer(chance: Chance): () => string {
  const given = new Set<string>()
  const kinds = backgrounds.map((background) => [background, background.share] as const)
  return () => {
    for (;;) {
      const background = chance.weighed(kinds)
      const name = `${chance.pick(chance.happens(0.75) ? background.women : background.men)} ${chance.pick(background.surnames)}`
      if (given.has(name) || isWellKnown(name)) continue
      given.add(name)
      return name
    }
  }
}
