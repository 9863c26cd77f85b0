import type { Page } from './reply.ts'

const words: Record<number, [title: string, ...paragraphs: string[]]> = {
  400: ['That did not work', 'The page sent something that we could not read. Go back and try again.'],
  403: ['That did not work', 'The page may have been open for a long time. Go back, load it again, and send it once more. Nothing was changed.'],
  404: ['Page not found', 'There is nothing here that you can see. If you typed the address, check that it is right.'],
  413: ['That file is too large', 'Nothing was changed.'],
  429: ['Too many tries', 'Wait a minute, then try again.'],
  500: ['Something went wrong on our side', 'Nothing was changed. Try again in a few minutes.'],
  503: ['We cannot show this just now', 'The system cannot reach its records, or cannot note who looks at them, so it shows nothing. Nothing was changed. Try again in a few minutes.'],
}

/** A page for an HTTP status: what happened, what to do, and nothing of the inside. */
export function errorPage(status: number, reason?: string): Page {
  const [title, ...paragraphs] = words[status] ?? (status < 500 ? words[400] : words[500]) as [string, ...string[]]
  return {
    title,
    body: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{title}</h1>
          {(reason ? [reason] : paragraphs).map((text) => <p class="govuk-body">{text}</p>)}
        </div>
      </div>
    ),
  }
}
