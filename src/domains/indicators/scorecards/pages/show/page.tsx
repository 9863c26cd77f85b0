import { FiguresCheck, findChecks, type KeptCheck } from '../../../../figures/index.ts'
import { findAuthority, may, placesWhere, type Reader } from '../../../../identity/index.ts'
import { file, nobody, notFound, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { FormErrors, InsetText, PageHeading } from '../../../../../ui/index.ts'
import { isoDate, longDate } from '../../../../../values/date-words.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import { smallNumbersFor } from '../../../measures/actions/small-numbers.ts'
import { readAsk, type Ask } from '../../../timeliness/pages/ask.ts'
import { AsAtForm } from '../../../timeliness/pages/as-at-form.tsx'
import { subjectOf } from '../../actions/check-figures.ts'
import { isScorecardFormat, scorecardFile } from '../../files/scorecard-file.ts'
import { inShort } from '../../rules/in-short.ts'
import { findDrawnScorecard, type Found } from '../../storage/drawn.ts'
import { checkPath, editPath, scorecardFilePath, scorecardPath, scorecardsPath } from '../paths.ts'
import { PublishedBeside } from './published.tsx'
import { ScorecardTable } from './table.tsx'

/** A scorecard as known on a day. */
export async function showScorecard(visit: Visit<Reader>): Promise<Reply> {
  const reader = visit.visitor as Reader
  const ask = readAsk(visit.query, reader.today)
  const found = await find(visit, ask.asAt)
  if (!found) return notFound()
  const body = <ScorecardPage found={found} ask={ask} today={reader.today} keeps={may(reader, 'keep-indicators')} csrf={visit.csrf} checks={await findChecks(visit.trx, found.authority, { subject: subjectOf(found.scorecard.id), limit: 1 })} />
  return page({ title: found.drawn.title, section: 'Scorecards', back: { href: scorecardsPath, text: 'All scorecards' }, body, invalid: ask.errors.length > 0 }, nobody)
}

/** The same as a workbook, a PDF or a page of HTML that stands alone. */
export async function sendScorecard(visit: Visit<Reader>): Promise<Reply> {
  const format = visit.params['format'] ?? ''
  const ask = readAsk(visit.query, (visit.visitor as Reader).today)
  const found = isScorecardFormat(format) ? await find(visit, ask.asAt) : undefined
  if (!found || !isScorecardFormat(format)) return notFound()
  const made = await scorecardFile(found.drawn, format, (await findAuthority(visit.trx, found.authority))?.name ?? '')
  return file(`${found.drawn.title.replaceAll(/[^A-Za-z0-9]+/g, '-').toLowerCase()}-known-${isoDate(ask.asAt)}.${format}`, made.type, made.body, nobody)
}

async function find({ trx, visitor, params }: Visit<Reader>, asAt: PlainDate): Promise<(Found & { authority: number }) | undefined> {
  for (const authority of placesWhere(visitor as Reader, 'see-programme')) {
    const found = await findDrawnScorecard(trx, authority, params['scorecard'] as string, asAt, smallNumbersFor(visitor as Reader, authority))
    if (found) return { ...found, authority }
  }
  return undefined
}

/** The body of the page, as today's reader sees it. */
export const scorecardPage = (found: Found, today: PlainDate) => <ScorecardPage found={found} ask={readAsk({}, today)} today={today} keeps={false} csrf="" checks={[]} />

function ScorecardPage({ found: { scorecard, drawn }, ask, today, keeps, csrf, checks }: { found: Found; ask: Ask; today: PlainDate; keeps: boolean; csrf: string; checks: readonly KeptCheck[] }) {
  const { id } = scorecard
  return (
    <>
      <FormErrors errors={ask.errors} />
      <PageHeading caption={drawn.lines.join(' · ')} lead={`As known at the end of ${longDate(ask.asAt)}${ask.asAt === today ? ', today' : ''}. ${inShort(drawn)}`}>{drawn.title}</PageHeading>
      <p class="govuk-body wm-buttons">
        <a class="govuk-button govuk-button--secondary" href={scorecardFilePath(id, 'xlsx', ask.asAt)} download>Excel</a>
        <a class="govuk-button govuk-button--secondary" href={scorecardFilePath(id, 'pdf', ask.asAt)} download>PDF</a>
        <a class="govuk-button govuk-button--secondary" href={scorecardFilePath(id, 'html', ask.asAt)} download>HTML</a>
        {keeps && <a class="govuk-link" href={editPath(id)}>Change this scorecard</a>}
      </p>
      {drawn.tables.map((table, n) => <ScorecardTable table={table} n={n} asAt={ask.asAt} alone={drawn.tables.length === 1} />)}
      <InsetText><p class="govuk-body">{drawn.key}</p></InsetText>
      <PublishedBeside drawn={drawn} />
      {keeps && <FiguresCheck action={checkPath(id)} last={checks[0]} csrf={csrf} />}
      <AsAtForm action={scorecardPath(id)} ask={ask} />
    </>
  )
}
