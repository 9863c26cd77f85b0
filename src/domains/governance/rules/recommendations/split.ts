/** A resolution in its own words, with its sub-parts. */
export type Resolution = { text: string; parts: string[] }

const bullet = /^(\s*)([•●▪–—*-]|\(?[a-z0-9]{1,3}[.)])\s+(.*)$/i

/**
 * Resolutions as minutes print them: one, or a list of bullets whose own bullets are parts. Without bullets the lines are one
 * text. What stands before a list of bullets is the text of which they are the parts.
 */
export function splitResolutions(printed: string): Resolution[] {
  const lines = printed.split(/\r?\n/).filter((line) => line.trim() !== '')
  const resolutions: Resolution[] = []
  let outer: number | undefined
  for (const line of lines) {
    const found = bullet.exec(line)
    const last = resolutions.at(-1)
    if (!found) {
      if (last && outer === undefined) last.text = `${last.text} ${line.trim()}`
      else if (last) continueLast(last, line.trim())
      else resolutions.push({ text: line.trim(), parts: [] })
      continue
    }
    const indent = (found[1] as string).length
    const words = (found[3] as string).trim()
    if (outer === undefined && !last) outer = indent
    if (outer !== undefined && indent <= outer) resolutions.push({ text: words, parts: [] })
    else (last as Resolution).parts.push(words)
  }
  return resolutions
}

function continueLast(resolution: Resolution, words: string): void {
  if (resolution.parts.length > 0) resolution.parts[resolution.parts.length - 1] += ` ${words}`
  else resolution.text += ` ${words}`
}

// Approving what was minuted asks nothing of anybody.
/** Whether a resolution asks for something that can be followed up. */
export const asksForSomething = ({ text }: Resolution): boolean => !/\bminutes\b.*\b(approved|agreed|signed|confirmed)\b|^that the (report|update|presentation) be (noted|received)\.?$/i.test(text)
