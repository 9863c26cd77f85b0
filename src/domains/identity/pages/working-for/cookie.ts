const name = 'waymark-working-for'

/** The authority that somebody with several chose to work for in this browser. It opens nothing: it only puts one first. */
export function chosenAuthority(cookies: Record<string, string | undefined>): number | undefined {
  const chosen = cookies[name]
  return chosen && /^\d{1,3}$/.test(chosen) ? Number(chosen) : undefined
}

/** The header that remembers the choice until the browser closes. */
export const choosing = (authority: number): Headers => new Headers({ 'set-cookie': `${name}=${authority}; Path=/; HttpOnly; SameSite=Lax` })
