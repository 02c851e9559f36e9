/**
 * Bundles what is shipped: the library as ESM, and the command line as a small CommonJS entry that loads one file per command, each only
 * when it is needed.
 */
import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { build } from 'esbuild'

const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
const outFolder = process.argv[2] ?? 'build'
await rm(outFolder, { recursive: true, force: true })

/** Parts that are files of their own, loaded only by the command line that needs them: source path to file in dist. */
const PARTS = {
  'src/cli/main.ts': 'main',
  'src/cli/run-report.ts': 'analysis',
  'src/cli/run-eval.ts': 'eval',
  'src/cli/run-explain.ts': 'explain',
  'src/cli/run-simulate.ts': 'simulate',
  'src/cli/run-limits.ts': 'limits',
  'src/cli/run-render.ts': 'render',
  'src/cli/run-rules.ts': 'rules',
  'src/cli/help.ts': 'help',
}

/** Packages that most runs never use, each a file of its own that is loaded when something in it is first touched. */
const LAZY_PACKAGES = ['fast-glob', 'iconv-lite', 'picocolors', 're2js', 'yaml']

/** Modules of Node that most runs never use, and that take milliseconds to load. */
const LAZY_BUILTINS = ['node:crypto', 'node:zlib']

/** Turns `import('./help.ts')` into a lazy require of that part's file. */
const lazyParts = {
  name: 'lazy-parts',
  setup({ onResolve }) {
    onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined
      const source = new URL(path, `file://${resolveDir}/`).pathname
      const part = Object.keys(PARTS).find(candidate => source.endsWith(`/${candidate}`))
      return part === undefined ? undefined : { path: `./${PARTS[part]}.cjs`, external: true }
    })
  },
}

/** Makes the lazy packages external. */
const lazyPackages = {
  name: 'lazy-packages',
  setup({ onResolve }) {
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
 * Writes parts. Namespaces of lazy modules become proxies that load the module when something in it is first touched, which works because
 * esbuild turns every use of an import into a property access. A fingerprint goes on the first line, for `src/host/compile-cache.ts`.
 */
const writeParts = {
  name: 'write-parts',
  setup({ onEnd }) {
    onEnd(async ({ outputFiles }) => {
      for (const { path, text } of outputFiles ?? []) {
        const lazy = text.replace(LAZY_REQUIRE, '=lazyNamespace(()=>$1)')
        const code =
          lazy === text ? text : lazy.replace('"use strict";', `"use strict";${LAZY_NAMESPACE}`)
        const fingerprint = createHash('sha256').update(code).digest('hex').slice(0, 16)
        await mkdir(dirname(path), { recursive: true })
        await writeFile(path, `//${fingerprint}\n${code}`)
      }
    })
  },
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
  // yargs and yargs-parser ask for it; CommonJS has no import.meta.
  define: { ...common.define, 'import.meta.url': 'importMetaUrl' },
  inject: ['scripts/import-meta-url.js'],
  outdir: `${outFolder}/cli`,
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  // Node's own import() would start the ESM loader, which takes longer than the whole command.
  supported: { 'dynamic-import': false },
}

await Promise.all([
  build({
    ...commandLine,
    inject: [],
    entryPoints: { creditcheck: 'src/cli/bin.ts' },
    banner: { js: '#!/usr/bin/env node' },
  }),
  build({
    ...commandLine,
    entryPoints: Object.fromEntries(Object.entries(PARTS).map(([source, name]) => [name, source])),
    plugins: [lazyParts, lazyPackages, writeParts],
    write: false,
  }),
  ...LAZY_PACKAGES.map(name =>
    build({
      ...commandLine,
      inject: [],
      define: {},
      outdir: undefined,
      outfile: `${outFolder}/cli/${name}.cjs`,
      stdin: {
        contents: `module.exports = require(${JSON.stringify(name)})`,
        resolveDir: process.cwd(),
      },
      plugins: [writeParts],
      write: false,
    }),
  ),
  // The second opinion: its program lies in the folder above it.
  build({
    ...common,
    entryPoints: { hcl2json: '@cdktf/hcl2json' },
    outdir: `${outFolder}/cli/x/lib`,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    external: ['performance'],
    minify: true,
  }),
  cp('node_modules/@cdktf/hcl2json/main.wasm.gz', `${outFolder}/cli/x/main.wasm.gz`),
  build({
    ...common,
    entryPoints: { index: 'src/index.ts' },
    outdir: outFolder,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  }),
])
