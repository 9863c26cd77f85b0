import { may, placesWhere, type Reader } from '../../../identity/index.ts'
import { nobody, page, type Page, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import { findChecks } from '../../storage/checks.ts'
import { examplePaper } from './example.ts'
import { CheckPage, type CheckPageModel } from './view.tsx'

/** The form to check a paper with, and the checks that were kept. */
export async function showForm({ trx, visitor, csrf, query }: Visit<Reader>): Promise<Reply> {
  const reader = visitor as Reader
  const [authority] = placesWhere(reader, 'see-programme')
  const kept = authority === undefined ? [] : await findChecks(trx, authority)
  return page(formPage({ csrf, mayKeep: may(reader, 'write-papers'), kept, fields: query['example'] === undefined ? {} : { text: examplePaper } }), nobody)
}

/** The same as a page, also for when something was wrong with what was sent. */
export const formPage = (model: CheckPageModel): Page => ({ title: 'Check a paper', section: 'Paper check', invalid: Boolean(model.errors), body: <CheckPage {...model} /> })
