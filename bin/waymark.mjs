#!/usr/bin/env node
// `waymark ...`: installs and builds what is missing, silently, and runs the command.
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { realpathSync } from 'node:fs'

const folder = join(dirname(realpathSync(fileURLToPath(import.meta.url))), '..')
const { ensureInstalled } = await import('../scripts/install.mjs')
ensureInstalled(folder)
const { buildServer } = await import('../scripts/build.mjs')
await buildServer()
await import(pathToFileURL(join(folder, 'dist', 'cli', 'main.js')).href)
