import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Node = { role?: string; alt?: string; children?: Node[] }

/** What a PDF says, a page at a time, the language and title it has, and the tags in their order. */
export async function readPdf(bytes: Buffer): Promise<{ pages: string[]; tags: string[]; pictures: string[]; language: string | undefined; title: string }> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise
  const pages: string[] = []
  const tags: string[] = []
  const pictures: string[] = []
  const gather = (node: Node | null): void => {
    if (!node) return
    if (node.role) tags.push(node.role)
    if (node.alt) pictures.push(node.alt)
    node.children?.forEach(gather)
  }
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const page = await pdf.getPage(n)
    const { items } = await page.getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
    gather(await page.getStructTree() as Node | null)
  }
  const { info } = await pdf.getMetadata()
  const about = info as { Title?: string; Language?: string }
  await pdf.destroy()
  return { pages, tags, pictures, language: about.Language, title: about.Title ?? '' }
}
