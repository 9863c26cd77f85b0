import type { Colleague } from '../../../identity/index.ts'
import { Checkboxes, errorFor, type FieldErrors } from '../../../../ui/index.ts'

/** Asks which officers go on working with a restricted record. */
export const WhoGoesOn = ({ officers, chosen, errors }: { officers: readonly Colleague[]; chosen: readonly (string | null)[]; errors: FieldErrors }) => (
  <Checkboxes name="officers" idPrefix="officers" errorMessage={errorFor(errors, 'officers')}
    fieldset={{ legend: { text: 'Who goes on working with it?', classes: 'govuk-fieldset__legend--s' } }}
    hint={{ text: 'You too are kept out, unless you choose yourself.' }}
    items={officers.toSorted((a, b) => Number(chosen.includes(b.person)) - Number(chosen.includes(a.person))).map((one) => ({ value: one.person, text: `${one.name}, ${one.title}`, checked: chosen.includes(one.person) }))} />
)
