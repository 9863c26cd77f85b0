// Builds what runs: the browser's files into dist/public, the server and command line into dist.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const root = fileURLToPath(new URL('../', import.meta.url))
const fontFolder = join(root, 'node_modules/@fontsource/atkinson-hyperlegible-next/files')
const fontNames = ['latin-400', 'latin-700', 'latin-ext-400', 'latin-ext-700'].map(
  (name) => `atkinson-hyperlegible-next-${name}-normal.woff2`,
)

/** Builds the browser's files and the server, each only if what it is made from has changed. */
export async function build({ out = join(root, 'dist'), log = () => {} } = {}) {
  await Promise.all([buildAssets({ out: join(out, 'public'), log }), buildServer({ out, log })])
}

/** Stylesheet, script, fonts, icon and manifest.json under `out`; returns the manifest. */
export async function buildAssets({ out = join(root, 'dist/public'), log = () => {} } = {}) {
  const made = await stampOf(['src/ui/styles', 'src/ui/client', 'public', 'scripts/build.mjs', 'package-lock.json'])
  const manifestFile = join(out, 'manifest.json')
  if ((await readStamp(out)) === made) return JSON.parse(await readFile(manifestFile, 'utf8'))
  const started = performance.now()
  const draft = `${out}.${process.pid}.${Date.now()}`
  await mkdir(join(draft, 'assets'), { recursive: true })

  const fonts = new Map()
  for (const name of fontNames) fonts.set(name, await store(draft, name, await readFile(join(fontFolder, name))))
  const [css, js, icon] = await Promise.all([
    stylesheet(fonts).then((text) => store(draft, 'app.css', text, 'compress')),
    clientScript().then((text) => store(draft, 'app.js', text, 'compress')),
    readFile(join(root, 'public/icon.svg')).then((text) => store(draft, 'icon.svg', text, 'compress')),
  ])
  const manifest = { css, js, icon, preload: [fonts.get(fontNames[0]), fonts.get(fontNames[1])] }
  await writeFile(join(draft, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  await writeFile(join(draft, '.stamp'), made)
  await rm(out, { recursive: true, force: true })
  await rename(draft, out).catch(async (error) => {
    if (error.code !== 'ENOTEMPTY') throw error // another process put the same there first
    await rm(draft, { recursive: true, force: true })
  })
  log(`Built ${relative(root, out)} in ${Math.round(performance.now() - started)} ms`)
  return manifest
}

/** dist/main.js and dist/cli/main.js, leaving out an entry that does not exist. */
export async function buildServer({ out = join(root, 'dist'), log = () => {} } = {}) {
  const entries = ['src/main.ts', 'src/cli/main.ts'].filter((entry) => existsSync(join(root, entry)))
  if (entries.length === 0) return
  const made = `${entries.join()} ${await stampOf(['src', 'scripts/build.mjs', 'package-lock.json'])}`
  const stampFolder = join(out, '.server')
  if ((await readStamp(stampFolder)) === made) return
  const started = performance.now()
  const { build: esbuild } = await import('esbuild')
  await esbuild({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: out,
    outbase: 'src',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  })
  await mkdir(stampFolder, { recursive: true })
  await writeFile(join(stampFolder, '.stamp'), made)
  log(`Built ${entries.map((entry) => basename(entry)).join(', ')} in ${Math.round(performance.now() - started)} ms`)
}

async function stylesheet(fonts) {
  const sass = await import('sass')
  const { css } = await sass.compileAsync(join(root, 'src/ui/styles/app.scss'), {
    style: 'compressed',
    loadPaths: [join(root, 'node_modules')],
    quietDeps: true,
    functions: {
      'asset-url($name)': ([name]) => {
        const address = fonts.get(name.assertString().text)
        if (!address) throw new Error(`There is no asset called ${name}`)
        return new sass.SassString(`url("${address}")`, { quotes: false })
      },
    },
  })
  return css
}

async function clientScript() {
  const { build: esbuild } = await import('esbuild')
  const { outputFiles } = await esbuild({
    absWorkingDir: root,
    entryPoints: ['src/ui/client/main.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    legalComments: 'none',
    logLevel: 'warning',
  })
  return outputFiles[0].text
}

const packed = { gz: promisify(gzip), br: promisify(brotliCompress) }
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }

/** Writes a file under a name that holds its hash, compressed ahead if asked; returns its address. */
async function store(folder, name, given, compress) {
  const bytes = Buffer.from(given)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  const hashed = name.replace(/(\.\w+)$/, `-${hash}$1`)
  const file = join(folder, 'assets', hashed)
  await writeFile(file, bytes)
  if (compress) {
    await writeFile(`${file}.gz`, await packed.gz(bytes, { level: 9 }))
    await writeFile(`${file}.br`, await packed.br(bytes, brotliOptions))
  }
  return `/assets/${hashed}`
}

/** A hash of the names, sizes and times of all files under the given paths. */
async function stampOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) for (const line of await describe(path)) hash.update(line)
  return hash.digest('hex')
}

async function describe(path) {
  const found = await stat(join(root, path)).catch(() => undefined)
  if (!found) return []
  if (!found.isDirectory()) return [`${path} ${found.size} ${found.mtimeMs}\n`]
  const names = (await readdir(join(root, path))).toSorted()
  return (await Promise.all(names.map((name) => describe(join(path, name))))).flat()
}

const readStamp = (folder) => readFile(join(folder, '.stamp'), 'utf8').catch(() => undefined)

if (process.argv[1] === fileURLToPath(import.meta.url)) await build({ log: console.log })
