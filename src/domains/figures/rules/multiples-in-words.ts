import type { Amount } from '../understanding/amount.ts'
import { figuresIn } from '../understanding/figures-in-words.ts'
import { aboutSentence, type Rule } from './comparison.ts'

const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/\b(more than |almost |nearly )?doubled\b[^.;\d]{0,30}from £?(\d[\d,]*(?:\.\d+)?)\s?%?k?[^.;\d]{0,60}to £?(\d[\d,]*(?:\.\d+)?)/i, 2],
  [/\b(more than |almost |nearly )?(?:trebled|tripled)\b[^.;\d]{0,30}from £?(\d[\d,]*(?:\.\d+)?)\s?%?k?[^.;\d]{0,60}to £?(\d[\d,]*(?:\.\d+)?)/i, 3],
  [/\b(more than |almost |nearly )?halved\b[^.;\d]{0,30}from £?(\d[\d,]*(?:\.\d+)?)\s?%?k?[^.;\d]{0,60}to £?(\d[\d,]*(?:\.\d+)?)/i, 0.5],
]

/** "Doubled from 120 to 200." Words are round: a tenth more or less is let pass. */
export const multiplesInWords: Rule = {
  name: 'multiples-in-words',
  asks: 'Is what is said to have doubled, trebled or halved so?',
  *compare({ papers }) {
    for (const { sentences } of papers) for (const sentence of sentences) for (const [shape, multiple] of MULTIPLES) {
      const match = shape.exec(sentence.text)
      const figures = match ? figuresIn(sentence.text).filter(({ at }) => at >= match.index) : []
      const pick = (text: string | undefined) => figures.find((one): one is Amount => text !== undefined && one.text.replace(/^£/, '').startsWith(text))
      const [from, to] = [pick(match?.[2]), pick(match?.[3])]
      if (!match || !from || !to || from.value === 0) continue
      const times = to.value / from.value
      const fits = match[1]?.startsWith('more') ? (multiple > 1 ? times >= multiple : times <= multiple) : Math.abs(times - multiple) <= 0.1 * multiple
      yield aboutSentence(sentence, [to.at, from.at], match[0], fits ? undefined : { certainty: 'look', computed: `${times.toFixed(2)} times`, why: `${to.text} is ${times.toFixed(2)} times ${from.text}.` })
    }
  },
}
