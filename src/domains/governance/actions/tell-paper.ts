import { findFigureSetting, type DisclosurePolicy } from '../../indicators/index.ts'
import type { Transaction } from '../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import type { PaperContent } from '../rules/papers/canonical.ts'
import { findPublishedPairs } from '../storage/publications.ts'
import { disclosePaper, type DisclosedPaper } from '../writing/disclose-paper.ts'

/** The authority's policy of disclosure on a day: papers are told under the one of the day on which they are read or published. */
export const findPolicy = (trx: Transaction, authority: number, on: PlainDate): Promise<DisclosurePolicy> => findFigureSetting(trx, authority, 'disclosure', on)

/** A paper after disclosure control, beside everything that the authority has published before. */
export const disclosePaperHere = async (trx: Transaction, authority: number, content: PaperContent, policy: DisclosurePolicy): Promise<DisclosedPaper> =>
  disclosePaper(content, policy, await findPublishedPairs(trx, authority))

/** Who reads a paper: whether they see figures of children, and on which day. */
export type Hearer = { seesFigures: boolean; today: PlainDate }

/** A paper as a reader of the boards' half sees it: true counts for those who see figures of children, disclosed ones for all others. */
export async function tellPaper(trx: Transaction, authority: number, content: PaperContent, { seesFigures, today }: Hearer): Promise<PaperContent> {
  if (seesFigures) return content
  const { content: disclosed } = await disclosePaperHere(trx, authority, content, await findPolicy(trx, authority, today))
  // they cannot open what the counts count
  return { ...disclosed, figures: disclosed.figures.map((figure) => (figure.source.href?.startsWith('/figures') ? { ...figure, source: { ...figure.source, href: null } } : figure)) }
}
