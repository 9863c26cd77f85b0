import type { CaseworkEvent } from '../../../casework/index.ts'
import type { Columns } from '../columns.ts'

/** A child as the record has them, with all that returns and people have told. Columns as in their tables. */
export type Existing = {
  child: string
  columns: Columns
  /** The collection year of the return that told of the child last; null if none did. */
  toldInYear: number | null
  cases: ExistingCase[]
}

export type ExistingCase = {
  assessment: string
  key: string | null
  columns: Columns
  /** In the order in which they became known; `load` is set where a return told of them. */
  events: (CaseworkEvent & { load: string | null })[]
  plan: ExistingPlan | null
}

export type ExistingPlan = { plan: string; columns: Columns; placements: Columns[]; needs: { rank: number; need: string }[] }
