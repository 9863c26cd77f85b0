/** The parts of govuk-frontend's script that we start; the package ships no types. */
declare module 'govuk-frontend' {
  type Component = { readonly moduleName: string }
  export function createAll(component: Component): readonly unknown[]
  export const Button: Component
  export const CharacterCount: Component
  export const Checkboxes: Component
  export const ErrorSummary: Component
  export const FileUpload: Component
  export const NotificationBanner: Component
  export const PasswordInput: Component
  export const Radios: Component
  export const ServiceNavigation: Component
  export const SkipLink: Component
}
