import { ChoiceGroup } from './choice-group.tsx'
import { Choice } from './choices.tsx'
import { describedBy } from './form-group.tsx'
import type { RadiosOptions } from './options.generated.ts'

/** One answer of several. The chosen one is named by `value`, or marked `checked`. */
export function Radios(options: RadiosOptions) {
  const prefix = options.idPrefix || options.name
  const described = describedBy(prefix, options, options.fieldset?.describedBy)
  return (
    <ChoiceGroup kind="radios" options={options} prefix={prefix} describedBy={described}>
      {options.items.map((item, index) => {
        if (!item) return null
        const chosen = Boolean(options.value) && String(item.value) === String(options.value) && item.checked !== false
        const id = item.id || (index === 0 ? prefix : `${prefix}-${index + 1}`)
        return <Choice kind="radios" item={item} id={id} name={options.name} checked={item.checked || chosen} />
      })}
    </ChoiceGroup>
  )
}
