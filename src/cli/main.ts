import { run } from './run.ts'

/** The command line: from the words given to the exit code. */
async function main(): Promise<void> {
  // Somebody who reads only the beginning (`| head`) ends the reading, not the work.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => { if (fault.code !== 'EPIPE') throw fault })
  const io = { out: (text: string) => { process.stdout.write(text) }, err: (text: string) => { process.stderr.write(text) } }
  process.exitCode = await run(process.argv.slice(2), io, readStdin)
}

async function readStdin(): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of process.stdin) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('utf8')
}

main().catch((fault: Error) => {
  process.stderr.write(`${fault.message}\n`)
  process.exitCode = 1
})
