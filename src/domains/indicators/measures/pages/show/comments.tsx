import { CsrfField, Button, momentInWords, Timeline } from '../../../../../ui/index.ts'
import { periodInWords } from '../../rules/period.ts'
import type { IndicatorReading } from '../../rules/reading.ts'
import type { Commentary, IndicatorRecord } from '../../rules/record.ts'
import { needsComment } from '../../rules/needs-comment.ts'
import { nextSignOff, signOffWords, stepToSign, type Signer } from '../../rules/sign-off.ts'
import { changePath } from '../paths.ts'

/** `reading`: by the usual rules, whichever the chart was asked for, so that the same is asked of everybody. */
type Props = { record: IndicatorRecord; reading: IndicatorReading; signer: Signer; csrf: string; today: boolean }

/** What was said of each period, who signed it, and whose turn it is. */
export function Comments({ record, reading, signer, csrf, today }: Props) {
  const { indicator, commentaries } = record
  return (
    <section aria-labelledby="comments">
      <h2 class="govuk-heading-m" id="comments">Comments</h2>
      {needsComment(record, reading) && <p class="govuk-body"><strong>A comment is needed on {reading.latest?.period}</strong>: {reading.rag.rag === 'RED' ? 'it is RED' : 'it is getting worse'}, and nobody has said why. {today ? whoIsAsked(record, signer) : ''}</p>}
      {commentaries.length === 0 ? <p class="govuk-body">Nobody has commented yet.</p> : (
        <Timeline label="Comments" entries={commentaries.toReversed().map((one) => ({
          title: periodInWords(indicator.rhythm, one.ends),
          detail: (
            <>
              <p class="govuk-body">{one.body}</p>
              <p class="govuk-hint">{one.by ?? 'Somebody'}, {momentInWords(one.at)}. {signatures(one)}</p>
              {today && stepToSign(one, indicator, signer) && (
                <form method="post" action={changePath(indicator.code, 'sign-off')}>
                  <CsrfField token={csrf} />
                  <input type="hidden" name="commentary" value={one.id} />
                  <Button classes="govuk-button--secondary" preventDoubleClick>Sign for {signOffWords[nextSignOff(one) as 'owner']}<span class="govuk-visually-hidden">, {periodInWords(indicator.rhythm, one.ends)}</span></Button>
                </form>
              )}
            </>
          ),
        }))} />
      )}
    </section>
  )
}

/** Whose comment it is to write: the owner's, where that is somebody who signs in. */
const whoIsAsked = ({ indicator }: IndicatorRecord, { person }: Signer): string => (indicator.ownerId === person ? 'You are asked for it.' : indicator.ownerName === null ? '' : `${indicator.ownerName} is asked for it.`)

function signatures(commentary: Commentary): string {
  const signed = commentary.signed.map(({ step, by }) => `${signOffWords[step]}${by ? ` (${by})` : ''}`)
  const next = nextSignOff(commentary)
  return `${signed.length > 0 ? `Signed by ${signed.join(', ')}. ` : ''}${next ? `To be signed by ${signOffWords[next]}.` : ''}`
}
