import { attributesOf, classNames, translations } from './content.ts'
import { aside, describedBy, FieldText, FormGroup } from './form-group.tsx'
import type { FileUploadOptions } from './options.generated.ts'

/** A file to choose; `javascript: true` adds govuk-frontend's drop zone. */
export function FileUpload(options: FileUploadOptions) {
  const id = options.id || options.name
  const input = (
    <input
      class={classNames('govuk-file-upload', options.classes, options.errorMessage && 'govuk-file-upload--error')}
      id={id}
      name={options.name}
      type="file"
      disabled={Boolean(options.disabled)}
      multiple={Boolean(options.multiple)}
      aria-describedby={describedBy(id, options, options.describedBy)}
      {...attributesOf(options.attributes)}
    />
  )
  return (
    <FormGroup hasError={Boolean(options.errorMessage)} formGroup={options.formGroup}>
      <FieldText id={id} label={options.label} hint={options.hint} errorMessage={options.errorMessage} />
      {aside(options.formGroup?.beforeInput)}
      {options.javascript ? (
        <div
          class={classNames('govuk-file-upload-wrapper', options.wrapperClasses)}
          data-module="govuk-file-upload"
          {...translations('choose-files-button', options.chooseFilesButtonText)}
          {...translations('no-file-chosen', options.noFileChosenText)}
          {...translations('multiple-files-chosen', options.multipleFilesChosenText)}
          {...translations('drop-instruction', options.dropInstructionText)}
          {...translations('entered-drop-zone', options.enteredDropZoneText)}
          {...translations('left-drop-zone', options.leftDropZoneText)}
          {...attributesOf(options.wrapperAttributes)}
        >
          {input}
        </div>
      ) : (
        input
      )}
      {aside(options.formGroup?.afterInput)}
    </FormGroup>
  )
}
