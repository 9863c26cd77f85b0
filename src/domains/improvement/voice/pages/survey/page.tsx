import { findHereToRun, type Here } from '../../../plan/pages/here.ts'
import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { DayField, errorFor, Fieldset, Form, FormErrors, Input, PageHeading, type FieldErrors } from '../../../../../ui/index.ts'
import { addSurvey } from '../../storage/surveys.ts'
import { surveyPath, voicePath } from '../paths.ts'
import { questions, readSurvey } from './form.ts'

/** Adds what a survey found, with how many were asked. */
export async function showSurvey(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHereToRun(visit)
  return here ? show(visit, here, []) : notFound()
}

export async function postSurvey(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHereToRun(visit)
  if (!here) return notFound()
  const read = readSurvey(visit.form, here.reader.today)
  if (read.kind === 'invalid') return show(visit, here, read.errors)
  await addSurvey(visit.trx, here.by, here.plan.id, read.survey)
  return redirect(voicePath(here.plan.code))
}

function show({ form, csrf }: Visit<Reader>, { plan }: Here, errors: FieldErrors): Reply {
  const field = (name: string, text: string, classes = 'govuk-input--width-5') => <Input id={name} name={name} value={form[name]} classes={classes} label={{ text }} errorMessage={errorFor(errors, name)} />
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={plan.title} lead="How many were asked stands beside every result.">Add a survey</PageHeading>
      <div class="wm-narrow">
        <Form action={surveyPath(plan.code)} csrfToken={csrf} submit="Add it" beside={<a class="govuk-link" href={voicePath(plan.code)}>Cancel</a>}>
          {field('title', 'What is it called?', '')}
          {field('group', 'Who was asked?', '')}
          <DayField name="closed" legend="When did it close?" fields={form} errors={errors} />
          {field('sent', 'How many were asked?')}
          {field('returned', 'How many answered?')}
          {Array.from({ length: questions }, (_, n) => (
            <Fieldset legend={{ text: `Question ${n + 1}${n === 0 ? '' : ', if there was one'}`, classes: 'govuk-fieldset__legend--s' }}>
              {field(`question-${n}`, 'The question', '')}
              {field(`answered-${n}`, 'How many answered it?')}
              {field(`positive-${n}`, 'How many of those answered well of it?')}
            </Fieldset>
          ))}
        </Form>
      </div>
    </>
  )
  return page({ title: 'Add a survey', section: 'Improvement', back: { href: voicePath(plan.code), text: 'Back' }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
