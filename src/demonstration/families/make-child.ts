import type { PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import { isWellKnown } from '../names/well-known.ts'
import { sexes } from '../shape/plans-by-year.ts'
import type { Child, Family } from './family.ts'

/** What is settled of a child before the child is made. */
export type Wanted = Pick<Child, 'born' | 'need' | 'knownSince'>

/** Of every hundred children, those who join a family already known. */
const siblings = 0.15

/** Makes children, some as brothers and sisters of those before. */
export function childMaker(chance: Chance, makeFamily: () => Family, families: Family[]) {
  const dealSex = chance.dealer(sexes)
  return (wanted: Wanted): Child => {
    const family = (chance.happens(siblings) ? findFamilyFor(chance, families, wanted.born) : undefined) ?? newFamily()
    return addChild(chance, family, { ...wanted, sex: dealSex() })
  }
  function newFamily(): Family {
    const family = makeFamily()
    families.push(family)
    return family
  }
}

/** Names a child and puts it in its family. Its numbers and school come later. */
export function addChild(chance: Chance, family: Family, wanted: Wanted & Pick<Child, 'sex'>, forename?: string): Child {
  const taken = family.children.map((one) => one.forename)
  const free = (name: string) => !taken.includes(name) && ![name, shortName(name)].some((one) => isWellKnown(`${one} ${family.surname}`))
  const names = (wanted.sex === 'M' ? family.background.boys : family.background.girls).filter(free)
  const child: Child = {
    ...wanted, id: chance.uuid(), family, forename: forename ?? chance.pick(names), surname: family.surname,
    knownAs: null, upn: null, uln: null, upnUnknown: null, school: null, left: false,
  }
  child.knownAs = chance.happens(0.09) ? shortName(child.forename) : null
  family.children.push(child)
  return child
}

function findFamilyFor(chance: Chance, families: readonly Family[], born: PlainDate): Family | undefined {
  for (let tries = 0; families.length > 0 && tries < 6; tries += 1) {
    const family = chance.pick(families)
    const gaps = family.children.map((other) => Math.abs(other.born - born))
    if (family.children.length < 3 && gaps.every((gap) => gap > 320 && gap < 4000)) return family
  }
  return undefined
}

const short: Record<string, string> = {
  Oliver: 'Ollie', Thomas: 'Tom', Joshua: 'Josh', William: 'Will', Edward: 'Ted', Alexander: 'Alex', Daniel: 'Dan', Nathan: 'Nate',
  Samuel: 'Sam', Benjamin: 'Ben', Joseph: 'Joe', Zachary: 'Zac', Gabriel: 'Gabe', Sebastian: 'Seb', Isabella: 'Bella', Charlotte: 'Lottie',
  Matilda: 'Tilly', Penelope: 'Penny', Eleanor: 'Ellie', Jessica: 'Jess', Bethany: 'Beth', Megan: 'Meg', Muhammad: 'Mo', Mohammed: 'Mo',
  Aleksander: 'Olek', Franciszek: 'Franek', Emmanuel: 'Manny', Christopher: 'Chris', Florence: 'Flo', Elizabeth: 'Lizzie', James: 'Jamie',
}

const shortName = (forename: string): string | null => short[forename] ?? null
