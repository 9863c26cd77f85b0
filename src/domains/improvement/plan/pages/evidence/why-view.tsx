import { errorFor, Form, FormErrors, PageHeading, Textarea, type FieldErrors } from '../../../../../ui/index.ts'

type Model = { caption: string; title: string; lead: string; action: string; submit: string; back: string; fields: Record<string, string>; errors: FieldErrors; csrf: string }

/** Asks why a piece of evidence is taken back, before it is. */
export const WhyPage = ({ caption, title, lead, action, submit, back, fields, errors, csrf }: Model) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading caption={caption} lead={lead}>{title}</PageHeading>
    <div class="wm-narrow">
      <Form action={action} csrfToken={csrf} submit={submit} beside={<a class="govuk-link" href={back}>Cancel</a>}>
        <Textarea id="reason" name="reason" rows={3} value={fields['reason']} label={{ text: 'Why?', classes: 'govuk-label--s' }} hint={{ text: 'Name no child: what you write stays.' }} errorMessage={errorFor(errors, 'reason')} />
      </Form>
    </div>
  </>
)
