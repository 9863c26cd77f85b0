const bytesOf = (text: string) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))

const textOf = (bytes: ArrayBuffer | null) => bytes
  && btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')

type Described = { readonly id: string; readonly type: 'public-key' }
type ToMake = Omit<PublicKeyCredentialCreationOptions, 'challenge' | 'user' | 'excludeCredentials'> & {
  readonly challenge: string
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string }
  readonly excludeCredentials?: readonly Described[]
}
type ToShow = { readonly challenge: string; readonly rpId: string; readonly userVerification: UserVerificationRequirement }

/** Shows a passkey form where the browser can use it, and posts what the device answers. */
export function usePasskey(form: HTMLFormElement): void {
  if (!('PublicKeyCredential' in window)) return
  form.hidden = false
  const fault = form.querySelector<HTMLElement>('[role="alert"]')
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (fault) fault.hidden = true
    try {
      const options = JSON.parse(form.dataset['options'] ?? '')
      const answer = form.dataset['passkey'] === 'make' ? await make(options) : await show(options)
      const field = form.elements.namedItem('answer') as HTMLInputElement
      field.value = JSON.stringify(answer)
      form.submit()
    } catch {
      if (fault) fault.hidden = false
    }
  })
}

async function make(options: ToMake) {
  const made = await navigator.credentials.create({ publicKey: {
    ...options, challenge: bytesOf(options.challenge), user: { ...options.user, id: bytesOf(options.user.id) },
    excludeCredentials: (options.excludeCredentials ?? []).map((one) => ({ ...one, id: bytesOf(one.id) })),
  } }) as PublicKeyCredential
  const response = made.response as AuthenticatorAttestationResponse
  return {
    id: made.id, rawId: textOf(made.rawId), type: made.type, clientExtensionResults: {},
    response: { clientDataJSON: textOf(response.clientDataJSON), attestationObject: textOf(response.attestationObject), transports: response.getTransports?.() ?? [] },
  }
}

async function show({ challenge, rpId, userVerification }: ToShow) {
  const shown = await navigator.credentials.get({ publicKey: { challenge: bytesOf(challenge), rpId, userVerification } }) as PublicKeyCredential
  const response = shown.response as AuthenticatorAssertionResponse
  return {
    id: shown.id, rawId: textOf(shown.rawId), type: shown.type, clientExtensionResults: {},
    response: {
      clientDataJSON: textOf(response.clientDataJSON), authenticatorData: textOf(response.authenticatorData),
      signature: textOf(response.signature), userHandle: textOf(response.userHandle) ?? undefined,
    },
  }
}
