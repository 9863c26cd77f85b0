import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { Badge, Button, CsrfField, errorFor, Form, FormErrors, Input, PageHeading, type FieldErrors } from '../../../../ui/index.ts'
import { longDate } from '../../../../values/date-words.ts'
import { closeFocusArea, takeUpFeedback } from '../../actions/take-up-feedback.ts'
import { findVisits } from '../../storage/visits.ts'
import { byOf, field, mayHere, placeOf, type Here } from '../here.ts'
import { closeFocusPath, visitPath, visitsPath } from '../paths.ts'

/** One visit: each thing that was said, and the focus area that it became. */
export const showVisit = (visit: Here): Promise<Reply> => show(visit)

export async function postFeedback(visit: Here): Promise<Reply> {
  const by = byOf(visit, 'run-programme')
  const found = await find(visit)
  const feedback = found?.feedback.find(({ n }) => String(n) === field(visit, 'n'))
  if (!found || !feedback) return notFound()
  const errors = [...(field(visit, 'title') === '' ? [{ field: `title-${feedback.n}`, message: 'Enter what is going to be worked on' }] : []), ...(field(visit, 'lead') === '' ? [{ field: `lead-${feedback.n}`, message: 'Enter who leads it' }] : [])]
  if (errors.length > 0) return show(visit, errors)
  const taken = await takeUpFeedback(visit.trx, by, found.id, feedback, { title: field(visit, 'title'), lead: field(visit, 'lead') })
  return taken.ok ? redirect(visitPath(found.id)) : show(visit, [{ field: `title-${feedback.n}`, message: 'Somebody has taken it up already' }])
}

export async function postCloseFocus(visit: Here): Promise<Reply> {
  const closed = await closeFocusArea(visit.trx, byOf(visit, 'run-programme'), visit.params['focus'] as string, field(visit, 'note'))
  return closed.ok ? redirect(visitsPath) : notFound()
}

const find = async (visit: Here) => (await findVisits(visit.trx, placeOf(visit), visit.params['visit'] as string))[0]

async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const runs = mayHere(visit, 'run-programme')
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={found.kind === 'formal' ? 'Formal monitoring visit' : 'Informal monitoring visit'} lead={found.summary || undefined}>{longDate(found.on)}</PageHeading>
      <p class="govuk-body">{found.visitors}</p>
      <h2 class="govuk-heading-m">What they said</h2>
      <ul class="wm-feedback">
        {found.feedback.map((one) => (
          <li class="wm-feedback__point">
            <p class="govuk-body"><Badge tone={one.tone === 'strength' ? 'good' : 'due'}>{one.tone === 'strength' ? 'Good' : 'To be better'}</Badge> {one.text}</p>
            {one.focus ? (
              <>
                <p class="govuk-body">Focus area: <strong>{one.focus.title}</strong>, {one.focus.lead}. <Badge tone={one.focus.state === 'open' ? 'info' : 'good'}>{one.focus.state === 'open' ? 'Open' : 'Closed'}</Badge></p>
                {runs && one.focus.state === 'open' && <form method="post" action={closeFocusPath(one.focus.id)}><CsrfField token={visit.csrf} /><Button classes="govuk-button--secondary">Close it<span class="govuk-visually-hidden">: {one.focus.title}</span></Button></form>}
              </>
            ) : one.tone === 'concern' && runs ? (
              <Form action={visitPath(found.id)} csrfToken={visit.csrf} submit="Make it a focus area">
                <input type="hidden" name="n" value={one.n} />
                <Input id={`title-${one.n}`} name="title" value={visit.form['n'] === String(one.n) ? visit.form['title'] : undefined} label={{ text: 'What is going to be worked on?' }} errorMessage={errorFor(errors, `title-${one.n}`)} />
                <Input id={`lead-${one.n}`} name="lead" value={visit.form['n'] === String(one.n) ? visit.form['lead'] : undefined} label={{ text: 'Who leads it?' }} errorMessage={errorFor(errors, `lead-${one.n}`)} />
              </Form>
            ) : one.tone === 'concern' && <p class="govuk-body wm-quiet">Nothing answers it yet.</p>}
          </li>
        ))}
      </ul>
    </>
  )
  return page({ title: 'A monitoring visit', section: 'Boards', back: { href: visitsPath, text: 'Monitoring visits' }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
