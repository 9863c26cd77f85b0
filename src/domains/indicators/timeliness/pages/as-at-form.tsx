import { errorFor, Filters, Input, Select, type Query } from '../../../../ui/index.ts'
import { isoDate } from '../../../../values/date-words.ts'
import type { Ask } from './ask.ts'

type Props = { action: string; ask: Ask; months?: boolean; /** What else the address says. */ keep?: Query }

/** Which months, and as known on which day: in the address, so that a figure can be sent to somebody. */
export const AsAtForm = ({ action, ask, months = false, keep = {} }: Props) => (
  <Filters action={action} heading="Which figures" submit="Show" keep={keep}>
    {months && <Input id="from" name="from" type="month" value={ask.from} label={{ text: 'First month' }} errorMessage={errorFor(ask.errors, 'from')} />}
    {months && <Input id="to" name="to" type="month" value={ask.to} label={{ text: 'Last month' }} errorMessage={errorFor(ask.errors, 'to')} />}
    <Input id="asAt" name="asAt" type="date" value={isoDate(ask.asAt)} label={{ text: 'As known on' }} errorMessage={errorFor(ask.errors, 'asAt')} />
    {months && (
      <Select id="exceptions" name="exceptions" value={ask.exceptions} label={{ text: 'Exceptions' }}
        items={[{ value: 'excluding', text: 'Left out' }, { value: 'including', text: 'Counted' }]} />
    )}
  </Filters>
)
