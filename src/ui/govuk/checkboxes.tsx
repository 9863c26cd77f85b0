import { ChoiceGroup } from './choice-group.tsx'
import { Choice } from './choices.tsx'
import { describedBy } from './form-group.tsx'
import type { CheckboxesOptions } from './options.generated.ts'

/** Any number of answers. The chosen ones are named by `values`, or marked `checked`. */
export function Checkboxes(options: CheckboxesOptions) {
  const prefix = options.idPrefix || options.name
  const also = options.fieldset?.describedBy || options.describedBy
  const described = describedBy(prefix, options, also)
  return (
    <ChoiceGroup kind="checkboxes" options={options} prefix={prefix} describedBy={described}>
      {options.items.map((item, index) => {
        if (!item) return null
        const chosen = Boolean(options.values?.includes(String(item.value))) && item.checked !== false
        return (
          <Choice
            kind="checkboxes"
            item={item}
            id={item.id || (index === 0 ? prefix : `${prefix}-${index + 1}`)}
            name={item.name || options.name}
            checked={item.checked || chosen}
            describedBy={options.fieldset ? undefined : described}
          />
        )
      })}
    </ChoiceGroup>
  )
}
