import { attributesOf, classNames, content, optional, type Attributes, type Slot } from './content.ts'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'
import type { CheckboxesOptions, RadiosOptions } from './options.generated.ts'

type Kind = 'checkboxes' | 'radios'
type Item =
  | Exclude<CheckboxesOptions['items'][number], false | null | undefined | ''>
  | Exclude<RadiosOptions['items'][number], false | null | undefined | ''>
type ChoiceProps = {
  readonly kind: Kind
  readonly item: Item
  readonly id: string
  readonly name: string
  readonly checked: boolean
  readonly describedBy?: string | undefined
}

/** One radio or checkbox with its label, its hint and what it reveals. */
export function Choice({ kind, item, id, name, checked, describedBy }: ChoiceProps) {
  if (item.divider) return <div class={`govuk-${kind}__divider`}>{item.divider}</div>
  const revealed = item.conditional?.html
  const hint = item.hint && content(item.hint.html, item.hint.text) ? item.hint : undefined
  const described = classNames(describedBy, hint && `${id}-item-hint`)
  const extra: Attributes = {
    'data-aria-controls': optional(revealed ? `conditional-${id}` : undefined),
    'data-behaviour': optional('behaviour' in item && item.behaviour),
    'aria-describedby': optional(described || undefined),
    ...item.attributes,
  }
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={item.value ?? ''}
          checked={checked}
          disabled={Boolean(item.disabled)}
          {...attributesOf(extra)}
        />
        <Label
          html={item.html}
          text={item.text}
          classes={classNames(`govuk-${kind}__label`, item.label?.classes)}
          attributes={item.label?.attributes}
          for={id}
        />
        {hint && <Hint {...hint} id={`${id}-item-hint`} classes={classNames(`govuk-${kind}__hint`, hint.classes)} />}
      </div>
      {revealed && <Revealed kind={kind} id={id} shown={checked} content={revealed} />}
    </>
  )
}

function Revealed(props: { readonly kind: Kind; readonly id: string; readonly shown: boolean; readonly content: Slot }) {
  const className = `govuk-${props.kind}__conditional`
  return (
    <div class={classNames(className, !props.shown && `${className}--hidden`)} id={`conditional-${props.id}`}>
      {props.content}
    </div>
  )
}
