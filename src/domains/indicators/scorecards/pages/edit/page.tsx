import { placeFor, placesWhere, type Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { type FieldErrors } from '../../../../../ui/index.ts'
import type { Indicator } from '../../../measures/rules/indicator.ts'
import { changedMeanwhile, isChangedMeanwhile } from '../../../measures/rules/seen.ts'
import { findIndicators } from '../../../measures/storage/definitions.ts'
import { waitForTurn } from '../../../measures/storage/turn.ts'
import { drawUpScorecard } from '../../actions/draw-up.ts'
import { ownFrom } from '../../rules/own-layout.ts'
import { findScorecard, type Scorecard } from '../../storage/scorecards.ts'
import { scorecardPath, scorecardsPath } from '../paths.ts'
import { readScorecardForm } from './form.ts'
import { EditPage } from './view.tsx'

type Here = Visit<Reader>
type Drawn = { authority: number; scorecard: Scorecard | undefined; indicators: readonly Indicator[] }

/** Draws up a scorecard from the indicators there are. */
export async function showNewScorecard(visit: Here): Promise<Reply> {
  return show(visit, await forNew(visit), { convention: 'improvement', comparison: 'previous-period', periods: '0' }, [])
}

export const postNewScorecard = async (visit: Here): Promise<Reply> => save(visit, await forNew(visit))

/** Changes how a scorecard is drawn up. */
export async function showEdit(visit: Here): Promise<Reply> {
  const drawn = await find(visit)
  if (!drawn?.scorecard) return notFound()
  const { layout } = drawn.scorecard
  const own = ownFrom(layout)
  const codes = drawn.indicators.filter(({ id }) => own?.indicators.includes(id)).map(({ code }) => code)
  return show(visit, drawn, { title: layout.title, line: layout.lines.at(-1) ?? '', convention: layout.convention, comparison: layout.comparison, periods: String(own?.periods ?? 0), indicators: codes.join('\n') }, [])
}

export async function postEdit(visit: Here): Promise<Reply> {
  const found = await find(visit)
  if (found) await waitForTurn(visit.trx, found.authority)
  const drawn = found && (await find(visit))
  return drawn?.scorecard ? save(visit, drawn) : notFound()
}

async function save(visit: Here, drawn: Drawn): Promise<Reply> {
  const read = readScorecardForm(visit.form, drawn.indicators, drawn.scorecard?.layout)
  if (read.kind === 'invalid') return show(visit, drawn, visit.form, read.errors)
  if (drawn.scorecard && isChangedMeanwhile(visit.form['seen'], drawn.scorecard.layout)) return show(visit, drawn, visit.form, [{ field: 'title', message: changedMeanwhile }])
  return redirect(scorecardPath(await drawUpScorecard(visit.trx, visit.visitor as Reader, drawn.authority, read.layout, drawn.scorecard?.id)))
}

async function forNew({ trx, visitor }: Here): Promise<Drawn> {
  const reader = visitor as Reader
  const authority = placeFor(reader, 'keep-indicators')
  return { authority, scorecard: undefined, indicators: await findIndicators(trx, authority, reader.today) }
}

async function find({ trx, visitor, params }: Here): Promise<Drawn | undefined> {
  const reader = visitor as Reader
  for (const authority of placesWhere(reader, 'keep-indicators')) {
    const scorecard = await findScorecard(trx, authority, params['scorecard'] as string, reader.today)
    if (scorecard) return { authority, scorecard, indicators: await findIndicators(trx, authority, reader.today) }
  }
  return undefined
}

function show({ csrf }: Here, { scorecard, indicators }: Drawn, fields: Record<string, string>, errors: FieldErrors): Reply {
  const title = scorecard ? 'Change this scorecard' : 'Draw up a scorecard'
  const body = <EditPage title={title} scorecard={scorecard} indicators={indicators} fields={fields} errors={errors} csrf={csrf} />
  return page({ title, section: 'Scorecards', back: { href: scorecard ? scorecardPath(scorecard.id) : scorecardsPath, text: 'Back' }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
