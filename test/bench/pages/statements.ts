import pg from 'pg'

/** One statement as the application sent it. */
export type Statement = { text: string; values: unknown[]; name?: string }

type Asked = string | { text?: string; values?: unknown[]; name?: string }

let taken: Statement[] | undefined

/** Lets every statement that this process sends be taken down while it is asked for. For the measuring only. */
export function listenToStatements(): void {
  const { query } = pg.Client.prototype as unknown as { query: (...given: unknown[]) => unknown }
  ;(pg.Client.prototype as unknown as { query: unknown }).query = function (this: pg.Client, asked: Asked, values: unknown, ...more: unknown[]) {
    if (taken) {
      const text = typeof asked === 'string' ? asked : asked.text ?? ''
      const given = Array.isArray(values) ? values : typeof asked === 'string' ? [] : asked.values ?? []
      taken.push({ text, values: given, ...(typeof asked === 'object' && asked.name ? { name: asked.name } : {}) })
    }
    return query.call(this, asked, values, ...more)
  }
}

export function startTaking(): void { taken = [] }

/** The transactions among what was sent since, each from its beginning to its commit: the page's own, not the sign-in's. */
export function transactionTaken(): Statement[] {
  const all = taken ?? []
  taken = undefined
  const from = all.findIndex(({ text }) => text.startsWith('begin'))
  const to = all.findIndex(({ text }) => text === 'commit')
  return from < 0 ? [] : all.slice(from, to + 1)
}
