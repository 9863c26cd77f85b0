import { commands, type Command } from './commands.ts'

/** What there is, from the table of commands. */
export function help(): string {
  const lines = commands.map((command) => `  ${usage(command)}\n      ${command.about}`)
  return `Usage: waymark COMMAND [OPTIONS]\n\n${lines.join('\n')}\n\n  waymark COMMAND --help\n      What a command takes\n\n` +
    'Progress goes to standard error. Ends with 0 when done, 1 when refused with reasons, 2 for wrong use.\n' +
    'WAYMARK_DATA names the data folder (else var/), PORT the port (else 3000), DATABASE_URL an external PostgreSQL.\n'
}

/** What one command takes. */
export function helpOn(command: Command): string {
  const width = Math.max(...command.options.map((one) => written(one).length))
  const options = command.options.map((one) => `  ${written(one).padEnd(width)}  ${one.words}${one.required ? ' (needed)' : ''}`)
  return `Usage: waymark ${usage(command)}\n${command.about}\n\n${options.join('\n')}\n`
}

function usage({ words, place, options }: Command): string {
  const parts = options.map((one) => (one.required ? written(one) : `[${written(one)}]`))
  return [words, place, ...parts].filter(Boolean).join(' ')
}

const written = ({ name, value }: Command['options'][number]): string => (value ? `--${name} ${value}` : `--${name}`)
