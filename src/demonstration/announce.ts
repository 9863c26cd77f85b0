import type { DemonstrationPerson } from '../domains/identity/index.ts'
import type { Progress } from './write/copy.ts'

const count = new Intl.NumberFormat('en-GB')

// Tables that take long enough to be named.
const words: Record<string, string> = {
  'people.children': 'children', 'casework.events': 'entries', 'plans.plans': 'plans', 'people.grants': 'who may see whom',
}

/** Shows on a stream how far the making is: one line that changes on a terminal, a line a table elsewhere. */
export function progressOn(stream: { isTTY?: boolean; write(text: string): unknown }): Progress {
  return (table, done, of) => {
    const what = words[table]
    if (!what || (!stream.isTTY && done < of)) return
    const line = `Making the demonstration area: ${what} ${count.format(done)} of ${count.format(of)}`
    stream.write(stream.isTTY ? `\r${line}\u001b[K${done < of || table !== 'plans.plans' ? '' : '\n'}` : `${line}\n`)
  }
}

/** The sign-ins as a table for a terminal; nothing where there are none. */
export function signInWords(people: readonly DemonstrationPerson[], password: string): string {
  if (people.length === 0) return ''
  const width = (of: (person: DemonstrationPerson) => string) => Math.max(...people.map((person) => of(person).length))
  const [names, titles] = [width(({ name }) => name), width(({ title }) => title)]
  const lines = people.map(({ name, title, email }) => `  ${name.padEnd(names)}  ${title.padEnd(titles)}  ${email}`)
  return `Demonstration sign-ins (password ${password}):\n${lines.join('\n')}\n`
}
