// `npm run schema-types`: migrates an empty database and writes the types of its tables.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { schemaTypes } from './make-schema-types.mjs'

const folder = mkdtempSync(join(tmpdir(), 'waymark-types-'))
await build({
  stdin: { contents: `export { openDatabase } from './src/platform/db/connect.ts'`, resolveDir: process.cwd(), loader: 'ts' },
  bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile: 'dist/schema-types-db.mjs', logLevel: 'error',
})
const { openDatabase } = await import(`${process.cwd()}/dist/schema-types-db.mjs`)
const database = await openDatabase({ dataFolder: folder, port: 0, databaseUrl: undefined })
try {
  writeFileSync('src/platform/db/schema.generated.ts', await schemaTypes(database.pool))
} finally {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
}
