import { SaxesParser } from 'saxes'
import { decode } from './decode.ts'
import type { Found } from './found.ts'
import type { Problem } from './problem.ts'
import { closeBlock, openBlock, openInner, takeValue, type Open } from './read-block.ts'
import { readHeader, type Header } from './read-header.ts'
import { formOf } from './shape/form.ts'
import { fileRefused } from './structure-faults.ts'

/** Who is told of what is read, as it is read. `drained` is awaited between pieces, so that memory stays flat. */
export type Hearer = {
  header(header: Header, problems: Problem[]): void
  /** `position` counts persons from 1. A person with a refused problem is not to be taken. */
  person(found: Found, position: number, problems: Problem[]): void
  /** After each piece of the file, with the bytes read so far. */
  drained?(bytes: number): Promise<void> | void
}

/** The longest text, name or comment that a return may have, in characters. */
export const longestText = 65_536
const deepest = 32

/**
 * Reads a SEN2 return as a stream: what is held at any time is one person and one piece of the file.
 * Throws FileRefused for a fault of structure. Document types, and so entities of their own, are refused.
 */
export async function readSen2(bytes: AsyncIterable<Uint8Array>, authority: number, hearer: Hearer): Promise<void> {
  const reading = startReading(authority, hearer)
  for await (const { text, read } of decode(bytes)) {
    reading.write(text)
    await hearer.drained?.(read)
  }
  reading.end()
}

function startReading(authority: number, hearer: Hearer) {
  const parser = new SaxesParser()
  const stack: Open[] = []
  let leaf: { name: string; line: number; text: string } | undefined
  // `silent`: characters since anything was heard of, so that a text without an end is noticed before it fills the memory.
  let [depth, inLeaf, persons, silent, any, ending] = [0, 0, 0, 0, false, false]
  let header: Header | undefined
  let problems: Problem[] = []
  let skipping: number | undefined
  // The parser reads on to the end for the “;” of an “&” on its own: the line is remembered for the reason.
  let bareAmpersand: number | undefined
  const gather = (problem: Problem) => { problems.push(problem) }

  parser.on('doctype', () => { throw fileRefused('document-type', { line: parser.line }) })
  parser.on('error', (fault) => {
    if (ending && bareAmpersand) throw fileRefused('not-xml', { line: bareAmpersand, detail: '(an “&” on its own: it is written &amp;)' })
    if (ending) throw fileRefused(any ? 'truncated' : 'not-xml', { line: parser.line })
    throw fileRefused('not-xml', { line: parser.line, detail: `(${fault.message.replace(/^[\d:]+\s*/, '').replace(/\.$/, '')})` })
  })
  parser.on('opentag', ({ name }) => {
    silent = 0
    any = true
    depth += 1
    if (depth > deepest) throw fileRefused('too-deep', { line: parser.line })
    if (skipping !== undefined) return
    if (leaf) {
      if (inLeaf === 0) takeValue(stack.at(-1) as Open, `${leaf.name}/${name}`, '', parser.line, gather)
      inLeaf += 1
      return
    }
    const open = stack.at(-1)
    if (!open) return opened(name)
    const part = open.form.parts.get(name)
    if (part && 'block' in part) stack.push(openInner(open, part.block, name, parser.line, gather))
    else leaf = { name, line: parser.line, text: '' }
  })
  parser.on('text', took)
  parser.on('cdata', took)
  parser.on('comment', () => { silent = 0 })
  parser.on('closetag', () => {
    silent = 0
    depth -= 1
    if (skipping !== undefined) {
      if (depth < skipping) skipping = undefined
    } else if (inLeaf > 0) inLeaf -= 1
    else if (leaf) {
      takeValue(stack.at(-1) as Open, leaf.name, leaf.text.trim(), leaf.line, gather)
      leaf = undefined
    } else closed()
  })

  function took(text: string): void {
    silent = 0
    if (text.length > longestText) throw fileRefused('text-too-long', { line: parser.line })
    if (!leaf || inLeaf > 0) return
    leaf.text += text
    if (leaf.text.length > longestText) throw fileRefused('text-too-long', { line: leaf.line })
  }

  function opened(name: string): void {
    const { line } = parser
    if (depth === 1 && name !== 'Message') throw fileRefused('not-sen2', { line, path: name })
    if (depth === 1) return
    if (depth === 2 && name === 'Header' && !header) stack.push(openBlock(formOf(9999).header, line, undefined, 0))
    else if (depth === 2 && name === 'Persons') {
      if (!header) throw fileRefused('no-header', { line })
    } else if (depth === 3 && name === 'Person' && header) stack.push(openBlock(header.form.person, line, undefined, ++persons))
    else skipping = depth
  }

  function closed(): void {
    const open = stack.pop()
    if (!open) return
    closeBlock(open, gather)
    if (stack.length > 0) return
    const mine = problems
    problems = []
    if (open.form.element === 'Header') hearer.header((header = readHeader(open.found, authority)), mine)
    else hearer.person(open.found, persons, mine)
  }

  return {
    write(text: string) {
      silent += text.length
      const bare = bareAmpersand === undefined && text.includes('&') ? /&(?!#?\w{1,10};)(?=.{12})/s.exec(text) : null
      if (bare) bareAmpersand = parser.line + (text.slice(0, bare.index).match(/\n/g)?.length ?? 0)
      parser.write(text)
      if (silent > longestText) throw fileRefused('text-too-long', { line: parser.line })
    },
    end() {
      ending = true
      parser.close()
      if (persons === 0) throw fileRefused('no-persons')
    },
  }
}
