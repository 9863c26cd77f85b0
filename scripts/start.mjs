// `npm start`: installs what is missing, builds, and runs the server in this process.
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureInstalled } from './install.mjs'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..')
ensureInstalled(folder)
const { build } = await import('./build.mjs')
await build()
await import(pathToFileURL(join(folder, 'dist', 'main.js')).href)
