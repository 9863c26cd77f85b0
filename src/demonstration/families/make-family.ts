import type { Address } from '../borough/postcodes.ts'
import type { Chance } from '../chance.ts'
import { backgrounds, type Background } from '../names/backgrounds.ts'
import { isWellKnown } from '../names/well-known.ts'
import type { Member, Team } from '../staff/team.ts'
import type { Family, Parent } from './family.ts'

/** Of every hundred families, those whose children are in care, at risk or out of school: the specialist team's. */
const specialist = 0.07

/** Makes families at addresses, as the wards are peopled. */
export function familyMaker(chance: Chance, addresses: readonly Address[], team: Team) {
  const wards = [...new Set(addresses.map(({ ward }) => ward))].map((ward) => [ward, ward.share] as const)
  const byWard = new Map(wards.map(([ward]) => [ward, addresses.filter((address) => address.ward === ward)]))
  const kinds = backgrounds.map((background) => [background, background.share] as const)
  const dealWard = chance.dealer(wards)
  const specialists = team.officersIn('vulnerable-children')

  return (given: Partial<Pick<Family, 'background' | 'surname' | 'parents'>> & { ward?: string } = {}): Family => {
    const background = given.background ?? chance.weighed(kinds)
    const ward = wards.find(([one]) => one.name === given.ward)?.[0] ?? dealWard()
    const address = chance.pick(byWard.get(ward) as Address[])
    const inNeed = !given.ward && chance.happens(specialist)
    const surname = given.surname ?? chance.pick(background.surnames)
    return {
      background, surname, address,
      localityId: inNeed ? 'vulnerable-children' : address.locality.id,
      officer: inNeed ? chance.pick(specialists) as Member : team.officerOf(ward.name),
      parents: given.parents ?? parentsOf(chance, background, surname, inNeed),
      children: [],
    }
  }
}

function parentsOf(chance: Chance, background: Background, surname: string, inNeed: boolean): Parent[] {
  const parent = (relation: string, names: readonly string[], responsible = true): Parent =>
    ({ id: chance.uuid(), relation, responsible, name: nameOf(names) })
  const nameOf = (names: readonly string[]): string => {
    const name = `${chance.pick(names)} ${chance.happens(0.76) ? surname : chance.pick(background.surnames)}`
    return isWellKnown(name) ? nameOf(names) : name
  }
  if (inNeed && chance.happens(0.55)) return [parent('Foster carer', background.women, false)]
  if (chance.happens(0.03)) return [parent('Grandmother', background.women)]
  const mother = chance.happens(0.97) ? [parent('Mother', background.women)] : []
  const father = mother.length === 0 || chance.happens(0.55) ? [parent('Father', background.men)] : []
  return [...mother, ...father]
}
