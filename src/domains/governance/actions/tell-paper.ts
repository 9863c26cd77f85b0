import { nationalPolicy, policyInWords } from '../../indicators/index.ts'
import type { Transaction } from '../../../platform/db/transaction.ts'
import type { PaperContent } from '../rules/papers/canonical.ts'
import { findPublishedPairs } from '../storage/publications.ts'
import { disclosePaper, type DisclosedPaper } from '../writing/disclose-paper.ts'

export const policyOfPapers = nationalPolicy
export const policyWords = policyInWords(policyOfPapers)

/** A paper after disclosure control, beside everything that the authority has published before. */
export const disclosePaperHere = async (trx: Transaction, authority: number, content: PaperContent): Promise<DisclosedPaper> =>
  disclosePaper(content, policyOfPapers, await findPublishedPairs(trx, authority))

/** A paper as a reader of the boards' half sees it: true counts for those who see figures of children, disclosed ones for all others. */
export async function tellPaper(trx: Transaction, authority: number, content: PaperContent, seesFigures: boolean): Promise<PaperContent> {
  if (seesFigures) return content
  const { content: disclosed } = await disclosePaperHere(trx, authority, content)
  // they cannot open what the counts count
  return { ...disclosed, figures: disclosed.figures.map((figure) => (figure.source.href?.startsWith('/figures') ? { ...figure, source: { ...figure.source, href: null } } : figure)) }
}
