import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { findingWords, readPaper, stepsOf, type Checked, type Paper } from '../domains/figures/index.ts'
import { FileUnfit } from '../platform/files/file-problem.ts'
import { progressLine, type ExitCode, type Io } from './io.ts'

/**
 * `waymark check paper`: reads the files as one pack and says what does not agree. Returns 0 when they were read, whatever was found,
 * 1 when a file cannot be read, with its reason, 2 when there is no such file. Keeps nothing.
 */
export async function checkPapers({ files, json }: { files: readonly string[]; json: boolean }, io: Io): Promise<ExitCode> {
  const papers: Paper[] = []
  for (const file of files) {
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      io.err(`There is no file ${file}.\n`)
      return 2
    }
    try {
      papers.push(await readPaper(readFileSync(file), nameOf(file, files)))
    } catch (fault) {
      if (!(fault instanceof FileUnfit)) throw fault
      io.err(`${file}: ${fault.problem.reason} ${fault.problem.mend}\n`)
      return 1
    }
  }
  const checked = run(papers, io)
  io.out(json ? `${JSON.stringify(checked)}\n` : inWords(checked))
  return 0
}

/** Two files of one name in different folders are told apart by their paths. */
const nameOf = (file: string, files: readonly string[]): string => (files.filter((other) => basename(other) === basename(file)).length > 1 ? file : basename(file))

function run(papers: readonly Paper[], io: Io): Checked {
  const line = progressLine(io, 100, Boolean(process.stderr.isTTY), 'Checking')
  let checked: Checked = { figures: 0, checked: 0, findings: [] }
  for (const step of stepsOf(papers)) {
    line.at(Math.floor((step.done / step.of) * 100))
    checked = step.checked ?? checked
  }
  line.end()
  return checked
}

function inWords({ figures, checked, findings }: Checked): string {
  const wrong = findings.filter(({ certainty }) => certainty === 'wrong').length
  const head = `${figures} figures, ${checked} held against others. ${wrong} wrong, ${findings.length - wrong} to look at.\n`
  return head + findings.map((finding) => `\n${findingWords(finding)}\n`).join('')
}
