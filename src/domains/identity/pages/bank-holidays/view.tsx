import { Button, CsrfField, DataTable, errorFor, Form, FormErrors, Input, PageHeading, type FieldErrors } from '../../../../ui/index.ts'
import { isoDate, longDate } from '../../../../values/date-words.ts'
import type { BankHoliday } from '../../storage/settings.ts'

type Model = { holidays: readonly BankHoliday[]; fields: Record<string, string>; errors: FieldErrors | undefined; csrf: string }

export const BankHolidaysPage = ({ holidays, fields, errors, csrf }: Model) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading lead="Weekdays in England that are not working days. The law’s own limits do not move for them; working days and our own targets do.">Bank holidays</PageHeading>
    <div class="wm-narrow">
      <h2 class="govuk-heading-m">Add a day that was proclaimed</h2>
      <Form action="/settings/bank-holidays" csrfToken={csrf} submit="Add">
        <Input id="day" name="day" value={fields['day']} classes="govuk-input--width-10" label={{ text: 'Day' }} hint={{ text: 'Like 2028-05-01.' }} errorMessage={errorFor(errors, 'day')} />
        <Input id="name" name="name" value={fields['name']} label={{ text: 'What it is for' }} errorMessage={errorFor(errors, 'name')} />
      </Form>
    </div>
    <DataTable id="holidays" caption="Days in the calendar" noun="days" rows={holidays.toReversed()} address={{ path: '/settings/bank-holidays', query: {} }}
      columns={[
        { key: 'day', heading: 'Day', namesRow: true, cell: (one) => longDate(one.day) },
        { key: 'name', heading: 'For', cell: (one) => one.name },
        { key: 'remove', heading: 'Change', cell: (one) => (
          <form method="post" action="/settings/bank-holidays/remove">
            <CsrfField token={csrf} />
            <input type="hidden" name="day" value={isoDate(one.day)} />
            <Button classes="govuk-button--secondary wm-small-button">Remove<span class="govuk-visually-hidden"> {longDate(one.day)}</span></Button>
          </form>
        ) },
      ]} />
  </>
)
