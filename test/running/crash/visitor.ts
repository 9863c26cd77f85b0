/** A browser without script over real HTTP: keeps cookies and the token of the last page. Throws when nothing answers. */
export type Visitor = {
  get(path: string): Promise<Answer>
  post(path: string, fields: Record<string, string>): Promise<Answer>
  /** Sends a file as a form with a file field does. */
  upload(path: string, fields: Record<string, string>, name: string, content: string): Promise<Answer>
}

export type Answer = { status: number; location: string | null; body: string }

export function visit(address: () => string): Visitor {
  const cookies = new Map<string, string>()
  let token = ''
  const send = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const answer = await fetch(`${address()}${path}`, { ...init, redirect: 'manual', signal: AbortSignal.timeout(10_000), headers: { ...init.headers, cookie: [...cookies].map((pair) => pair.join('=')).join('; ') } })
    for (const line of answer.headers.getSetCookie()) {
      const [name, value] = (line.split(';')[0] as string).split(/=(.*)/s) as [string, string]
      cookies.set(name, value)
    }
    const body = await answer.text()
    token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? token
    return { status: answer.status, location: answer.headers.get('location'), body }
  }
  return {
    get: (path) => send(path),
    post: (path, fields) => send(path, { method: 'POST', body: new URLSearchParams({ _csrf: token, ...fields }) }),
    upload: (path, fields, name, content) => {
      const form = new FormData()
      for (const [key, value] of Object.entries({ _csrf: token, ...fields })) form.append(key, value)
      form.append('file', new Blob([content]), name)
      return send(path, { method: 'POST', body: form })
    },
  }
}
