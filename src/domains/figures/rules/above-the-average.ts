import { amountsIn } from '../understanding/amount.ts'
import { figuresIn } from '../understanding/figures-in-words.ts'
import type { Sentence } from '../understanding/sentences.ts'
import { keyIn, short, type Comparison, type Rule } from './comparison.ts'
import { placeInSentence } from '../understanding/sentences.ts'

const CLAIM = /\b(above|below|higher than|lower than) (?:the )?(?:England|national|English) (?:average|figure)/i
const NATIONAL = /(?<!(?:above|below|than) the )(?<!(?:above|below|than) )\b(?:England|national) (?:average|figure)[^.;%]{0,40}?\b(?:of|to|at|is|was)\s(\d[\d.]*)\s?%/i

/** "Above the national average" beside a national average that is higher. */
export const aboveTheAverage: Rule = {
  name: 'above-the-average',
  asks: 'Is what is above the national average above the national figure that is printed near it?',
  *compare({ papers }) {
    for (const { sentences } of papers) for (const [n, sentence] of sentences.entries()) {
      const claim = CLAIM.exec(sentence.text)
      if (claim) yield* held(claim, n, sentences)
    }
  },
}

type Found = { sentence: Sentence; value: number; at: number; text: string }

function* held(claim: RegExpExecArray, n: number, sentences: readonly Sentence[]): Generator<Comparison> {
  const near = [sentences[n], sentences[n - 1], sentences[n - 2], sentences[n - 3]].filter((one): one is Sentence => one !== undefined)
  const national = near.map(nationalIn).find((one) => one !== undefined)
  const local = near.slice(0, 2).map((sentence) => localIn(sentence, national)).find((one) => one !== undefined)
  if (!national || !local || local.value > 5 * national.value || national.value > 5 * local.value) return
  const above = /above|higher/i.test(claim[1] as string)
  const of = [keyIn(local.sentence, local.at), keyIn(national.sentence, national.at)]
  if (above === local.value > national.value) yield { of }
  else yield { of, finding: { certainty: 'look', places: [placeInSentence(local.sentence, local.at), placeInSentence(national.sentence, national.at)], printed: short(`${local.text}, ${claim[0]}`), computed: `${national.text} nationally`, why: `${local.text} is not ${above ? 'above' : 'below'} ${national.text}, unless the two are of different days.` } }
}

function nationalIn(sentence: Sentence): Found | undefined {
  const match = NATIONAL.exec(sentence.text)
  const amount = match && amountsIn(match[0]).at(-1)
  return match && amount ? { sentence, value: amount.value, at: match.index + amount.at, text: amount.text } : undefined
}

function localIn(sentence: Sentence, national: Found | undefined): Found | undefined {
  const amount = figuresIn(sentence.text).find(({ unit, at }) => unit === 'percent' && !(national?.sentence === sentence && national.at === at))
  return amount && { sentence, value: amount.value, at: amount.at, text: amount.text }
}
