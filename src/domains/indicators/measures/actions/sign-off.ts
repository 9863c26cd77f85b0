import { placesWhere, roleIn, type Reader } from '../../../identity/index.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../../values/result.ts'
import type { Commentary } from '../rules/record.ts'
import { maySign, nextSignOff, type Signer } from '../rules/sign-off.ts'
import { addSignOff } from '../storage/add-facts.ts'
import { byReader } from './by-reader.ts'

/** As what the reader may sign in an authority. */
export function signerOf(reader: Reader, authority: number): Signer {
  const signs = placesWhere(reader, 'sign-off-figures').includes(authority)
  const role = roleIn(reader, authority)
  return { comments: placesWhere(reader, 'comment-on-indicators').includes(authority), manages: signs && role === 'manager', chairs: signs && role === 'chair' }
}

/** Signs a comment: first its owner, then the head of service, then the board, each once. */
export async function signOff(trx: Transaction, reader: Reader, authority: number, commentary: Commentary): Promise<Result<true, 'signed-by-all' | 'not-yours-to-sign'>> {
  const step = nextSignOff(commentary)
  if (!step) return refuse('signed-by-all')
  if (!maySign(step, signerOf(reader, authority))) return refuse('not-yours-to-sign')
  await addSignOff(trx, byReader(reader, authority), commentary.id, step)
  return ok(true)
}
