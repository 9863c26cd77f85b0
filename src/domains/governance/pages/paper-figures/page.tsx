import { findIndicators, findScorecards } from '../../../indicators/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { placeFigure, takeFigure } from '../../actions/place-figure.ts'
import { findFigureCalls, findSections } from '../../storage/paper-parts.ts'
import { findPaper, type Paper } from '../../storage/papers.ts'
import { byOf, field, placeOf, readerOf, type Here } from '../here.ts'
import { paperFiguresPath, paperPath } from '../paths.ts'
import { readPlacing, type Choices } from './form.ts'
import { PaperFiguresPage } from './view.tsx'

/** The figures of a paper: an indicator or a scorecard is added by choosing it. */
export const showFigures = (visit: Here): Promise<Reply> => show(visit)

const words = {
  'no-such-section': 'Choose under which heading it stands', 'no-such-figure': 'It is not in the paper any more', 'changed-meanwhile': 'Somebody else has changed the paper since you opened this page. Look at it again',
  'frozen': 'An issued paper is frozen. Begin another edition', 'nobody-edited-it': 'That cannot be done now', 'not-issued': 'That cannot be done now', 'withdrawn': 'The paper is withdrawn',
} as const

export async function postFigure(visit: Here): Promise<Reply> {
  const paper = await find(visit)
  if (!paper) return notFound()
  const read = readPlacing(visit.form, await choicesFor(visit, paper))
  if ('errors' in read) return show(visit, read.errors)
  const placed = await placeFigure(visit.trx, byOf(visit, 'write-papers'), withVersion(visit, paper), read.placing)
  return placed.ok ? redirect(paperPath(paper.id)) : show(visit, [{ field: 'section', message: words[placed.error] }])
}

export async function postTakeFigure(visit: Here): Promise<Reply> {
  const paper = await find(visit)
  if (!paper) return notFound()
  const taken = await takeFigure(visit.trx, byOf(visit, 'write-papers'), withVersion(visit, paper), field(visit, 'key'))
  return taken.ok ? redirect(paperFiguresPath(paper.id)) : show(visit, [{ field: 'figures', message: words[taken.error] }])
}

const find = (visit: Here): Promise<Paper | undefined> => findPaper(visit.trx, placeOf(visit), visit.params['paper'] as string)

/** The version that somebody saw; one that their form does not name is the one that is there. */
const withVersion = (visit: Here, paper: Paper): Paper => ({ ...paper, version: Number(visit.form['version'] ?? paper.version) })

async function choicesFor({ trx, ...visit }: Here, paper: Paper): Promise<Choices> {
  const [authority, today] = [placeOf({ trx, ...visit }), readerOf({ trx, ...visit }).today]
  return {
    indicators: (await findIndicators(trx, authority, today)).map(({ code, title }) => ({ code, title })),
    scorecards: (await findScorecards(trx, authority, today)).map(({ id, layout }) => ({ id, title: layout.title })),
    sections: (await findSections(trx, authority, paper.id, paper.edition)).map(({ key, heading }) => ({ key, heading })),
  }
}

async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const paper = await find(visit)
  if (!paper) return notFound()
  const calls = await findFigureCalls(visit.trx, placeOf(visit), paper.id, paper.edition)
  const body = <PaperFiguresPage paper={paper} calls={calls} choices={await choicesFor(visit, paper)} fields={visit.form} errors={errors} csrf={visit.csrf} />
  return page({ title: `Figures of ${paper.title}`, section: 'Boards', back: { href: paperPath(paper.id), text: paper.title }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
