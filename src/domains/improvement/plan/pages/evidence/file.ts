import type { Reader } from '../../../../identity/index.ts'
import { file, nobody, notFound, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { findAction } from '../../storage/actions.ts'
import { findEvidenceFile } from '../../storage/evidence.ts'
import { findHere } from '../here.ts'

/** A file that is evidence, to keep and never to open here. */
export async function sendEvidenceFile(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHere(visit)
  const { action = '', evidence = '' } = visit.params
  const there = here && (await findAction(visit.trx, here.authority, here.plan.id, action))
  const found = here && there && (await findEvidenceFile(visit.trx, here.authority, action, evidence))
  return found ? file(found.name, found.type, found.bytes, nobody) : notFound()
}
