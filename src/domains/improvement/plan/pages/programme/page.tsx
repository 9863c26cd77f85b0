import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { addDays } from '../../../../../values/plain-date.ts'
import { findProgramme } from '../../storage/programme.ts'
import { findHere } from '../here.ts'
import { improvementPath } from '../paths.ts'
import { ProgrammePage } from './view.tsx'

const recently = 35 // days: since the last monthly board, whatever the month

/** The programme on one page: how its actions stand, by area and over time, and what changed of late. */
export async function showProgramme(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHere(visit)
  if (!here) return notFound()
  const { plan, reader, asKnown, errors } = here
  const since = addDays(asKnown ?? reader.today, -recently)
  const programme = await findProgramme(visit.trx, plan, { today: reader.today, asKnown, since })
  const body = <ProgrammePage programme={programme} runs={here.runs} asKnown={asKnown} today={reader.today} since={since} errors={errors} />
  return page({ title: plan.title, section: 'Improvement', back: { href: improvementPath, text: 'All plans' }, invalid: errors.length > 0, body }, nobody)
}
