import { FileUnfit } from '../../../platform/files/file-problem.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { readPaper, readPasted } from '../reading/read-paper.ts'
import type { Paper } from '../understanding/paper.ts'

/** Why what was sent cannot be read, in words, and whether it was pasted. */
export type Unread = { readonly words: string; readonly pasted: boolean }

/** Reads what was sent as one pack. Files of one name are told apart; pasted words come last. The first that cannot be read refuses all. */
export async function readSent(files: readonly { name: string; bytes: Buffer }[], text: string): Promise<Result<Paper[], Unread>> {
  const papers: Paper[] = []
  for (const { name, bytes } of files) {
    const before = papers.filter(({ file }) => file === name || file.startsWith(`${name} (`)).length
    try {
      papers.push(await readPaper(bytes, before === 0 ? name : `${name} (${before + 1})`))
    } catch (fault) {
      if (!(fault instanceof FileUnfit)) throw fault
      return refuse({ words: `${name}: ${fault.problem.reason} ${fault.problem.mend.replace(/\.$/, '')}`, pasted: false })
    }
  }
  if (text.trim() !== '') papers.push(readPasted(text, 'Pasted text'))
  return papers.some(({ blocks }) => blocks.length > 0) ? ok(papers) : refuse({ words: 'There are no words and no figures in it', pasted: files.length === 0 })
}
