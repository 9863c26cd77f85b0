import { chanceOf, type Chance } from '../../../src/demonstration/chance.ts'
import type { AtWork } from './people.ts'

/** The pages that are measured, as the report names them. */
export const pageNames = ['My children', 'A child', 'Manager’s page', 'Timeliness as at a past day'] as const
export type PageName = (typeof pageNames)[number]
export type Step = { page: PageName; path: string; person: AtWork }

const pastDay = '2026-03-31'

/** Where somebody looks next: an officer at the list and then at children, a manager mostly at figures. */
export function journeyOf(person: AtWork, seed: number): () => Step {
  const chance = chanceOf(`${seed}/${person.person}`)
  const deal = chance.dealer(person.role === 'manager'
    ? [['Manager’s page', 4], ['Timeliness as at a past day', 4], ['A child', 2]] as const
    : [['My children', 4], ['A child', 6]] as const)
  return () => stepTo(deal(), person, chance)
}

export function stepTo(page: PageName, person: AtWork, chance: Chance): Step {
  const path = page === 'A child' ? `/children/${chance.pick(person.children)}` : page === 'My children' ? '/my-children'
    : page === 'Manager’s page' ? '/figures' : `/figures/timeliness?asAt=${pastDay}`
  return { page, path, person }
}

/** The pages that somebody of that role opens. */
export const pagesOf = (role: AtWork['role']): PageName[] => (role === 'manager' ? ['Manager’s page', 'Timeliness as at a past day', 'A child'] : ['My children', 'A child'])
