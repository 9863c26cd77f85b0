// Makes pages nicer where there is script; everything important works without it.
import {
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
} from 'govuk-frontend'
import { followProgress } from './follow-progress.ts'
import { usePasskey } from './passkeys.ts'
import { keepRadiosValid } from './valid-radios.ts'

document.body.classList.add('js-enabled')
// The class must be there before the components start: they look for it.
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported')

for (const component of [
  Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner, PasswordInput, Radios, ServiceNavigation, SkipLink,
]) {
  createAll(component)
}

keepRadiosValid()
for (const element of document.querySelectorAll<HTMLElement>('[data-progress-url]')) followProgress(element)
for (const form of document.querySelectorAll<HTMLFormElement>('[data-passkey]')) usePasskey(form)
