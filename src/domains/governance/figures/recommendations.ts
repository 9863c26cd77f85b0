import { statusInWords } from '../../improvement/index.ts'
import { dateInWords, isoDate } from '../../../values/date-words.ts'
import { isOver, standingOf } from '../rules/recommendations/recommendation.ts'
import { things, words, type Figure } from '../rules/papers/figure.ts'
import { findLinkedActions } from '../actions/find-linked-actions.ts'
import { factsOf } from '../actions/move-recommendation.ts'
import { findEventsKnown } from '../storage/events.ts'
import { findRecommendations } from '../storage/recommendations.ts'
import { stateWords } from '../rules/recommendations/words.ts'
import type { Drawing, Measure } from './measure.ts'

/** The recommendations of a board that were open, as known by the end of the day. */
async function openAt(trx: Parameters<Measure['draw']>[0], { authority, asked, asKnownOn, recordedUntil }: Drawing) {
  const events = await findEventsKnown(trx, authority, 'recommendation', asKnownOn, recordedUntil)
  const board = asked['board']
  const all = await findRecommendations(trx, authority, board === undefined ? {} : { board })
  return all.flatMap((one) => {
    const own = factsOf(events.filter(({ subjectId }) => subjectId === one.id))
    if (own.length === 0) return [] // not known yet
    const standing = standingOf(own, one.parts.length)
    return isOver(standing.state) ? [] : [{ ...one, standing }]
  })
}

const source = { words: 'The recommendation tracker', href: '/recommendations' }

export const openRecommendations: Measure = {
  about: 'Recommendations that are open',
  async draw(trx, drawing): Promise<Figure> {
    const open = await openAt(trx, drawing)
    return {
      key: drawing.key, label: this.about, asKnownOn: isoDate(drawing.asKnownOn), source, shape: 'table',
      table: {
        head: ['Made', 'Recommendation', 'Who', 'Where it stands'], numeric: [false, false, false, false],
        rows: open.map(({ madeOn, text, owners, standing }) => [words(madeOn === null ? 'not known' : dateInWords(madeOn)), words(text), words(owners.join(', ') || 'nobody yet'), words(stateWords[standing.state])]),
      },
    }
  },
}

export const countOpenRecommendations: Measure = {
  about: 'Open recommendations',
  async draw(trx, drawing): Promise<Figure> {
    const open = await openAt(trx, drawing)
    return { key: drawing.key, label: this.about, asKnownOn: isoDate(drawing.asKnownOn), source, shape: 'value', value: things(open.length) }
  },
}

/** What the plan does about each recommendation that is open: the actions that were linked to it by then, as they stood then. */
export const recommendationActions: Measure = {
  about: 'What the plan does about open recommendations',
  async draw(trx, drawing): Promise<Figure> {
    const open = await openAt(trx, drawing)
    const linked = await findLinkedActions(trx, drawing.authority, { today: drawing.asKnownOn, asKnown: drawing.asKnownOn, recordedUntil: drawing.recordedUntil })
    const rows = open.flatMap((one) => {
      const own = linked.filter(({ recommendation }) => recommendation === one.id)
      if (own.length === 0) return [[words(one.text), words('No action of the plan is linked'), words('')]]
      return own.map(({ part, name, words: said, status }) => [words(part === null ? one.text : `${one.text} (part ${part})`), words(`${name} ${said === name ? '' : said}`.trim()), words(statusInWords(status))])
    })
    return { key: drawing.key, label: this.about, asKnownOn: isoDate(drawing.asKnownOn), source, shape: 'table', table: { head: ['Recommendation', 'Action of the plan', 'Status'], numeric: [false, false, false], rows } }
  },
}
