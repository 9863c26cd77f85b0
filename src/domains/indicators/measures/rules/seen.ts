import { createHash } from 'node:crypto'

/** Names what somebody saw when they began to change it. It goes with their form: if something else is there by then, they look first. */
export const seenOf = (there: unknown): string => createHash('sha256').update(JSON.stringify(there) ?? '').digest('hex').slice(0, 16)

/** Whether something else is there than a form was made from. A form that does not say what it was made from is taken as it is. */
export const isChangedMeanwhile = (seen: string | undefined, there: unknown): boolean => seen !== undefined && seen !== seenOf(there)

/** What is said then, beside a field. */
export const changedMeanwhile = 'Somebody else changed this meanwhile. Look at what is there now, and save again if it should still be so'
