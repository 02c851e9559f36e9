/** Bundles what is shipped: the library as ESM, the action as one file, and the command line as parts behind a small entry (parts.mjs). */
import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { buildParts, withLazyModules } from './parts.mjs'

const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
const outFolder = process.argv[2] ?? 'build'
const cliFolder = join(outFolder, 'cli')

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  define: { CREDITCHECK_VERSION: JSON.stringify(version) },
  legalComments: 'none',
  logLevel: 'warning',
  // Names stay, for whoever reads a stack trace.
  minifySyntax: true,
  minifyWhitespace: true,
}

/** In lines as they were written: by them tools find what a module exports, and people their way. */
const library = { ...common, format: 'esm', outdir: outFolder, minifyWhitespace: false }

const commandLine = {
  ...common,
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  // Node's own import() would start the ESM loader, which takes longer than the whole command.
  supported: { 'dynamic-import': false },
}

/** CommonJS has no import.meta. */
const withMetaUrl = {
  define: { ...common.define, 'import.meta.url': 'importMeta.url' },
  inject: ['scripts/import-meta-url.js'],
}

await rm(outFolder, { recursive: true, force: true })
await mkdir(cliFolder, { recursive: true })
await Promise.all([
  buildParts(cliFolder, commandLine, {
    ...withMetaUrl,
    // The one for Node reads configuration files, which nobody asks of it, and loads Node's module loaders for that.
    alias: { 'yargs-parser': 'yargs-parser/browser' },
  }),
  // One file, which GitHub's runner starts as it is.
  build({
    ...commandLine,
    ...withMetaUrl,
    alias: { 'yargs-parser': 'yargs-parser/browser' },
    minifyIdentifiers: true,
    entryPoints: { index: 'src/action/main.ts' },
    outdir: `${outFolder}/action`,
    supported: {},
  }),
  // The second opinion: its program lies in the folder above it.
  build({
    ...common,
    entryPoints: { hcl2json: '@cdktf/hcl2json' },
    outdir: join(cliFolder, 'x/lib'),
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    external: ['performance'],
    minify: true,
  }),
  cp('node_modules/@cdktf/hcl2json/main.wasm.gz', join(cliFolder, 'x/main.wasm.gz')),
  build({
    ...library,
    entryPoints: { node: 'src/node.ts' },
    // Character sets come in a package that loads Node's modules its own way.
    banner: {
      js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)",
    },
  }),
  build({
    ...library,
    entryPoints: { index: 'src/index.ts' },
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // There are no terminals in a browser, nor is there a process to ask for them.
    alias: { picocolors: 'picocolors/picocolors.browser.js' },
  }),
])

/** What a run said is only repeated by the very parts that said it. */
async function buildName() {
  const parts = (await readdir(cliFolder)).filter(name => name.endsWith('.cjs')).sort()
  const hash = createHash('sha256')
  for (const name of parts) hash.update(await readFile(join(cliFolder, name)))
  return hash.digest('hex').slice(0, 16)
}

const { outputFiles } = await build({
  ...commandLine,
  entryPoints: { creditcheck: 'src/cli/bin.ts' },
  outdir: cliFolder,
  banner: { js: '#!/usr/bin/env node' },
  define: { ...common.define, CREDITCHECK_BUILD: JSON.stringify(await buildName()) },
  write: false,
})
for (const { path, text } of outputFiles) await writeFile(path, withLazyModules(text))
