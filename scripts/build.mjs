// Bundles what is shipped: the command line as one small CommonJS entry that requires one file per command, and the library as ESM.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { build } from 'esbuild'

const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
await rm('dist', { recursive: true, force: true })

/** Parts that are files of their own, loaded only by the command line that needs them: source path to file in dist. */
const PARTS = {
  'src/cli/run-report.ts': 'analysis',
  'src/cli/help.ts': 'help',
}

/** Packages that most runs never use, each a file of its own that is loaded when something in it is first touched. */
const LAZY_PACKAGES = ['iconv-lite', 're2js', 'yaml']

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

/**
 * Makes the lazy packages external and their namespaces lazy: esbuild turns every use of an import into a property access on the
 * namespace, so that a proxy can load the package at the first one.
 */
const lazyPackages = {
  name: 'lazy-packages',
  setup({ onResolve, onEnd }) {
    onResolve({ filter: /^[a-z]/ }, ({ path, importer }) => {
      const name = LAZY_PACKAGES.find(
        candidate => path === candidate || path.startsWith(`${candidate}/`),
      )
      if (name === undefined || importer.includes('node_modules')) return undefined
      return { path: `./${path.replaceAll('/', '-')}.cjs`, external: true, sideEffects: false }
    })
    onEnd(async ({ outputFiles }) => {
      for (const file of outputFiles ?? []) {
        const text = file.text.replace(
          /=((?:__toESM\()?require\("\.\/(?:iconv-lite|re2js|yaml)\.cjs"\)(?:(?:,1)?\))?)/g,
          '=lazyNamespace(()=>$1)',
        )
        await mkdir(dirname(file.path), { recursive: true })
        await writeFile(file.path, text.replace('"use strict";', `"use strict";${LAZY_NAMESPACE}`))
      }
    })
  },
}

const LAZY_NAMESPACE =
  'function lazyNamespace(load){let loaded;return new Proxy({},{get:(_,name)=>(loaded??=load())[name]})}'

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
  outdir: 'dist/cli',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  // Node's own import() would start the ESM loader, which takes longer than the whole command.
  supported: { 'dynamic-import': false },
  plugins: [lazyParts, lazyPackages],
  write: false,
}

await Promise.all([
  build({
    ...commandLine,
    entryPoints: { creditcheck: 'src/cli/bin.ts' },
    banner: { js: '#!/usr/bin/env node' },
  }),
  build({
    ...commandLine,
    entryPoints: Object.fromEntries(Object.entries(PARTS).map(([source, name]) => [name, source])),
  }),
  ...LAZY_PACKAGES.map(name =>
    build({
      ...common,
      stdin: {
        contents: `module.exports = require(${JSON.stringify(name)})`,
        resolveDir: process.cwd(),
      },
      outfile: `dist/cli/${name.replaceAll('/', '-')}.cjs`,
      format: 'cjs',
      minifySyntax: true,
      minifyWhitespace: true,
    }),
  ),
  build({
    ...common,
    entryPoints: { index: 'src/index.ts' },
    outdir: 'dist',
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  }),
])
