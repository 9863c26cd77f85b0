import { findHereToRun, type Here } from '../../../plan/pages/here.ts'
import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { errorFor, Form, FormErrors, PageHeading, Textarea, type FieldErrors } from '../../../../../ui/index.ts'
import { challengePlan } from '../../actions/challenge-plan.ts'
import { challengeKinds, shownAs, type Challenge } from '../../rules/challenge.ts'
import { addAnswer } from '../../storage/answers.ts'
import { answerChallengePath, challengesPath } from '../paths.ts'

type Found = { here: Here; challenge: Challenge }

/** Answers a challenge in writing. What it showed is kept with the answer: other evidence opens it again. */
export async function showAnswerChallenge(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit, visit.query['challenge'])
  return found ? show(visit, found, []) : notFound()
}

export async function postAnswerChallenge(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit, visit.form['challenge'])
  if (!found) return notFound()
  const { here, challenge } = found
  const words = (visit.form['words'] ?? '').trim()
  if (words === '') return show(visit, found, [{ field: 'words', message: 'Enter your answer' }])
  if (visit.form['shown'] !== shownAs(challenge)) return show(visit, found, [{ field: 'words', message: 'What this shows changed meanwhile. Look at it, and answer that' }])
  await addAnswer(visit.trx, here.by, here.plan.id, { challenge: challenge.id, shown: shownAs(challenge), words })
  return redirect(challengesPath(here.plan.code))
}

async function find(visit: Visit<Reader>, asked: string | undefined): Promise<Found | undefined> {
  const here = await findHereToRun(visit)
  const challenge = here && (await challengePlan(visit.trx, here.plan, here.reader.today)).find(({ id }) => id === asked)
  return here && challenge && { here, challenge }
}

function show({ form, csrf }: Visit<Reader>, { here: { plan }, challenge }: Found, errors: FieldErrors): Reply {
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={challengeKinds[challenge.kind]}>{challenge.title}</PageHeading>
      <div class="wm-narrow">
        <ul class="govuk-list govuk-list--bullet">{challenge.shown.map(({ text }) => <li>{text}</li>)}</ul>
        <Form action={answerChallengePath(plan.code)} csrfToken={csrf} submit="Answer" beside={<a class="govuk-link" href={challengesPath(plan.code)}>Cancel</a>}>
          <input type="hidden" name="challenge" value={challenge.id} />
          <input type="hidden" name="shown" value={shownAs(challenge)} />
          <Textarea id="words" name="words" rows={5} value={form['words']} label={{ text: 'Your answer', classes: 'govuk-label--s' }} hint={{ text: 'The board reads it beside this evidence. If the evidence changes, the challenge opens again.' }} errorMessage={errorFor(errors, 'words')} />
        </Form>
      </div>
    </>
  )
  return page({ title: 'Answer a challenge', section: 'Improvement', back: { href: challengesPath(plan.code), text: 'Back' }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
