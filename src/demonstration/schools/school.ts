/** A place where children learn, as the national register would have it and as children choose among them. */
export type School = {
  urn: number
  name: string
  /** The register's words for what it is and which years it teaches. */
  kind: string
  phase: string
  town: string
  postcode: string
  localityId: string
  /** The curriculum years it takes: negative before Reception (0), up to 20. */
  years: readonly [from: number, to: number]
  sort: 'nursery' | 'mainstream' | 'special' | 'alternative' | 'college' | 'independent' | 'independent-special'
  /** The needs it is for, where it is for some only. */
  needs?: readonly string[]
  /** How many it takes, set against others of its sort: 1 if not said. */
  weight?: number
  establishment: number
  ukprn: string | null
}
