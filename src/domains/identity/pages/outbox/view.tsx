import { Details, EmptyState, InsetText, momentInWords, PageHeading } from '../../../../ui/index.ts'
import type { PostedMessage } from '../../storage/outbox.ts'

type Shown = PostedMessage & { link: string | undefined }
type Model = { messages: readonly Shown[]; all: number; demonstration: boolean; sendsMail: boolean }

export const OutboxPage = ({ messages, all, demonstration, sendsMail }: Model) => (
  <>
    <PageHeading lead="What was written to people, and what became of it. No message names a child.">Outbox</PageHeading>
    {demonstration ? (
      <InsetText>Nobody here is real, so nothing leaves. Links can be opened from here, as if you were the one they are for.</InsetText>
    ) : !sendsMail && (
      <InsetText>No mail server is set up, so messages stay here. Links are left out: each signs in as the one it is for.</InsetText>
    )}
    {messages.length === 0 ? <EmptyState heading="Nothing has been written yet" /> : (
      <ol class="govuk-list wm-outbox">{messages.map((one) => <Posted message={one} />)}</ol>
    )}
    {all > messages.length && <p class="govuk-body">The last {messages.length} of {all}.</p>}
  </>
)

const Posted = ({ message }: { message: Shown }) => (
  <li class="wm-outbox__message">
    <h2 class="govuk-heading-s govuk-!-margin-bottom-1">{message.subject}</h2>
    <p class="govuk-body-s govuk-!-margin-bottom-2">To {message.name ?? 'somebody'}, {message.address}. {stateWords(message)}</p>
    <Details summaryText="Read it"><div class="wm-letter">{message.body.replace('{link}', message.link ?? '(the link is left out here)')}</div></Details>
    {message.link !== undefined && <p class="govuk-body"><a class="govuk-link" href={new URL(message.link).pathname}>Open the link of “{message.subject}” to {message.name}</a></p>}
  </li>
)

function stateWords({ state, writtenAt, sentAt, tries, fault }: Shown): string {
  switch (state) {
    case 'sent': return `Sent ${momentInWords(sentAt ?? writtenAt)}.`
    case 'kept': return fault === 'too late' ? `Written ${momentInWords(writtenAt)}; its time was over before it could be sent.` : `Written ${momentInWords(writtenAt)}, kept here.`
    case 'waiting': return tries === 0 ? `Written ${momentInWords(writtenAt)}, on its way.` : `Written ${momentInWords(writtenAt)}. The mail server did not take it ${tries === 1 ? 'once' : `${tries} times`} (${fault}); it is tried again by itself.`
  }
}
