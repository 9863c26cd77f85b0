/**
 * govuk-frontend marks a radio that reveals something with aria-expanded, which ARIA does not
 * allow on radios. What is revealed follows at once in reading order, so the mark is taken away.
 */
export function keepRadiosValid(): void {
  const marked = '.govuk-radios__input[aria-expanded]'
  const clear = () => document.querySelectorAll(marked).forEach((radio) => radio.removeAttribute('aria-expanded'))
  clear()
  const observer = new MutationObserver(clear)
  for (const group of document.querySelectorAll('.govuk-radios')) {
    observer.observe(group, { subtree: true, attributeFilter: ['aria-expanded'] })
  }
}
