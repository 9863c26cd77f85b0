import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { may, placesWhere, type Reader } from '../../../identity/index.ts'
import type { Page } from '../../../../platform/http/reply.ts'
import type { Streaming } from '../../../../platform/http/route.ts'
import { keepCheck } from '../../actions/keep-check.ts'
import { readSent } from '../../actions/read-sent.ts'
import { stepsOf, type Checked } from '../../findings/check-paper.ts'
import type { Paper } from '../../understanding/paper.ts'
import { findChecks } from '../../storage/checks.ts'
import { readCheckForm } from './form.ts'
import { formPage } from './page.tsx'
import { beginning, checkingPage, ending, step } from './progress.tsx'
import { receiveFiles } from './receive-files.ts'
import { ResultView } from './result-view.tsx'

/** Takes papers, checks them as one pack, and answers with what was found, telling meanwhile how far it is. Keeps them nowhere. */
export async function receivePapers(streaming: Streaming<Reader>) {
  const { visitor, reply, transaction, render, csrf } = streaming
  const reader = visitor as Reader
  const mayKeep = may(reader, 'write-papers')
  const sent = await receiveFiles(streaming)
  const again = async (errors: { field: string; message: string }[], fields: Record<string, string>) => {
    const [authority] = placesWhere(reader, 'see-programme')
    const kept = authority === undefined ? [] : await transaction((trx) => findChecks(trx, authority))
    return reply.code(400).type('text/html; charset=utf-8').send(render(formPage({ csrf: csrf(), mayKeep, kept, fields, errors })))
  }
  if (sent.kind === 'expired') return again([{ field: 'file', message: 'The page was open for too long. Choose the files again' }], sent.fields)
  const form = readCheckForm(sent.fields, sent.files, mayKeep)
  if (form.kind === 'invalid') return again([...form.errors], sent.fields)
  const read = await readSent(form.files, form.text)
  if (!read.ok) return again([{ field: read.error.pasted ? 'text' : 'file', message: read.error.words }], sent.fields)
  const keep = async (checked: Checked) => {
    const { keepAs } = form
    const [authority] = placesWhere(reader, 'write-papers')
    if (keepAs === undefined || authority === undefined) return undefined
    return transaction((trx) => keepCheck(trx, { authority, person: reader.person, now: reader.now }, { name: keepAs, files: read.value.map(({ file }) => file) }, checked))
  }
  // What is told while it is made cannot be packed: it would wait to be long enough.
  streaming.request.headers['x-no-compression'] = 'true'
  return reply.type('text/html; charset=utf-8').send(Readable.from(telling(read.value, render, keep)))
}

async function* telling(papers: readonly Paper[], render: (page: Page) => string, keep: (checked: Checked) => Promise<string | undefined>): AsyncGenerator<string> {
  yield beginning(render(checkingPage))
  let checked: Checked | undefined
  let told = 0
  for (const { done, of, checked: result } of stepsOf(papers)) {
    checked = result ?? checked
    if (done / of - told >= 0.1) {
      told = done / of
      yield step(done, of)
      await setImmediate()
    }
  }
  if (!checked) return
  const kept = await keep(checked)
  yield ending(render({ ...checkingPage, body: <ResultView papers={papers} checked={checked} kept={kept} /> }))
}
