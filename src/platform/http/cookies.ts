type CookieOptions = { secure: boolean; /** Whole seconds; 0 takes the cookie away; left out, until the browser closes. */ seconds?: number }

/** The cookie of that name in a request's headers. */
export function cookieOf(headers: Headers, name: string): string | undefined {
  for (const pair of (headers.get('cookie') ?? '').split(';')) {
    const [key, value] = pair.trim().split(/=(.*)/s)
    if (key === name && value) return value
  }
  return undefined
}

/** The line that sets a cookie which scripts cannot read and other sites cannot send with their forms. */
export function cookieLine(name: string, value: string, { secure, seconds }: CookieOptions): string {
  const age = seconds === undefined ? '' : `; Max-Age=${seconds}`
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${age}${secure ? '; Secure' : ''}`
}
