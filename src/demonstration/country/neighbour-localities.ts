import type { Locality, Ward } from '../borough/places.ts'
import type { Chance } from '../chance.ts'
import { placeNamer } from './place-names.ts'

/** Plans that one link officer looks after, open assessments apart. */
const plansAnOfficer = 250
/** A ward is a postcode sector, and a district has nine. */
const most = 8

/** The parts of an authority of so many plans, with a ward or two for each link officer there, and a specialist team. */
export function localitiesOf(chance: Chance, plans: number, domain: string): Locality[] {
  const nextName = placeNamer(chance)
  const officers = Math.max(1, Math.round(plans / plansAnOfficer))
  const parts = Math.ceil(officers / most)
  const wards = Math.min(most, Math.ceil(officers / parts) + 2)
  const share = Math.min(20, 100 / (parts * wards))
  const localities = Array.from({ length: parts }, (_, n): Locality => {
    const name = nextName()
    const ward = (): Ward => ({ name: nextName(), town: name, share })
    return {
      id: name.toLowerCase(), name, kind: 'locality', phone: `01632 960${110 + n}`, email: `${name.toLowerCase()}@${domain}`,
      wards: Array.from({ length: wards }, ward),
    }
  })
  return [...localities, {
    id: 'vulnerable-children', name: 'Vulnerable Children', kind: 'specialist-team', phone: '01632 960150', email: `vulnerablechildren@${domain}`, wards: [],
  }]
}
