import { Button, errorFor, Input, Select, type FieldErrors } from '../../../../ui/index.ts'
import { isoDate } from '../../../../values/date-words.ts'
import type { Ask } from './ask.ts'

type Props = { action: string; ask: Ask; months?: boolean }

/** Which months, and as known on which day: in the address, so that a figure can be sent to somebody. */
export const AsAtForm = ({ action, ask, months = false }: Props) => (
  <form class="wm-asat" method="get" action={action} aria-label="Which figures">
    {months && <Month id="from" label="First month" value={ask.from} errors={ask.errors} />}
    {months && <Month id="to" label="Last month" value={ask.to} errors={ask.errors} />}
    <Input id="asAt" name="asAt" type="date" value={isoDate(ask.asAt)} classes="govuk-input--width-10" label={{ text: 'As known on' }} errorMessage={errorFor(ask.errors, 'asAt')} />
    {months && (
      <Select id="exceptions" name="exceptions" value={ask.exceptions} label={{ text: 'Exceptions' }}
        items={[{ value: 'excluding', text: 'Left out' }, { value: 'including', text: 'Counted' }]} />
    )}
    <Button classes="govuk-button--secondary">Show</Button>
  </form>
)

const Month = ({ id, label, value, errors }: { id: string; label: string; value: string; errors: FieldErrors }) => (
  <Input id={id} name={id} type="month" value={value} classes="govuk-input--width-10" label={{ text: label }} errorMessage={errorFor(errors, id)} />
)
