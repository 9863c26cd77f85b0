import { attributesOf, classNames, content, type Slot } from './content.ts'
import type { ButtonOptions } from './options.generated.ts'

const StartIcon = () => (
  <svg
    class="govuk-button__start-icon"
    xmlns="http://www.w3.org/2000/svg"
    width="17.5"
    height="19"
    viewBox="0 0 33 40"
    aria-hidden="true"
    focusable="false"
  >
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
  </svg>
)

/** A button, or a link that looks like one when it has an address. Submits its form by default. */
export function Button({ children, ...options }: ButtonOptions & { readonly children?: Slot }) {
  const rich = children || options.html
  const label = rich && options.isStartButton ? <span>{rich}</span> : content(rich, options.text)
  const shared = {
    class: classNames('govuk-button', options.classes, options.isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
    ...attributesOf(options.attributes),
    ...(options.id ? { id: options.id } : {}),
  }
  const icon = options.isStartButton && <StartIcon />
  if (options.href) {
    return (
      <a href={options.href} role="button" draggable={'false' as unknown as boolean} {...shared}>
        {label}
        {icon}
      </a>
    )
  }
  const once = options.preventDoubleClick
  return (
    <button
      type={(options.type || 'submit') as 'submit'}
      value={options.value || undefined}
      name={options.name || undefined}
      {...(options.disabled ? { disabled: true, 'aria-disabled': 'true' as const } : {})}
      {...(once === undefined ? {} : { 'data-prevent-double-click': String(once) })}
      {...shared}
    >
      {label}
      {icon}
    </button>
  )
}
