import { classNames, content, optional, translations } from './content.ts'
import { aside } from './form-group.tsx'
import { Hint } from './hint.tsx'
import type { CharacterCountOptions } from './options.generated.ts'
import { Textarea } from './textarea.tsx'

/** Text of several lines with a limit, which is said and counted but not enforced. */
export function CharacterCount(options: CharacterCountOptions) {
  const id = options.id || options.name
  const countType = options.countType || (options.maxwords ? 'words' : undefined)
  const limit = options.maxwords || options.maxlength
  const description = options.textareaDescriptionText || `You can enter up to %{count} ${countType === 'words' ? 'words' : 'characters'}`
  return (
    <Textarea
      {...{ rows: options.rows, spellcheck: options.spellcheck, value: options.value }}
      {...{ label: options.label, hint: options.hint, errorMessage: options.errorMessage, attributes: options.attributes }}
      id={id}
      name={options.name}
      describedBy={`${id}-info`}
      classes={classNames('govuk-js-character-count', options.classes)}
      formGroup={{
        classes: classNames('govuk-character-count', options.formGroup?.classes),
        beforeInput: options.formGroup?.beforeInput,
        attributes: {
          'data-module': 'govuk-character-count',
          'data-maxlength': optional(options.maxlength),
          'data-maxwords': optional(options.maxwords),
          'data-threshold': optional(options.threshold),
          'data-count-type': optional(countType),
          ...(!limit && options.textareaDescriptionText
            ? translations('textarea-description', { other: String(options.textareaDescriptionText) })
            : {}),
          ...translations('characters-under-limit', options.charactersUnderLimitText),
          ...translations('characters-at-limit', options.charactersAtLimitText),
          ...translations('characters-over-limit', options.charactersOverLimitText),
          ...translations('words-under-limit', options.wordsUnderLimitText),
          ...translations('words-at-limit', options.wordsAtLimitText),
          ...translations('words-over-limit', options.wordsOverLimitText),
          ...options.formGroup?.attributes,
        },
        afterInput: {
          html: (
            <>
              <Hint id={`${id}-info`} classes={classNames('govuk-character-count__message', options.countMessage?.classes)}>
                {content(limit && String(description).replace('%{count}', String(limit)))}
              </Hint>
              {aside(options.formGroup?.afterInput)}
            </>
          ),
        },
      }}
    />
  )
}
