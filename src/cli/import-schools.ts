import type { ExitCode, Io } from './io.ts'
export async function importSchools(_args: { file: string; authority?: string | undefined; json: boolean }, io: Io): Promise<ExitCode> { io.err('not yet\n'); return 2 }
