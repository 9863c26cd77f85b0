import { findHere } from '../../../plan/pages/here.ts'
import { planPath } from '../../../plan/pages/paths.ts'
import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { challengePlan } from '../../actions/challenge-plan.ts'
import { standingOfChallenge } from '../../rules/challenge.ts'
import { findAnswers } from '../../storage/answers.ts'
import { ChallengesPage } from './view.tsx'

/** What a board should ask about, each with its evidence and, once somebody gave one, its answer; as it was known on a past day, if one is asked for. */
export async function showChallenges(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHere(visit)
  if (!here) return notFound()
  const { plan, reader, authority, asKnown, errors } = here
  const answers = await findAnswers(visit.trx, authority, plan.id, asKnown)
  const rows = (await challengePlan(visit.trx, plan, reader.today, asKnown)).map((challenge) => ({ challenge, standing: standingOfChallenge(challenge, answers) }))
  const body = <ChallengesPage plan={plan} rows={rows} runs={here.runs && asKnown === null} asKnown={asKnown} today={reader.today} errors={errors} />
  return page({ title: 'Challenges', section: 'Improvement', back: { href: planPath(plan.code, asKnown), text: plan.title }, invalid: errors.length > 0, body }, nobody)
}
