/** Disclosure control: what of a number about children may be published. */
export { disclose, type Disclosed, type DisclosedCell, type Withheld } from './rules/disclose.ts'
export { nationalPolicy, policyInWords, roundedCount, symbolWords, type DisclosurePolicy, type DisclosureSymbol } from './rules/policy.ts'
export { sumsOfTable, type Publication, type PublicationCell, type Sum, type ToldAlready } from './rules/publication.ts'
