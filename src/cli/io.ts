/** Where a command writes: `out` is standard output, `err` progress and complaints on standard error. */
export type Io = { readonly out: (text: string) => void; readonly err: (text: string) => void }

/** 0 done, 1 refused with reasons, 2 wrong use. */
export type ExitCode = 0 | 1 | 2

/** Three digits as the department numbers authorities, or undefined. */
export const authorityCode = (text: string | undefined): number | undefined => (text && /^\d{3}$/.test(text) && text !== '000' ? Number(text) : undefined)

/** Says in how many bytes of a file it stands, on one line that renews itself on a terminal. */
export function progressLine(io: Io, total: number, terminal = Boolean(process.stderr.isTTY), doing = 'Reading'): { at(bytes: number): void; end(): void } {
  let last = -1
  return {
    at(bytes) {
      const percent = total === 0 ? 100 : Math.floor((bytes / total) * 100)
      if (percent === last || (!terminal && percent % 25 !== 0)) return
      last = percent
      io.err(terminal ? `\r${doing}: ${percent}%` : `${doing}: ${percent}%\n`)
    },
    end() { if (terminal && last >= 0) io.err('\n') },
  }
}
