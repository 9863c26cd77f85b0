/** The name under which a figure stands in a paper's words: small letters, digits and hyphens, and none that is taken. */
export function nameFigure(about: string, taken: ReadonlySet<string>): string {
  const plain = about.normalize('NFKD').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 40).replace(/-+$/, '') || 'figure'
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? plain : `${plain}-${n}`
    if (!taken.has(name)) return name
  }
}

/** Some words with a figure after them, as a passage of its own. */
export const withFigure = (words: string, key: string): string => `${words.trimEnd()}${words.trim() === '' ? '' : '\n\n'}{{${key}}}`

/** Some words without a figure, wherever they call for it. */
export const withoutFigure = (words: string, key: string): string => words.replaceAll(new RegExp(String.raw`\{\{\s*${key}\s*\}\}`, 'g'), '').replaceAll(/[ \t]+\n/g, '\n').replaceAll(/\n{3,}/g, '\n\n').trim()
