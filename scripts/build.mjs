// Bundles what is shipped: the command line as one small CommonJS entry that requires one file per command, and the library as ESM.
import { readFile, rm } from 'node:fs/promises'
import { build } from 'esbuild'

const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
await rm('dist', { recursive: true, force: true })

/** Parts that are files of their own, loaded only by the command line that needs them: source path to file in dist. */
const PARTS = {
  'src/cli/commands/check.ts': 'check',
  'src/cli/commands/cost.ts': 'cost',
  'src/cli/help.ts': 'help',
}

/** Turns `import('./commands/check.ts')` into a lazy require of that part's file. */
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
  plugins: [lazyParts],
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
  build({
    ...common,
    entryPoints: { index: 'src/index.ts' },
    outdir: 'dist',
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  }),
])
