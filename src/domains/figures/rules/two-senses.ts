import { aboutSentence, type Rule } from './comparison.ts'

const SHAPES = [/\bcontinues? to (increase|rise|improve|fall|decrease|grow)[^.]{0,80}\b(remained|stayed|is|are|been) (the same|stable|unchanged)\b/i]

/** A sentence that says of one thing that it moves and that it stands still. */
export const twoSenses: Rule = {
  name: 'two-senses',
  asks: 'Does a sentence say one thing?',
  *compare({ papers }) {
    for (const { sentences } of papers) for (const sentence of sentences) for (const shape of SHAPES) {
      const found = shape.exec(sentence.text)
      if (found) yield aboutSentence(sentence, [found.index], found[0], { certainty: 'look', computed: 'one of the two', why: 'It cannot both move and stay the same.' })
    }
  },
}
