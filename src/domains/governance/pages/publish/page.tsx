import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { FieldError, FieldErrors } from '../../../../ui/index.ts'
import { drawPublication, findOpenness, publishPaper, withdrawPublication, type PublishRefusal } from '../../actions/publish-paper.ts'
import { findIssues } from '../../storage/issues.ts'
import { findPaper } from '../../storage/papers.ts'
import { findPublications } from '../../storage/publications.ts'
import { paperDocument } from '../../writing/paper-document.ts'
import { byOf, field, placeOf, readerOf, type Here } from '../here.ts'
import { paperPath, publishedPaperPath } from '../paths.ts'
import { PublishPage } from './view.tsx'

/** What anyone would read of an issued paper, and what is withheld of it. */
export const showPublish = (visit: Here): Promise<Reply> => show(visit)

const refusalWords: Record<PublishRefusal, FieldError> = {
  'typed-numbers': { field: 'looked', message: 'Look at the numbers in the words first, and say that nobody can be recognised by them' }, 'published-already': { field: 'looked', message: 'This edition is published already' },
  'kept-from-the-public': { field: 'reason', message: 'The public is kept out of the item that this paper is for: it cannot be published' }, 'needs-a-reason': { field: 'reason', message: 'Enter why it is published' },
}

export async function postPublish(visit: Here): Promise<Reply> {
  const by = byOf(visit, 'serve-committees')
  const { paper, issue } = await find(visit)
  if (!paper || !issue) return notFound()
  const published = await publishPaper(visit.trx, by, issue, { looked: field(visit, 'looked') === 'yes', because: field(visit, 'reason') })
  if (published.ok) return redirect(publishedPaperPath(by.authority, published.value))
  return show(visit, [refusalWords[published.error]])
}

export async function postWithdraw(visit: Here): Promise<Reply> {
  const by = byOf(visit, 'serve-committees')
  const [publication] = await findPublications(visit.trx, by.authority, { id: visit.params['publication'] as string })
  const [issue] = publication ? await findIssues(visit.trx, by.authority, { id: publication.issue }) : []
  if (!publication || !issue) return notFound()
  if (field(visit, 'because') === '') return show(visit, [{ field: 'because', message: 'Enter why it is withdrawn' }], issue.paper)
  await withdrawPublication(visit.trx, by, publication.id, field(visit, 'because'))
  return redirect(paperPath(issue.paper))
}

async function find(visit: Here, id = visit.params['paper'] as string) {
  const paper = await findPaper(visit.trx, placeOf(visit), id)
  const [issue] = paper && paper.state !== 'withdrawn' ? await findIssues(visit.trx, placeOf(visit), { paper: paper.id }) : []
  return { paper, issue }
}

async function show(visit: Here, errors?: FieldErrors, id?: string): Promise<Reply> {
  const { paper, issue } = await find(visit, id)
  if (!paper || !issue) return notFound()
  const publications = await findPublications(visit.trx, placeOf(visit), { issue: issue.id })
  const current = publications.find(({ withdrawnBecause }) => withdrawnBecause === null)
  const wouldBe = await drawPublication(visit.trx, placeOf(visit), issue, readerOf(visit).today)
  // what was published stays as it was told: weighed again it would be weighed against itself
  const document = paperDocument(current?.content ?? wouldBe.content, { figuresLead: false, author: paper.boardName })
  const body = <PublishPage paper={paper} issue={issue} current={current} wouldBe={wouldBe} openness={await findOpenness(visit.trx, placeOf(visit), issue)} document={document} fields={visit.form} errors={errors} csrf={visit.csrf} authority={placeOf(visit)} />
  return page({ title: `Publish ${paper.title}`, section: 'Boards', back: { href: paperPath(paper.id), text: paper.title }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
