import type { Reader } from '../../../identity/index.ts'
import { nobody, page, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import { returnsPath } from '../paths.ts'
import { UploadPage } from './view.tsx'

const problems: Record<string, { field: string; message: string }> = {
  'no-file': { field: 'file', message: 'Choose the file to load. An empty file cannot be loaded' },
  'no-kind': { field: 'kind', message: 'Choose what is in the file' },
  'not-whole': { field: 'file', message: 'The file did not arrive whole, or is larger than 2 GB. Choose it again' },
  'expired': { field: 'file', message: 'The page was open for too long. Choose the file again' },
}

/** The form to load a file with. What was wrong with the last try comes in the address: no file is sent twice to say so. */
export async function showUpload({ csrf, query }: Visit<Reader>): Promise<Reply> {
  const problem = problems[query['problem'] ?? '']
  const body = <UploadPage csrf={csrf} kind={query['kind']} errors={problem ? [problem] : undefined} />
  return page({ title: 'Load a file', section: 'Returns', back: { href: returnsPath, text: 'Back' }, invalid: problem !== undefined, body }, nobody)
}
