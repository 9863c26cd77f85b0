import { noGoalWords, type NoGoal } from './goal.ts'
import { toleranceInWords } from './rag.ts'
import type { RagReading } from './reading.ts'

/** Why a RAG is what it is, or why there is none, in a sentence's words. */
export function ragInWords({ rag, why, tolerance, override }: RagReading): string {
  if (override) return override.printed ? `${override.rag}: ${lower(override.reason)}` : `${override.rag}, given by ${override.by ?? 'somebody'}: ${override.reason}`
  switch (why) {
    case 'met': return `${rag}: the target is met`
    case 'within-tolerance': return `${rag}: the target is missed, and the value is ${tolerance ? toleranceInWords(tolerance) : ''}`
    case 'beyond-tolerance': return `${rag}: the target is missed, and the value is not ${tolerance ? toleranceInWords(tolerance) : ''}`
    case 'no-tolerance': return 'Not rated: the target is missed, and nobody has said how far short is AMBER and not RED'
    case 'no-value': return 'Not rated: there is no value'
    case 'given': return `${rag}`
    default: return `Not rated: ${noGoalWords[why satisfies NoGoal]}`
  }
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
