import { Badge } from '../../../../ui/index.ts'
import type { Rag } from '../rules/rag.ts'

const tones = { GREEN: 'good', AMBER: 'due', RED: 'late' } as const

/** A RAG as a word in its colour; why it is so can be pointed at and is read out. */
export const RagBadge = ({ rag, words }: { rag: Rag | null; words: string }) =>
  rag ? <span title={words}><Badge tone={tones[rag]}>{rag}</Badge><span class="govuk-visually-hidden"> {words.replace(/^(RED|AMBER|GREEN):? ?/, '')}</span></span> : <span class="govuk-hint" title={words}>not rated</span>
