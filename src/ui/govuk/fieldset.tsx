import { attributesOf, classNames, content, type Slot } from './content.ts'
import type { FieldsetOptions } from './options.generated.ts'

/** Fields that answer one question together; the legend is the question. */
export function Fieldset({ children, ...options }: FieldsetOptions & { readonly children?: Slot }) {
  const legend = options.legend
  const question = content(legend?.html, legend?.text)
  return (
    <fieldset
      class={classNames('govuk-fieldset', options.classes)}
      role={(options.role || undefined) as 'group'}
      aria-describedby={options.describedBy || undefined}
      {...attributesOf(options.attributes)}
    >
      {question && (
        <legend class={classNames('govuk-fieldset__legend', legend?.classes)}>
          {legend?.isPageHeading ? <h1 class="govuk-fieldset__heading">{question}</h1> : question}
        </legend>
      )}
      {content(children, options.html)}
    </fieldset>
  )
}
