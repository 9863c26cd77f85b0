import * as openid from 'openid-client'

/** An organisation's OpenID Connect, as the environment says. `name` stands on the button. */
export type OrganisationSettings = {
  issuer: string
  clientId: string
  clientSecret: string
  name: string
  /** For a provider that gives addresses itself and so never says whether it verified one, as Microsoft Entra ID. */
  vouchesForAddresses?: boolean
}

/** What must come back with the person, kept in their browser meanwhile. */
export type Errand = { state: string; nonce: string; verifier: string; to: string }

export type Organisation = {
  name: string
  /** Where to send the person, and what to keep until they come back. */
  leave(to: string): Promise<{ to: URL; errand: Errand }>
  /** The address that the organisation answers for; undefined if it answers for none, or the answer is not one to this errand. */
  comeBack(query: string, errand: Errand): Promise<string | undefined>
}

/** Talks to an organisation's sign-in. Its own description is fetched at the first use, so that a start needs nobody else. */
export function makeOrganisation(settings: OrganisationSettings, address: string): Organisation {
  const issuer = new URL(settings.issuer)
  const back = `${address}/sign-in/organisation/back`
  // Only on this machine, where no wire is crossed, may an issuer do without https.
  const loopback = issuer.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(issuer.hostname)
  let described: Promise<openid.Configuration> | undefined
  const describe = () => (described ??= openid.discovery(issuer, settings.clientId, settings.clientSecret, undefined, { execute: loopback ? [openid.allowInsecureRequests] : [] })
    .catch((fault: unknown) => { described = undefined; throw fault }))
  return {
    name: settings.name,
    async leave(to) {
      const errand = { state: openid.randomState(), nonce: openid.randomNonce(), verifier: openid.randomPKCECodeVerifier(), to }
      const challenge = await openid.calculatePKCECodeChallenge(errand.verifier)
      const url = openid.buildAuthorizationUrl(await describe(), {
        redirect_uri: back, scope: 'openid email', state: errand.state, nonce: errand.nonce, code_challenge: challenge, code_challenge_method: 'S256',
      })
      return { to: url, errand }
    },
    async comeBack(query, errand) {
      const configuration = await describe()
      const tokens = await openid.authorizationCodeGrant(configuration, new URL(`${back}?${query}`), {
        expectedState: errand.state, expectedNonce: errand.nonce, pkceCodeVerifier: errand.verifier, idTokenExpected: true,
      }).catch(() => undefined)
      const claims = tokens?.claims()
      if (!tokens || !claims) return undefined
      const known = claims['email'] === undefined ? await openid.fetchUserInfo(configuration, tokens.access_token, claims.sub).catch(() => undefined) : claims
      const { email, email_verified: verified } = (known ?? {}) as { email?: unknown; email_verified?: unknown }
      // An address that the organisation does not vouch for is anyone's to claim.
      const vouched = verified === true || (verified === undefined && settings.vouchesForAddresses === true)
      return typeof email === 'string' && vouched ? email.toLowerCase() : undefined
    },
  }
}
