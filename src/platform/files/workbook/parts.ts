import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { builtInFormat } from './formats.ts'

/** Hears the tags of an XML part by their names without prefix. What an entity would load is never loaded. */
export function listen(xml: string, hear: { open?(name: string, tag: SaxesTagPlain): void; text?(text: string): void; close?(name: string): void }): void {
  const parser = new SaxesParser()
  const plain = (name: string) => name.slice(name.indexOf(':') + 1)
  parser.on('error', (fault) => { throw fault })
  parser.on('opentag', (tag) => hear.open?.(plain(tag.name), tag))
  parser.on('closetag', (tag) => hear.close?.(plain(tag.name)))
  if (hear.text) {
    const text = hear.text
    parser.on('text', (piece) => text(piece))
    parser.on('cdata', (piece) => text(piece))
  }
  parser.write(xml).close()
}

/** Characters that XML cannot hold are written _x000D_ (ECMA-376 part 1, 22.9.2.19). Those that no text needs are left out: no database takes them all. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '')

/** The texts that cells share, in their order; the sounds beside East Asian words left out. */
export function readSharedStrings(xml: string): string[] {
  const found: string[] = []
  let text = ''
  let within = ''
  let sounds = false
  listen(xml, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') sounds = true
      within = name
    },
    text: (piece) => { if (within === 't' && !sounds) text += piece },
    close: (name) => {
      if (name === 'si') found.push(unescaped(text))
      if (name === 'rPh') sounds = false
      within = ''
    },
  })
  return found
}

/** How each style shows its numbers; undefined where nothing is said. */
export function readStyles(xml: string): (string | undefined)[] {
  const own = new Map<number, string>()
  const styles: (string | undefined)[] = []
  let ofCells = false
  listen(xml, {
    open: (name, { attributes }) => {
      if (name === 'numFmt') own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      if (name === 'cellXfs') ofCells = true
      if (name === 'xf' && ofCells) {
        const id = Number(attributes['numFmtId'] ?? 0)
        styles.push(own.get(id) ?? builtInFormat(id))
      }
    },
    close: (name) => { if (name === 'cellXfs') ofCells = false },
  })
  return styles
}

export type Contents = { date1904: boolean; sheets: { name: string; hidden: boolean; relation: string }[] }

export function readContents(xml: string): Contents {
  const contents: Contents = { date1904: false, sheets: [] }
  listen(xml, {
    open: (name, { attributes }) => {
      if (name === 'workbookPr') contents.date1904 = attributes['date1904'] === '1' || attributes['date1904'] === 'true'
      if (name !== 'sheet') return
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      contents.sheets.push({ name: attributes['name'] ?? '', hidden: (attributes['state'] ?? 'visible') !== 'visible', relation })
    },
  })
  return contents
}

/** Where the parts lie that a part speaks of, by the names it has for them. */
export function readRelations(xml: string, folder: string): Map<string, string> {
  const found = new Map<string, string>()
  listen(xml, {
    open: (name, { attributes }) => {
      const target = attributes['Target'] ?? ''
      if (name === 'Relationship') found.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `${folder}/${target}`)
    },
  })
  return found
}
