import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { readDay, type FieldErrors } from '../../../../ui/index.ts'
import { editPaper } from '../../actions/edit-paper.ts'
import { measures } from '../../figures/measures.ts'
import { findFigureCalls, findSections } from '../../storage/paper-parts.ts'
import { findPaper } from '../../storage/papers.ts'
import { dayOf, monthOf, yearOf } from '../../../../values/plain-date.ts'
import { byOf, placeOf, type Here } from '../here.ts'
import { paperPath } from '../paths.ts'
import { EditPaperPage } from './view.tsx'

/** The words of a paper, heading by heading, and the day to which its figures speak. */
export const showEditPaper = (visit: Here): Promise<Reply> => show(visit)

export async function postEditPaper(visit: Here): Promise<Reply> {
  const by = byOf(visit, 'write-papers')
  const paper = await findPaper(visit.trx, by.authority, visit.params['paper'] as string)
  if (!paper) return notFound()
  const day = readDay(visit.form, 'known', 'the day')
  if ('error' in day) return show(visit, [day.error])
  if (day.day > by.today) return show(visit, [{ field: 'known-day', message: 'The day must be today or before: nobody knows what comes' }])
  const words = new Map(Object.entries(visit.form).flatMap(([name, text]) => (name.startsWith('words-') ? [[name.slice(6), text.replaceAll('\r\n', '\n').trim()] as const] : [])))
  const edited = await editPaper(visit.trx, by, { ...paper, version: Number(visit.form['version']) }, words, day.day)
  if (edited.ok) return redirect(paperPath(paper.id))
  return show(visit, [{ field: 'known-day', message: edited.error === 'changed-meanwhile' ? 'Somebody else has changed it since you opened this page. Your words are below: look at the paper again before you save them' : 'An issued paper is frozen. Begin another edition' }])
}

async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const paper = await findPaper(visit.trx, placeOf(visit), visit.params['paper'] as string)
  if (!paper) return notFound()
  if ((paper.state === 'issued' || paper.state === 'withdrawn') && !errors) return redirect(paperPath(paper.id))
  const sections = await findSections(visit.trx, placeOf(visit), paper.id, paper.edition)
  const calls = (await findFigureCalls(visit.trx, placeOf(visit), paper.id, paper.edition)).map(({ key, measure }) => ({ key, about: measures[measure]?.about ?? measure }))
  const fields = errors ? visit.form : { 'known-day': String(dayOf(paper.asKnownOn)), 'known-month': String(monthOf(paper.asKnownOn)), 'known-year': String(yearOf(paper.asKnownOn)), version: String(paper.version), ...Object.fromEntries(sections.map(({ key, words }) => [`words-${key}`, words])) }
  const body = <EditPaperPage paper={paper} sections={sections} calls={calls} fields={fields} errors={errors} csrf={visit.csrf} />
  return page({ title: `Edit ${paper.title}`, section: 'Boards', back: { href: paperPath(paper.id), text: paper.title }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
