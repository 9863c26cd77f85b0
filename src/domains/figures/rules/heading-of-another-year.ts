import { monthsIn } from '../understanding/dates.ts'
import { yearOf } from '../../../values/plain-date.ts'
import type { Understood } from '../understanding/pack.ts'
import type { Passage } from '../understanding/paper.ts'
import type { Comparison, Rule } from './comparison.ts'

/** A heading "where we were (2021)" over paragraphs that tell only of other years. */
export const headingOfAnotherYear: Rule = {
  name: 'heading-of-another-year',
  asks: 'Does a section tell of the year that its heading names?',
  *compare({ papers }) {
    for (const paper of papers) yield* held(paper)
  },
}

function* held({ passages }: Understood): Generator<Comparison> {
  for (const [n, heading] of passages.entries()) {
    const year = heading.kind === 'heading' ? /\(((?:19|20)\d{2})\)\s*$/.exec(heading.text)?.[1] : undefined
    if (!year) continue
    const next = passages.findIndex((passage, at) => at > n && passage.kind === 'heading')
    const told = passages.slice(n + 1, next < 0 ? undefined : next).flatMap((passage) => monthsIn(passage.text).map((month) => ({ month, passage })))
    const own = passages.slice(n + 1, next < 0 ? undefined : next).some(({ text }) => text.includes(year))
    if (told[0] && !own) yield { of: [], finding: { certainty: 'look', places: [placeOf(heading), placeOf(told[0].passage)], printed: heading.text, computed: String(yearOf(told[0].month.first)), why: `The section tells of ${told[0].month.text.trim()}, and never of ${year}.` } }
  }
}

const placeOf = ({ lines }: Passage) => (lines[0] as Passage['lines'][number]).place
