import { placeFor, type Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { improvementPath, planPath } from '../../../plan/pages/paths.ts'
import { rememberChoices, withChoices } from '../../actions/choose-meanings.ts'
import { finishImport, openPlanFile, readAsRemembered, type Importing } from '../../actions/import-plan.ts'
import { weighPlan } from '../../actions/take-plan.ts'
import { readPlan, type PlanFile } from '../../rules/read-plan.ts'
import type { TableProposal } from '../../rules/propose-columns.ts'
import { endImport, findImport, findImportBytes, type PlanImport } from '../../storage/imports.ts'
import { importPath } from '../paths.ts'
import { DonePage } from './done-view.tsx'
import { MappingPage } from './mapping-view.tsx'

type Found = { by: Importing & { import: string }; made: PlanImport }
type Open = { file: PlanFile; proposals: TableProposal[] }

/** What a file's columns are taken for, with its first rows as they will be read; or, when it has ended, how. */
export async function showImport(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const open = found.made.state === 'to-map' ? await reopen(visit, found) : undefined
  return open ? showMapping(visit, found, open) : showDone(found)
}

/** Reads it anew as somebody chose, or takes it in so. */
export async function postImport(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const open = found.made.state === 'to-map' ? await reopen(visit, found) : undefined
  if (!open) return redirect(importPath(found.made.id))
  const chosen = { file: open.file, proposals: withChoices(open.proposals, visit.form) }
  if (visit.form['do'] !== 'import') return showMapping(visit, found, chosen)
  const read = readPlan(chosen.file, chosen.proposals)
  if (read.doubts.some(({ severity }) => severity === 'refused')) return showMapping(visit, found, chosen, 400)
  await rememberChoices(visit.trx, found.by, chosen.file, chosen.proposals)
  const taken = await finishImport(visit.trx, found.by, read, found.made.fileName)
  return redirect(taken.ok && taken.value.isNew ? planPath(taken.value.plan.code) : importPath(found.made.id))
}

export async function postAbandon(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  await endImport(visit.trx, found.by.authority, found.made.id, { state: 'abandoned', doubts: [], at: found.by.now })
  return redirect(improvementPath)
}

async function find({ trx, visitor, params }: Visit<Reader>): Promise<Found | undefined> {
  const reader = visitor as Reader
  const authority = placeFor(reader, 'run-programme')
  const made = await findImport(trx, authority, params['import'] as string)
  return made && { made, by: { authority, person: reader.person, now: reader.now, import: made.id } }
}

async function reopen({ trx }: Visit<Reader>, { by, made }: Found): Promise<Open | undefined> {
  const bytes = await findImportBytes(trx, by.authority, made.id)
  const opened = bytes && (await openPlanFile({ name: made.fileName, bytes }))
  if (!opened?.ok) return undefined
  const { proposals } = await readAsRemembered(trx, by.authority, opened.value)
  return { file: opened.value, proposals }
}

async function showMapping(visit: Visit<Reader>, { by, made }: Found, { file, proposals }: Open, status = 200): Promise<Reply> {
  const read = readPlan(file, proposals)
  const { plan, compared } = await weighPlan(visit.trx, by.authority, read)
  const body = <MappingPage made={made} file={file} proposals={proposals} read={read} plan={plan} changes={plan ? compared.changes : []} csrf={visit.csrf} />
  return page({ title: 'What the columns are', section: 'Improvement', back: { href: improvementPath, text: 'Back' }, invalid: status >= 400, body }, nobody, status)
}

const showDone = ({ made }: Found): Reply => page({ title: made.fileName, section: 'Improvement', back: { href: improvementPath, text: 'Back' }, body: <DonePage made={made} /> }, nobody)
