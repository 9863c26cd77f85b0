import type { Chance } from '../chance.ts'
import type { Place } from './place.ts'
import type { Locality, Ward } from './places.ts'

/** A postcode and the ward and locality it lies in. */
export type Address = { postcode: string; ward: Ward; locality: Locality }

const lastLetters = 'ABDEFGHJLNPQRSTUWXYZ'

/** Each ward has a sector of its own, `MD3 2`, and some thirty postcodes in it. */
export function drawPostcodes(chance: Chance, { localities, postcodes: { letters, firstDistrict } }: Place): Address[] {
  return localities.flatMap((locality, district) => locality.wards.flatMap((ward, sector) => {
    const endings = new Set<string>()
    while (endings.size < Math.round(ward.share * 7)) endings.add(chance.pick([...lastLetters]) + chance.pick([...lastLetters]))
    return [...endings].map((ending) => ({ postcode: `${letters}${firstDistrict + district} ${sector + 1}${ending}`, ward, locality }))
  }))
}
