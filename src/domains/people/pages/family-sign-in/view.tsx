import { Button, CsrfField, EmptyState, errorFor, FormErrors, Input, InsetText, NotificationBanner, PageHeading, SquareCode, type FieldErrors } from '../../../../ui/index.ts'
import type { Child } from '../../storage/children.ts'
import type { Relative } from '../../storage/relatives.ts'
import { familySignInPath } from '../paths.ts'

type Model = { child: Child; relatives: readonly Relative[]; fields: Record<string, string>; errors: FieldErrors | undefined; csrf: string; asked: boolean }

export const FamilySignInPage = (model: Model) => (
  <>
    <FormErrors errors={model.errors} />
    {model.asked && <NotificationBanner type="success" text="The invitation is written. It works once, for seven days." />}
    <PageHeading lead="Ask them in by email. Who has no email gets a link from you on paper: it works once, for seven days.">How {model.child.knownAs}’s family signs in</PageHeading>
    <div class="wm-narrow">
      {model.relatives.length === 0 && <EmptyState heading="Nobody is on the family list" />}
      {model.relatives.map((relative) => <RelativePart {...model} relative={relative} />)}
    </div>
  </>
)

function RelativePart({ child, relative, fields, errors, csrf }: Model & { relative: Relative }) {
  const field = `email-${relative.person}`
  const typed = fields['person'] === relative.person ? fields['email'] : undefined
  return (
    <section>
      <h2 class="govuk-heading-m">{relative.name}, {relative.relation}</h2>
      {!relative.seesRecord ? <p class="govuk-body">May not see this record, so cannot be asked in.</p> : (
        <>
          <form method="post" action={`${familySignInPath(child.id)}/ask-in`} novalidate>
            <CsrfField token={csrf} />
            <input type="hidden" name="person" value={relative.person} />
            <Input id={field} name="email" type="email" autocomplete="off" spellcheck={false} value={typed ?? relative.email ?? undefined}
              label={{ text: `Email address of ${relative.name}` }} errorMessage={errorFor(errors, field)} />
            <Button preventDoubleClick>{relative.signsIn ? 'Send an invitation again' : 'Send an invitation'}<span class="govuk-visually-hidden"> to {relative.name}</span></Button>
          </form>
          <form method="post" action={`${familySignInPath(child.id)}/link`}>
            <CsrfField token={csrf} />
            <input type="hidden" name="person" value={relative.person} />
            <Button classes="govuk-button--secondary" preventDoubleClick>Make a link to hand over<span class="govuk-visually-hidden"> to {relative.name}</span></Button>
          </form>
        </>
      )}
    </section>
  )
}

/** Meant for paper: what to do stands beside the link. Shown once. */
export const LinkForFamilyPage = ({ name, link, on }: { name: string; link: string; on: string }) => (
  <>
    <PageHeading lead="Point the camera of a phone at the square, or type the address into a browser. Then press “Sign in”. It works once, for seven days.">A link for {name}</PageHeading>
    <div class="wm-narrow">
      <SquareCode words={link} label="A square for the camera of a phone, with the address below" />
      <InsetText><span class="wm-secret">{link}</span></InsetText>
      <p class="govuk-body">Keep it to yourself: it opens your child’s record. If it is lost, ask your link officer for another; this one then stops working.</p>
      <div class="wm-not-printed">
        <p class="govuk-body">Print this page, or hand it over on the screen. It is shown only now, and that you made it is in the record.</p>
        <Button href={on} classes="govuk-button--secondary">Done</Button>
      </div>
    </div>
  </>
)
