import { placeFor, type Reader } from '../../../identity/index.ts'
import { notFound, page, redirect, type Looked, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { abandonLoad, confirmLoad } from '../../actions/answer-load.ts'
import { findLoad, type Load } from '../../storage/loads.ts'
import { findChanges, findDoubts, findNamedIn, findProblemPage, type KeptDoubt } from '../../storage/reports.ts'
import { loadPath, returnsPath } from '../paths.ts'
import { isUnderWay, statusWords } from '../words.ts'
import { readAnswers } from './form.ts'
import { ProgressPage } from './progress-view.tsx'
import { LoadPage, type LoadModel } from './view.tsx'

type Here = Visit<Reader>

const size = 25

/** A load: how far it has come while it runs; then what was read, refused, queried, changed, and who is waiting for an answer. */
export async function showLoad(visit: Here): Promise<Reply> {
  const load = await find(visit)
  return load ? show(visit, load) : notFound()
}

/** Agrees to what is shown, with the answers given. */
export async function postConfirm(visit: Here): Promise<Reply> {
  const load = await find(visit)
  if (!load) return notFound()
  const doubts = await findDoubts(visit.trx, load.authority, load.id)
  const read = readAnswers(visit.form, doubts)
  if (read.kind === 'invalid') return show(visit, load, visit.form, read.errors)
  const digest = load.counts['applied'] === false && typeof load.counts['digest'] === 'string' ? load.counts['digest'] : null
  await confirmLoad(visit.trx, load, read.answers, digest)
  return redirect(loadPath(load.id))
}

/** Gives up what is still to be confirmed. */
export async function postAbandon(visit: Here): Promise<Reply> {
  const load = await find(visit)
  if (!load) return notFound()
  await abandonLoad(visit.trx, load, (visit.visitor as Reader).now)
  return redirect(loadPath(load.id))
}

const find = ({ trx, visitor, params }: Here) => findLoad(trx, placeFor(visitor as Reader, 'load-returns'), params['load'] as string)

async function show(visit: Here, load: Load, fields: Record<string, string> = {}, errors?: FieldErrors): Promise<Reply> {
  const back = { href: returnsPath, text: 'Returns' }
  const title = `${load.fileName}: ${statusWords[load.status].text.toLowerCase()}`
  if (isUnderWay(load.status)) return page({ title, section: 'Returns', back, refresh: 3, body: <ProgressPage load={load} /> }, [])
  const { trx, query } = visit
  // One of the two lists may be on a later page; the other begins.
  const pageOf = (list: string) => (query['list'] === list ? Math.max(1, Math.trunc(Number(query['page'])) || 1) : 1)
  const changesFrom = Math.max(0, Math.trunc(Number(query['changes-after'])) || 0)
  const doubts = await findDoubts(trx, load.authority, load.id)
  const changes = await findChanges(trx, load.authority, load.id, { after: changesFrom, limit: 200 })
  const model: LoadModel = {
    load, fields, errors, csrf: visit.csrf, doubts, changes,
    refused: { page: pageOf('refused'), size, ...(await findProblemPage(trx, load.authority, load.id, 'refused', pageOf('refused'), size)) },
    queries: { page: pageOf('queries'), size, ...(await findProblemPage(trx, load.authority, load.id, 'query', pageOf('queries'), size)) },
  }
  const named = await findNamedIn(trx, load.authority, [...model.refused.rows, ...model.queries.rows].map(({ value }) => value))
  const looked = [{ authority: load.authority, records: [...new Set([...changes.map(({ child_id }) => child_id), ...childrenIn(doubts), ...named])] }] satisfies Looked
  return page({ title, section: 'Returns', back, invalid: Boolean(errors), body: <LoadPage {...model} /> }, looked, errors ? 400 : 200)
}

const childrenIn = (doubts: readonly KeptDoubt[]): string[] => doubts.flatMap(({ candidates }) => candidates.map(({ child_id }) => child_id))
