import { placesWhere, roleIn, type Reader } from '../../../identity/index.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../../values/result.ts'
import type { Indicator } from '../rules/indicator.ts'
import type { Commentary } from '../rules/record.ts'
import { nextSignOff, stepToSign, type Signer } from '../rules/sign-off.ts'
import { addSignOff } from '../storage/add-facts.ts'
import { byReader } from './by-reader.ts'

/** As what the reader may sign in an authority. */
export function signerOf(reader: Reader, authority: number): Signer {
  const signs = placesWhere(reader, 'sign-off-figures').includes(authority)
  const role = roleIn(reader, authority)
  return { person: reader.person, runs: placesWhere(reader, 'run-programme').includes(authority), manages: signs && role === 'manager', chairs: signs && role === 'chair' }
}

/** Signs a comment: first its indicator's owner, then the head of service, then the board, each once and each another person. */
export async function signOff(trx: Transaction, reader: Reader, authority: number, indicator: Indicator, commentary: Commentary): Promise<Result<true, 'signed-by-all' | 'signed-by-you' | 'not-yours-to-sign'>> {
  if (!nextSignOff(commentary)) return refuse('signed-by-all')
  if (commentary.signed.some(({ person }) => person === reader.person)) return refuse('signed-by-you')
  const step = stepToSign(commentary, indicator, signerOf(reader, authority))
  if (!step) return refuse('not-yours-to-sign')
  return (await addSignOff(trx, byReader(reader, authority), commentary.id, step)) ? ok(true) : refuse('not-yours-to-sign')
}
