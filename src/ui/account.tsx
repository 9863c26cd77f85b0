import { CsrfField } from './form-page.tsx'

export type SignedIn = {
  readonly name: string
  readonly role?: string | undefined
  /** Where they look after their sign-in. */
  readonly own?: { readonly text: string; readonly href: string } | undefined
  readonly signOut: { readonly action: string; readonly csrfToken: string }
}
type AccountProps = {
  readonly person?: SignedIn | undefined
  readonly signIn?: { readonly text: string; readonly href: string } | undefined
}

/** Who is signed in, at the end of the header, and the way out; or the way in. */
export function Account({ person, signIn }: AccountProps) {
  if (!person) {
    return signIn ? (
      <div class="wm-account">
        <a class="wm-account__link" href={signIn.href}>
          {signIn.text}
        </a>
      </div>
    ) : null
  }
  return (
    <div class="wm-account">
      <span class="wm-account__name">{person.name}</span>
      {person.role && <span class="wm-account__role">{person.role}</span>}
      {person.own && (
        <span class="wm-account__own">
          <a class="wm-account__link" href={person.own.href}>
            {person.own.text}
          </a>
        </span>
      )}
      <form class="wm-account__form" method="post" action={person.signOut.action}>
        <CsrfField token={person.signOut.csrfToken} />
        <button class="wm-account__link" type="submit">
          Sign out
        </button>
      </form>
    </div>
  )
}
