// Makes pages nicer where there is script; everything important works without it.
import {
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  FileUpload,
  isSupported,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
} from 'govuk-frontend'
import { followProgress } from './follow-progress.ts'

document.body.classList.add('js-enabled')
if (isSupported()) document.body.classList.add('govuk-frontend-supported')

for (const component of [
  Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner, PasswordInput, Radios, ServiceNavigation, SkipLink,
]) {
  createAll(component)
}

for (const element of document.querySelectorAll<HTMLElement>('[data-progress-url]')) followProgress(element)
