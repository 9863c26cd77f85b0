/** One fact that cannot be used: where it stands, what is wrong with it, and how to mend it. */
export type Refusal = {
  /** A path into the facts, such as `closures[0].reopens`. */
  readonly field: string
  readonly reason: string
  readonly mend: string
}
