import type { AdviceService, Dispute } from '../../domains/casework/index.ts'

/** A child who is written out by hand, so that the demonstration always has one who stands there. Days are counted back from today. */
export type Star = {
  forename: string
  sex: 'M' | 'F'
  /** Years and days of age today. */
  age: readonly [years: number, days: number]
  need: string
  days: {
    received: number
    source?: 'family' | 'setting'
    agreed?: number
    refused?: number
    asked?: number
    /** When each came; a service that is not named has not answered. */
    returned?: Partial<Record<AdviceService, number>>
    toIssue?: number
    notToIssue?: number
    draft?: number
    final?: number
    withdrawn?: number
    exception?: { on: number; ground: 'exceptional-circumstances' | 'absent'; from: number; to: number }
    dispute?: { on: number; dispute: Dispute }
  }
}

/** A family written out by hand. */
export type StarFamily = {
  surname: string
  background: string
  ward: string
  parents: readonly { name: string; relation: 'Mother' | 'Father'; signsIn?: true }[]
  children: readonly Star[]
}
