import { Button } from './button.tsx'
import { classNames, optional, translations } from './content.ts'
import { aside } from './form-group.tsx'
import { Input } from './input.tsx'
import type { PasswordInputOptions } from './options.generated.ts'

/** A password, with a button that shows it where there is script. */
export function PasswordInput(options: PasswordInputOptions) {
  const id = options.id || options.name
  const { formGroup } = options
  return (
    <Input
      {...{ label: options.label, hint: options.hint, errorMessage: options.errorMessage, attributes: options.attributes }}
      {...{ value: options.value, disabled: options.disabled, describedBy: options.describedBy }}
      id={id}
      name={options.name}
      type="password"
      spellcheck={false}
      autocapitalize="none"
      autocomplete={options.autocomplete || 'current-password'}
      classes={classNames('govuk-password-input__input govuk-js-password-input-input', options.classes)}
      inputWrapper={{ classes: 'govuk-password-input__wrapper' }}
      formGroup={{
        classes: classNames('govuk-password-input', formGroup?.classes),
        beforeInput: formGroup?.beforeInput,
        attributes: {
          'data-module': 'govuk-password-input',
          ...translations('show-password', options.showPasswordText),
          ...translations('hide-password', options.hidePasswordText),
          ...translations('show-password-aria-label', options.showPasswordAriaLabelText),
          ...translations('hide-password-aria-label', options.hidePasswordAriaLabelText),
          ...translations('password-shown-announcement', options.passwordShownAnnouncementText),
          ...translations('password-hidden-announcement', options.passwordHiddenAnnouncementText),
          ...formGroup?.attributes,
        },
        afterInput: {
          html: (
            <>
              <ShowButton {...options} id={id} />
              {aside(formGroup?.afterInput)}
            </>
          ),
        },
      }}
    />
  )
}

const ShowButton = (options: PasswordInputOptions & { readonly id: string }) => (
  <Button
    type="button"
    text={options.showPasswordText ?? 'Show'}
    classes={classNames(
      'govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle',
      options.button?.classes,
    )}
    attributes={{
      'aria-controls': options.id,
      'aria-label': options.showPasswordAriaLabelText ?? 'Show password',
      hidden: optional(true),
    }}
  />
)
