/**
 * Bundles what is shipped: the library as ESM, and the command line as CommonJS parts, one for each command, that a small entry loads
 * when they are needed. Why parts begin with a fingerprint is told in docs/decisions/0003-compiled-code-is-kept.md.
 */
import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
const outFolder = process.argv[2] ?? 'build'
const cliFolder = join(outFolder, 'cli')

/** The parts of the command line: what the entry requires and what is imported on demand, called like their files. */
const PARTS = [
  'src/cli/main.ts',
  'src/cli/help.ts',
  'src/cli/hook/glance.ts',
  'src/host/second-opinion.ts',
  ...(await readdir('src/cli/runs'))
    .filter(name => /^run-.*\.ts$/.test(name))
    .map(name => `src/cli/runs/${name}`),
]

/** Packages that most runs never use, each a part that is loaded when something in it is first touched. */
const LAZY_PACKAGES = ['fast-glob', 'iconv-lite', 'picocolors', 're2js', 'yaml']

/** Modules of Node that most runs never use, and that take milliseconds to load. */
const LAZY_BUILTINS = ['node:crypto', 'node:module', 'node:url', 'node:worker_threads', 'node:zlib']

/** Turns `import('./help.ts')` into a lazy require of that part, and imports of lazy packages into requires of theirs. */
const separateParts = {
  name: 'separate-parts',
  setup({ onResolve }) {
    onResolve({ filter: /\.ts$/ }, ({ kind, path }) => {
      if (kind !== 'dynamic-import') return undefined
      const name = basename(path)
      if (!PARTS.some(part => basename(part) === name)) throw new Error(`${path} is no part`)
      return { path: `./${basename(name, '.ts')}.cjs`, external: true }
    })
    onResolve({ filter: /^[a-z]/ }, ({ path, importer }) => {
      if (!LAZY_PACKAGES.includes(path) || importer.includes('node_modules')) return undefined
      return { path: `./${path}.cjs`, external: true, sideEffects: false }
    })
  },
}

const LAZY_NAMES = [...LAZY_PACKAGES.map(name => `./${name}.cjs`), ...LAZY_BUILTINS].join('|')
const LAZY_REQUIRE = new RegExp(
  `=((?:__toESM\\()?require\\("(?:${LAZY_NAMES})"\\)(?:(?:,1)?\\))?)`,
  'g',
)
const LAZY_NAMESPACE =
  'function lazyNamespace(load){let loaded;return new Proxy({},{get:(_,name)=>(loaded??=load())[name]})}'

/**
 * Namespaces of lazy modules become proxies that load the module when something in it is first touched, which works because esbuild turns
 * every use of an import into a property access.
 */
function withLazyModules(text) {
  const lazy = text.replace(LAZY_REQUIRE, '=lazyNamespace(()=>$1)')
  return lazy === text ? text : lazy.replace('"use strict";', `"use strict";${LAZY_NAMESPACE}`)
}

/** Parts are functions that `src/host/compile-cache.ts` calls as Node calls modules. Positions in error messages are those of the file. */
function partOf(text) {
  const body = withLazyModules(text)
  const fingerprint = createHash('sha256').update(body).digest('hex').slice(0, 16)
  return `//${fingerprint}\n(function(exports,require,module,__filename,__dirname){${body}\n})\n`
}

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  define: { CREDITCHECK_VERSION: JSON.stringify(version) },
  legalComments: 'none',
  logLevel: 'warning',
}

const commandLine = {
  ...common,
  outdir: cliFolder,
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  // Node's own import() would start the ESM loader, which takes longer than the whole command.
  supported: { 'dynamic-import': false },
}

/** CommonJS has no import.meta. */
const withMetaUrl = {
  define: { ...common.define, 'import.meta.url': 'importMeta.url' },
  inject: ['scripts/import-meta-url.js'],
}

async function buildParts(options) {
  const { outputFiles } = await build({ ...commandLine, ...options, write: false })
  for (const { path, text } of outputFiles) await writeFile(path, partOf(text))
}

await rm(outFolder, { recursive: true, force: true })
await mkdir(cliFolder, { recursive: true })
await Promise.all([
  buildParts({
    ...withMetaUrl,
    entryPoints: PARTS,
    entryNames: '[name]',
    plugins: [separateParts],
    // The one for Node reads configuration files, which nobody asks of it, and loads Node's module loaders for that.
    alias: { 'yargs-parser': 'yargs-parser/browser' },
  }),
  ...LAZY_PACKAGES.map(name =>
    buildParts({
      outdir: undefined,
      outfile: join(cliFolder, `${name}.cjs`),
      stdin: {
        contents: `module.exports = require(${JSON.stringify(name)})`,
        resolveDir: process.cwd(),
      },
    }),
  ),
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
    ...common,
    entryPoints: { node: 'src/node.ts' },
    outdir: outFolder,
    format: 'esm',
    // Character sets come in a package that loads Node's modules its own way.
    banner: {
      js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)",
    },
  }),
  build({
    ...common,
    entryPoints: { index: 'src/index.ts' },
    outdir: outFolder,
    format: 'esm',
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

await build({
  ...commandLine,
  entryPoints: { creditcheck: 'src/cli/bin.ts' },
  banner: { js: '#!/usr/bin/env node' },
  define: { ...common.define, CREDITCHECK_BUILD: JSON.stringify(await buildName()) },
})
