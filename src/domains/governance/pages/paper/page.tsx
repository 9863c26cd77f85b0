import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { policyInWords } from '../../../indicators/index.ts'
import { findChecks, keptCheckPath } from '../../../figures/index.ts'
import { checkFigures, subjectOf } from '../../actions/check-figures.ts'
import { drawPaper } from '../../actions/draw-paper.ts'
import { revisePaper } from '../../actions/edit-paper.ts'
import { issuePaper, type IssueRefusal } from '../../actions/issue-paper.ts'
import { withdrawPaper } from '../../actions/withdraw-paper.ts'
import { findPolicy, tellPaper } from '../../actions/tell-paper.ts'
import { findEvents } from '../../storage/events.ts'
import { findIssues } from '../../storage/issues.ts'
import { findPaper } from '../../storage/papers.ts'
import { paperDocument } from '../../writing/paper-document.ts'
import { byOf, field, mayHere, placeOf, readerOf, seesFigures, type Here } from '../here.ts'
import { editPaperPath, paperPath, papersPath } from '../paths.ts'
import { PaperPage } from './view.tsx'

/** A paper as it reads now: live figures until it is issued, and each leads to what it counts. */
export const showPaper = (visit: Here): Promise<Reply> => show(visit)

const refusalWords = (refusal: IssueRefusal): string => {
  switch (refusal.kind) {
    case 'empty-sections': return `These headings have no words yet: ${refusal.headings.join(', ')}`
    case 'unknown-figures': return `There is no figure of these names: ${refusal.keys.join(', ')}`
    case 'nobody-edited-it': return 'Nobody has edited it. A paper is read and put right by a person before it is issued'
    case 'changed-meanwhile': return 'Somebody else has changed it since you opened this page. Look at it again'
    case 'frozen': case 'not-issued': case 'withdrawn': return 'That cannot be done now: the paper has moved on'
  }
}

export async function postIssue(visit: Here): Promise<Reply> {
  const by = byOf(visit, 'write-papers')
  const paper = await findPaper(visit.trx, by.authority, visit.params['paper'] as string)
  if (!paper) return notFound()
  const issued = await issuePaper(visit.trx, by, { ...paper, version: Number(visit.form['version'] ?? paper.version) }, readerOf(visit).name)
  return issued.ok ? redirect(paperPath(paper.id)) : show(visit, [{ field: 'issue', message: refusalWords(issued.error) }])
}

export async function postRevise(visit: Here): Promise<Reply> {
  const by = byOf(visit, 'write-papers')
  const paper = await findPaper(visit.trx, by.authority, visit.params['paper'] as string)
  if (!paper) return notFound()
  const revised = await revisePaper(visit.trx, by, paper)
  return revised.ok ? redirect(editPaperPath(paper.id)) : show(visit, [{ field: 'issue', message: 'Only an issued paper gets another edition' }])
}

export async function postWithdrawPaper(visit: Here): Promise<Reply> {
  const by = byOf(visit, 'write-papers')
  const paper = await findPaper(visit.trx, by.authority, visit.params['paper'] as string)
  if (!paper) return notFound()
  const because = field(visit, 'because')
  if (because === '') return show(visit, [{ field: 'because', message: 'Enter why it is withdrawn' }])
  const done = await withdrawPaper(visit.trx, by, { ...paper, version: Number(visit.form['version'] ?? paper.version) }, because)
  if (done.ok) return redirect(paperPath(paper.id))
  const words = { 'published': 'Anyone can read it still. Democratic services withdraw what is published first', 'changed-meanwhile': 'Somebody else has changed it since you opened this page. Look at it again' } as const
  return show(visit, [{ field: 'because', message: done.error === 'published' || done.error === 'changed-meanwhile' ? words[done.error] : 'Only an issued paper is withdrawn' }])
}

/** Recomputes the figures of the paper, and leads to what was found. */
export async function postCheck(visit: Here): Promise<Reply> {
  const by = byOf(visit, 'write-papers')
  const paper = await findPaper(visit.trx, by.authority, visit.params['paper'] as string)
  return paper ? redirect(keptCheckPath(await checkFigures(visit.trx, by, paper))) : notFound()
}

async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const [{ trx }, authority] = [visit, placeOf(visit)]
  const paper = await findPaper(trx, authority, visit.params['paper'] as string)
  if (!paper) return notFound()
  const issues = await findIssues(trx, authority, { paper: paper.id })
  const latest = issues.find(({ edition }) => edition === paper.edition)
  const sees = seesFigures(visit)
  const content = await tellPaper(trx, authority, latest?.content ?? await drawPaper(trx, authority, paper, paper.asKnownOn), { seesFigures: sees, today: readerOf(visit).today })
  const document = paperDocument(content, { figuresLead: true, author: paper.draftedBy ?? '' })
  const [lastCheck] = await findChecks(trx, authority, { subject: subjectOf(paper.id), limit: 1 })
  const model = { paper, lastCheck, issues, document, events: await findEvents(trx, authority, 'paper', paper.id), errors, fields: visit.form, policy: sees ? null : policyInWords(await findPolicy(trx, authority, readerOf(visit).today)), mayWrite: mayHere(visit, 'write-papers'), mayPublish: mayHere(visit, 'serve-committees'), csrf: visit.csrf, authority }
  return page({ title: paper.title, section: 'Boards', back: { href: papersPath, text: 'Papers' }, invalid: Boolean(errors), body: <PaperPage {...model} /> }, nobody, errors ? 400 : 200)
}
