/** Somebody, or something, that loads: as whom rows are recorded, and when. */
export type Loader = {
  authority: number
  person: string
  /** The moment of recording. */
  now: Date
}
