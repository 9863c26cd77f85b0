import type { Colleague } from '../staff/people.ts'
import type { SchoolNames } from '../schools/names.ts'
import type { Locality } from './places.ts'

/** An invented authority before anybody lives there: everything that tells it from another. */
export type Place = {
  authority: number
  name: string
  region: string
  phone: string
  email: string
  localities: readonly Locality[]
  colleagues: readonly Colleague[]
  schools: SchoolNames
  /** Letters that Royal Mail does not use, and the first district behind them: each locality has the next. */
  postcodes: { letters: string; firstDistrict: number }
  /** Its schools are numbered from here, and its young people's learner numbers from there. */
  firstUrn: number
  firstLearner: number
  /** Whether the families written out by hand live here. */
  stars: boolean
}
