import { errorFor, Filters, Input, type FieldErrors, type Query } from '../../../../ui/index.ts'
import { isoDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'

type Props = { action: string; name?: string; label?: string; day: PlainDate; keep?: Query; errors: FieldErrors }

/** A day, in the address, so that what is seen can be sent to somebody. */
export const AsKnownForm = ({ action, name = 'asKnown', label = 'As known on', day, keep = {}, errors }: Props) => (
  <Filters action={action} heading="Which day" submit="Show" keep={keep}>
    <Input id={name} name={name} type="date" value={isoDate(day)} label={{ text: label }} errorMessage={errorFor(errors, name)} />
  </Filters>
)
