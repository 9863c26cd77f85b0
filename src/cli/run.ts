import { parseArgs } from 'node:util'
import { commands, type Command, type Given } from './commands.ts'
import { help, helpOn } from './help.ts'
import type { ExitCode, Io } from './io.ts'

/** Finds the command that the words ask for and runs it. Words that ask for none are wrong use: 2. */
export async function run(words: readonly string[], io: Io, stdin: () => Promise<string>): Promise<ExitCode> {
  if (words.length === 0 || words[0] === '--help' || words[0] === 'help') {
    ;(words.length === 0 ? io.err : io.out)(help())
    return words.length === 0 ? 2 : 0
  }
  const command = commands.find((one) => one.words.split(' ').every((word, i) => words[i] === word))
  if (!command) {
    io.err(`There is no command “${words.filter((word) => !word.startsWith('-')).slice(0, 2).join(' ')}”.\n\n${help()}`)
    return 2
  }
  const rest = words.slice(command.words.split(' ').length)
  if (rest.includes('--help')) {
    io.out(helpOn(command))
    return 0
  }
  const given = read(command, rest)
  if (typeof given === 'string') {
    io.err(`${given}\n\n${helpOn(command)}`)
    return 2
  }
  return command.run({ ...given, stdin }, io)
}

function read(command: Command, words: readonly string[]): Omit<Given, 'stdin'> | string {
  try {
    const options = Object.fromEntries(command.options.map(({ name, value, many }) => [name, { type: value ? 'string' as const : 'boolean' as const, multiple: many ?? false }]))
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
    const wanted = command.place ? 1 : 0
    if (positionals.length < wanted) return `Give ${command.place}.`
    if (positionals.length > wanted && !command.several) return `“${positionals[wanted]}” is one word too many.`
    const missing = command.options.find(({ name, required }) => required && values[name] === undefined)
    if (missing) return `Give --${missing.name}.`
    return { place: positionals, options: values as Given['options'] }
  } catch (fault) {
    return (fault as Error).message.split('. ')[0] as string
  }
}
