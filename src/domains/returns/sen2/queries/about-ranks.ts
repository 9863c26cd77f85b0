import type { Found } from '../found.ts'
import type { ReturnedPlacement } from '../returned.ts'
import type { Query } from './query.ts'

/** The placements of one plan, named or attended, together. */
export type Placements = { found: Found; placements: readonly ReturnedPlacement[] }

export const aboutRanks: readonly Query<Placements>[] = [
  {
    name: 'placement-ranks', source: 'S10', at: 'PlacementRank',
    when: ({ placements }) => {
      const now = placements.filter(({ leftOn }) => leftOn === null)
      return new Set(now.map(({ rank }) => rank)).size < now.length || !placements.some(({ rank }) => rank === 1)
    },
    reason: 'The placements are not ranked 1, or 1 and 2.', mend: 'Give the main placement rank 1 and the other rank 2.',
  },
]
