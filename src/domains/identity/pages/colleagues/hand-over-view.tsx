import { Button, InsetText, PageHeading, SquareCode } from '../../../../ui/index.ts'

/** A link to give by hand: on paper, or read out. Shown once. */
export const HandOverPage = ({ name, link, on, days }: { name: string; link: string; on: string; days: number }) => (
  <>
    <PageHeading lead={`Give this to ${name} yourself, on paper or in person. It signs in as them: do not open it, and do not keep it.`}>A link for {name}</PageHeading>
    <div class="wm-narrow">
      <SquareCode words={link} label="A square for the camera of a phone, with the address below" />
      <InsetText><span class="wm-secret">{link}</span></InsetText>
      <p class="govuk-body">It works once, for {days} days, and is shown only now. That you made it is in the record.</p>
      <Button href={on} classes="govuk-button--secondary">Done</Button>
    </div>
  </>
)
