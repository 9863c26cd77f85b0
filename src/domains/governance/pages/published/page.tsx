import { findAuthority, type Reader } from '../../../identity/index.ts'
import { symbolWords } from '../../../indicators/index.ts'
import { DocumentBody } from '../../../../platform/documents/index.ts'
import { file, nobody, notFound, page, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import { counted, EmptyState, InsetText, momentInWords, PageHeading, SidePanel, Columns } from '../../../../ui/index.ts'
import { dateInWords, longDate } from '../../../../values/date-words.ts'
import { literalDate } from '../../../../values/plain-date.ts'
import { findForwardEntries, findForwardPlans } from '../../storage/forward-plans.ts'
import { findPublications, findPublishedFile } from '../../storage/publications.ts'
import { findCancelled, findPublishing, findWithdrawn } from '../../storage/publishing.ts'
import { findKeyDecisionsTold } from '../../storage/settings.ts'
import { withheldIn } from '../../rules/papers/withheld.ts'
import { paperDocument } from '../../writing/paper-document.ts'
import { formatWords } from '../paper/view.tsx'
import { publicPlanPath, publishedByPath, publishedFilePath, publishedPaperPath, publishedPath } from '../paths.ts'
import { PublicPlanPage } from './plan-view.tsx'

type Anyone = Visit<Reader>

const codeOf = ({ params }: Anyone): number | undefined => (/^\d{3}$/.test(params['authority'] ?? '') ? Number(params['authority']) : undefined)

/** For anyone: which areas have published papers. */
export async function showPublished(visit: Anyone): Promise<Reply> {
  const areas = await findPublishing(visit.trx)
  const body = (
    <>
      <PageHeading lead="What boards and committees have published, and the decisions to come. Anyone may read it.">Published papers</PageHeading>
      {areas.length === 0 ? <EmptyState heading="Nothing is published yet" /> : <ul class="govuk-list">{areas.map(({ authority, name }) => <li><a class="govuk-link" href={publishedByPath(authority)}>{name}</a></li>)}</ul>}
    </>
  )
  return page({ title: 'Published papers', section: 'Published papers', body }, nobody)
}

/** For anyone: what one area has published. */
export async function showPublishedBy(visit: Anyone): Promise<Reply> {
  const code = codeOf(visit)
  const area = code === undefined ? undefined : await findAuthority(visit.trx, code)
  if (code === undefined || !area) return notFound()
  const papers = (await findPublications(visit.trx, code)).filter(({ withdrawnBecause }) => withdrawnBecause === null)
  const plan = (await findForwardPlans(visit.trx, code)).find(({ publishedOn }) => publishedOn !== null)
  const cancelled = await findCancelled(visit.trx, code)
  const ahead = cancelled.filter(({ toCome }) => toCome)
  const body = (
    <>
      <PageHeading caption={area.name}>Published papers</PageHeading>
      {plan && <p class="govuk-body"><a class="govuk-link" href={publicPlanPath(code)}>Decisions to come</a>: {plan.title}</p>}
      {ahead.length > 0 && <InsetText><strong>Cancelled meetings</strong><br />{ahead.map(({ board, on }) => <>{board}: {longDate(on)}<br /></>)}</InsetText>}
      {papers.length === 0 ? <EmptyState heading="No paper is published yet" /> : (
        <ul class="wm-published">
          {papers.map((one) => (
            <li class="wm-published__paper">
              <a class="govuk-link wm-published__title" href={publishedPaperPath(code, one.id)}>{one.title}</a>
              <p class="govuk-body wm-quiet">{one.content.board}{one.content.meetingOn === null ? '' : `, meeting of ${dateInWords(literalDate(one.content.meetingOn))}`}{cancelled.some(({ publications }) => publications.includes(one.id)) && ', which was cancelled'}. Published on {momentInWords(one.publishedAt)}.</p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
  return page({ title: `Published papers of ${area.name}`, section: 'Published papers', back: { href: publishedPath, text: 'Published papers' }, body }, nobody)
}

async function findOne(visit: Anyone) {
  const code = codeOf(visit)
  const [publication] = code === undefined ? [] : await findPublications(visit.trx, code, { id: visit.params['publication'] as string })
  return code === undefined || !publication || publication.withdrawnBecause !== null ? undefined : { code, publication }
}

/** Whoever kept its address is told that it was withdrawn, and when; of all else that is not there, nothing. */
async function gone(visit: Anyone): Promise<Reply> {
  const code = codeOf(visit)
  const withdrawn = code === undefined ? undefined : await findWithdrawn(visit.trx, code, visit.params['publication'] as string)
  if (code === undefined || !withdrawn) return notFound()
  const body = (
    <>
      <PageHeading>This paper was withdrawn</PageHeading>
      <p class="govuk-body">It was withdrawn on {momentInWords(withdrawn.withdrawnAt)}. It had been published on {momentInWords(withdrawn.publishedAt)}. Please do not rely on copies of it.</p>
      <p class="govuk-body">{withdrawn.instead === null ? <a class="govuk-link" href={publishedByPath(code)}>See what is published</a> : <a class="govuk-link" href={publishedPaperPath(code, withdrawn.instead)}>Read what is published in its place</a>}</p>
    </>
  )
  return page({ title: 'This paper was withdrawn', section: 'Published papers', back: { href: publishedByPath(code), text: 'Published papers' }, body }, nobody, 410)
}

/** For anyone: a published paper, after disclosure control, with the policy that it was made under. */
export async function showPublishedPaper(visit: Anyone): Promise<Reply> {
  const found = await findOne(visit)
  if (!found) return gone(visit)
  const cancelled = (await findCancelled(visit.trx, found.code)).find(({ publications }) => publications.includes(found.publication.id))
  const { code, publication: { content, policy, formats, id, publishedAt } } = found
  const document = paperDocument(content, { figuresLead: false, author: content.board })
  const body = (
    <>
      <PageHeading caption={document.lines[0]} lead={document.lines.slice(1).join('. ')}>{content.title}</PageHeading>
      {cancelled && <InsetText>The meeting of {longDate(cancelled.on)} for which this paper was written was cancelled.</InsetText>}
      <Columns side={(
        <>
          <SidePanel heading="Download"><ul class="govuk-list">{formats.map((format) => <li><a class="govuk-link" href={publishedFilePath(code, id, format)} download>{formatWords[format]}</a></li>)}</ul></SidePanel>
          <SidePanel heading="Small numbers">
            <p class="govuk-body">{policy.words}</p>
            <ul class="govuk-list">{Object.entries(symbolWords).map(([sign, words]) => <li><strong>{sign}</strong> {words}</li>)}</ul>
            <p class="govuk-body">{withheldIn(content) === 0 ? 'Nothing is withheld in this paper.' : `In this paper ${counted(withheldIn(content), 'figure')} ${withheldIn(content) === 1 ? 'stands' : 'stand'} as c.`}</p>
            <p class="govuk-body wm-quiet">Published on {momentInWords(publishedAt)} under the policy {policy.name}.</p>
          </SidePanel>
        </>
      )}>
        <article class="wm-issued"><DocumentBody blocks={document.blocks} /></article>
      </Columns>
    </>
  )
  return page({ title: content.title, section: 'Published papers', back: { href: publishedByPath(code), text: 'Published papers' }, body }, nobody)
}

export async function sendPublishedFile(visit: Anyone): Promise<Reply> {
  const found = await findOne(visit)
  if (!found) return gone(visit)
  const kept = await findPublishedFile(visit.trx, found.code, found.publication.id, visit.params['format'] as string)
  return kept ? file(kept.name, kept.type, kept.bytes, nobody) : notFound()
}

/** For anyone: the decisions to come, as the law says that they must be known. */
export async function showPublicPlan(visit: Anyone): Promise<Reply> {
  const code = codeOf(visit)
  const area = code === undefined ? undefined : await findAuthority(visit.trx, code)
  const plan = code === undefined ? undefined : (await findForwardPlans(visit.trx, code)).find(({ publishedOn }) => publishedOn !== null)
  if (code === undefined || !area || !plan) return notFound()
  const entries = await findForwardEntries(visit.trx, code, { plan: plan.id })
  return page({ title: 'Decisions to come', section: 'Published papers', back: { href: publishedByPath(code), text: 'Published papers' }, body: <PublicPlanPage area={area.name} authority={code} significance={await findKeyDecisionsTold(visit.trx, code)} plan={plan} entries={entries} published={plan.publishedOn === null ? '' : dateInWords(plan.publishedOn)} /> }, nobody)
}
