import { englishAuthorities } from './english-authorities.ts'

/** England, a region or an authority, as figures are published for it. */
export type Place = { code: string; name: string; level: 'England' | 'region' | 'authority'; authorityCode: number | null; region: string | null }

export const england: Place = { code: 'E92000001', name: 'England', level: 'England', authorityCode: null, region: null }

export const regions: readonly Place[] = ([
  ['E12000001', 'North East'], ['E12000002', 'North West'], ['E12000003', 'Yorkshire and The Humber'], ['E12000004', 'East Midlands'],
  ['E12000005', 'West Midlands'], ['E12000006', 'East of England'], ['E12000007', 'London'], ['E12000008', 'South East'], ['E12000009', 'South West'],
] as const).map(([code, name]) => ({ code, name, level: 'region', authorityCode: null, region: null }))

const authorities: readonly Place[] = englishAuthorities.map(({ code, onsCode, name, region }) => ({ code: onsCode, name, level: 'authority', authorityCode: code, region }))

/** All places that are known without any file. */
export const knownPlaces: readonly Place[] = [england, ...regions, ...authorities]

/** What a row of a file says of the place that it is for. */
export type Told = { level: string; name: string; region: string; onsCode: string; laCode: string }

/** The place meant; `note` where the file's codes and names do not agree, `fault` where it cannot be told which is meant. */
export type Placed = { place: Place; note?: string } | { fault: string }

/**
 * Says which place a row is for. Of three-digit code, national code and name, two that agree outweigh one that does not;
 * where none agree, it is not guessed. Places that have since been abolished are kept under their own codes.
 */
export function placeOf({ level, name, region, onsCode, laCode }: Told): Placed {
  if (/national|^england$/i.test(level)) return { place: england }
  if (/region/i.test(level)) {
    const found = regions.find((one) => one.code === onsCode || plain(one.name) === plain(region || name))
    return found ? { place: found } : { fault: 'The region is not known.' }
  }
  const byCode = authorities.find(({ authorityCode }) => authorityCode === Number(laCode))
  const byOns = authorities.find(({ code }) => code === onsCode)
  const byName = authorities.find((one) => plain(one.name) === plain(name)) ?? authorities.find((one) => alike(one.name, name) && (one === byCode || one === byOns))
  const agreed = [byCode, byOns, byName].find((one, i, all) => one && all.some((other, j) => i !== j && other === one))
  if (agreed) {
    const odd = [byCode, byOns, byName].find((one) => one && one !== agreed)
    if (odd) return { place: agreed, note: `The codes and the name do not agree (${laCode}, ${onsCode}, ${name}); two of the three are ${agreed.name}’s.` }
    return byOns || !onsCode || byCode !== agreed ? { place: agreed } : { place: agreed, note: `${onsCode} is another code for ${agreed.name}; the figures are kept under ${agreed.code}.` }
  }
  const ofOld = /^E(06|07|08|09|10)\d{6}$/.test(onsCode) && !byCode && !byOns
  if (!ofOld && (byCode || byOns || byName)) return only(byCode ?? byOns ?? byName as Place, { name, laCode, onsCode })
  return ofOld ? { place: { code: onsCode, name, level: 'authority', authorityCode: Number(laCode) || null, region: region || null } } : { fault: 'The authority is not known.' }
}

/** One mark only speaks for the place: enough where the others are silent, not where they speak of another. */
function only(place: Place, { name, laCode, onsCode }: Pick<Told, 'name' | 'laCode' | 'onsCode'>): Placed {
  const others = [laCode && laCode !== String(place.authorityCode), onsCode && onsCode !== place.code, name && !alike(place.name, name)].filter(Boolean)
  if (others.length === 0) return { place }
  return { fault: `The code and the name do not fit each other (${laCode}, ${onsCode}, ${name}).` }
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '')
const alike = (one: string, other: string): boolean => plain(other) !== '' && (plain(one).includes(plain(other)) || plain(other).includes(plain(one)))
