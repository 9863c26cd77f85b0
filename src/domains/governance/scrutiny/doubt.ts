/** Something in a file that could not be taken as it stands, or that somebody should look at: where, what, and why. */
export type Doubt = {
  rule: DoubtRule
  /** The sheet and the cell: "Forward plan", "G3". Null where it is about the whole sheet. */
  sheet: string
  place: string | null
  value: string | null
  reason: string
}

export type DoubtRule =
  | 'words-lost' | 'no-day' | 'not-a-day' | 'wrong-weekday' | 'days-apart' | 'state-unknown' | 'nobody-named'
  | 'mark-unknown' | 'never-heard' | 'no-meeting-days' | 'outside-the-plan' | 'several-makers' | 'several-days' | 'key-unknown' | 'reference-unknown' | 'same-reference'
  | 'private-without-paragraph' | 'number-missing' | 'not-a-number' | 'formula-fault' | 'hidden-sheet' | 'sheet-not-read' | 'cell-not-read' | 'short-notice' | 'stands-otherwise'

/** Notes doubts of one sheet. */
export type Note = (rule: DoubtRule, place: string | null, value: string | null, reason: string) => void

export const noteIn = (doubts: Doubt[], sheet: string): Note => (rule, place, value, reason) => { doubts.push({ rule, sheet, place, value, reason }) }
