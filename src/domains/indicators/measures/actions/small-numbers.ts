import { placesWhere, type Reader } from '../../../identity/index.ts'
import type { SmallNumbers } from '../storage/records.ts'

/** Those who see the lists of children behind the figures of an authority see true counts; everybody else sees them as if published. */
export const smallNumbersFor = (reader: Reader, authority: number): SmallNumbers => (placesWhere(reader, 'see-figures').includes(authority) ? 'shown' : 'withheld')
