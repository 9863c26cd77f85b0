import { placeFor, placesWhere, type Reader } from '../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { answerFindings } from '../../actions/answer-findings.ts'
import { findCheck, findFindings, type KeptCheck } from '../../storage/checks.ts'
import { keptCheckPath, paperCheckPath } from '../paths.ts'
import { readAnswers } from './form.ts'
import { KeptPage } from './view.tsx'

type Here = Visit<Reader>

/** A check that was kept: what it found, and what its author says to each finding. */
export async function showKept(visit: Here): Promise<Reply> {
  const check = await find(visit)
  return check ? show(visit, check) : notFound()
}

/** Adds the answers that were written. */
export async function postAnswers(visit: Here): Promise<Reply> {
  const check = await find(visit)
  if (!check) return notFound()
  const form = readAnswers(visit.form, await findFindings(visit.trx, check.authority, check.id))
  if (form.kind === 'invalid') return show(visit, check, visit.form, form.errors)
  const reader = visit.visitor as Reader
  await answerFindings(visit.trx, { authority: check.authority, person: reader.person, now: reader.now }, check.id, form.answers)
  return redirect(keptCheckPath(check.id))
}

const find = ({ trx, visitor, params }: Here) => findCheck(trx, placeFor(visitor as Reader, 'see-programme'), params['check'] as string)

async function show({ trx, visitor, csrf }: Here, check: KeptCheck, fields: Record<string, string> = {}, errors?: FieldErrors): Promise<Reply> {
  const findings = await findFindings(trx, check.authority, check.id)
  const body = <KeptPage check={check} findings={findings} mayAnswer={placesWhere(visitor as Reader, 'write-papers').includes(check.authority)} csrf={csrf} fields={fields} errors={errors} />
  return page({ title: check.paper, section: 'Paper check', back: { href: paperCheckPath, text: 'Check a paper' }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
