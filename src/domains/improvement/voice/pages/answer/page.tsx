import { findHereToRun, type Here } from '../../../plan/pages/here.ts'
import { nameOf, type PlanAction } from '../../../plan/rules/plan-action.ts'
import { findActions } from '../../../plan/storage/actions.ts'
import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { errorFor, Form, FormErrors, Input, PageHeading, Radios, Select, Textarea, type FieldErrors } from '../../../../../ui/index.ts'
import type { Comment } from '../../rules/heard.ts'
import { addCommentAnswer, findVoice } from '../../storage/comments.ts'
import { answerCommentPath, voicePath } from '../paths.ts'
import { readAnswer } from './form.ts'

type Found = { here: Here; comment: Comment; actions: readonly PlanAction[] }

/** Answers what somebody said: by an action, in words, or openly that it will not be done. */
export async function showAnswerComment(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  return found ? show(visit, found, []) : notFound()
}

export async function postAnswerComment(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const read = readAnswer(visit.form, found.actions.map(({ id }) => id))
  if (read.kind === 'invalid') return show(visit, found, read.errors)
  await addCommentAnswer(visit.trx, found.here.by, found.comment.id, read.answer)
  return redirect(voicePath(found.here.plan.code))
}

async function find(visit: Visit<Reader>): Promise<Found | undefined> {
  const here = await findHereToRun(visit)
  if (!here) return undefined
  const comment = (await findVoice(visit.trx, here.authority, here.plan.id)).comments.find(({ id }) => id === visit.params['comment'])
  return comment && { here, comment, actions: await findActions(visit.trx, here.authority, { plan: here.plan.id }) }
}

function show({ form, csrf }: Visit<Reader>, { here: { plan }, comment, actions }: Found, errors: FieldErrors): Reply {
  const names = actions.map((one) => ({ value: one.id, text: `${nameOf(one)}${one.reference === null ? '' : ` ${(one.words ?? '').slice(0, 70)}`}` }))
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={comment.group}>{`“${comment.words}”`}</PageHeading>
      <div class="wm-narrow">
        <Form action={answerCommentPath(plan.code, comment.id)} csrfToken={csrf} submit="Save the answer" beside={<a class="govuk-link" href={voicePath(plan.code)}>Cancel</a>}>
          <Radios name="kind" idPrefix="kind" value={form['kind']} errorMessage={errorFor(errors, 'kind')} fieldset={{ legend: { text: 'How is it answered?', classes: 'govuk-fieldset__legend--s' } }}
            items={[
              { value: 'action', text: 'By an action of this plan', conditional: { html: <Select id="action" name="action" value={form['action'] ?? ''} label={{ text: 'Which action?' }} errorMessage={errorFor(errors, 'action')} items={[{ value: '', text: 'Choose an action' }, ...names]} /> } },
              { value: 'words', text: 'By something that is done already, or beside the plan' }, { value: 'not', text: 'It will not be done' },
            ]} />
          <Textarea id="words" name="words" rows={4} value={form['words']} label={{ text: 'What do you say to those who said it?', classes: 'govuk-label--s' }} hint={{ text: 'Plainly, and if it will not be done, why.' }} errorMessage={errorFor(errors, 'words')} />
          <Input id="toldHow" name="toldHow" value={form['toldHow']} label={{ text: 'How were they told?', classes: 'govuk-label--s' }} hint={{ text: 'Such as: newsletter of May, at the forum. Leave it empty while they do not know.' }} />
        </Form>
      </div>
    </>
  )
  return page({ title: 'Answer what was said', section: 'Improvement', back: { href: voicePath(plan.code), text: 'Back' }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
