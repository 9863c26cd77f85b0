import { importSen2 } from '../../src/cli/import-sen2.ts'

// One import in a process of its own, as the command line does it; the last line printed is the most memory it held, in MB.
const [file, authority] = process.argv.slice(2) as [string, string]
const code = await importSen2({ file, authority, check: false, match: [], json: false }, { out: () => {}, err: () => {} })
if (code !== 0) throw new Error(`the import ended with ${code}`)
console.log((process.resourceUsage().maxRSS / 1024).toFixed(0))
