/**
 * Bundles the command line as CommonJS parts that a small entry loads when they are needed. Why there are parts, and why they begin with a
 * fingerprint, is told in docs/decisions/0003-compiled-code-is-kept.md; what they share, in 0019-parts-share-their-modules.md.
 */
import { createHash } from 'node:crypto'
import { readdir, writeFile } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { build } from 'esbuild'

/** What `check` runs, and with it all modules that it needs. The other parts take them from here. */
const BASE = 'src/cli/runs/run-report.ts'

/** Parts that are loaded before the base or without it, and share nothing with it. */
const ALONE = [
  'src/cli/main.ts',
  'src/cli/help.ts',
  'src/cli/hook/glance.ts',
  'src/cli/runs/run-rules.ts',
]

/** Modules that few runs need. Each is a part, together with what it alone needs, that is loaded when something in it is first touched. */
const LAZY_MODULES = [
  'src/analysis/quota/missing-values.ts',
  'src/analysis/template/template-depth.ts',
  'src/catalogue.ts',
  'src/cli/inputs/baseline-file.ts',
  'src/cli/inputs/past.ts',
  'src/cli/outputs/all-users.ts',
  'src/coder/provider/preset/time-zones.ts',
  'src/config/generated/report-schema.ts',
  'src/config/messages.ts',
  'src/eval/functions/bytes/go-gzip.ts',
  'src/eval/functions/network/network.ts',
  'src/eval/functions/time/date.ts',
  'src/eval/functions/yaml/encoding-yaml.ts',
  'src/eval/messages.ts',
  'src/hcl/json/json-content.ts',
  'src/hcl/json/json-messages.ts',
  'src/hcl/json/parse-json.ts',
  'src/hcl/messages.ts',
  'src/host/charsets.ts',
  'src/intake/spend-messages.ts',
  'src/module/check/backend-arguments.ts',
  'src/module/decode/moves.ts',
  'src/module/merge/merge-overrides.ts',
  'src/module/messages.ts',
  'src/plan/body/provisioner-schemas.ts',
  'src/plan/messages.ts',
  'src/providers/cloudinit.ts',
  'src/providers/external.ts',
  'src/providers/http.ts',
  'src/providers/local.ts',
  'src/providers/random.ts',
  'src/providers/time.ts',
  'src/providers/tls.ts',
  'src/report/junit.ts',
  'src/report/markdown/markdown.ts',
  'src/report/sarif.ts',
  'src/snapshot/snapshot.ts',
  'src/space/over/over.ts',
  'src/space/table/tabulate.ts',
  'src/spend/messages.ts',
]

/** The same for packages. */
const LAZY_PACKAGES = ['fast-glob', 'iconv-lite', 'picocolors', 're2js', 'yaml']

/** Modules of Node that most runs never use, and that take milliseconds to load. */
const LAZY_BUILTINS = [
  'node:crypto',
  'node:module',
  'node:url',
  'node:v8',
  'node:worker_threads',
  'node:zlib',
]

const partOf = file =>
  LAZY_MODULES.includes(file)
    ? file.slice('src/'.length, -'.ts'.length).replaceAll('/', '-')
    : basename(file, '.ts')
const LAZY_NAMES = [
  ...[...LAZY_MODULES.map(partOf), ...LAZY_PACKAGES].map(name => `./${name}.cjs`),
  ...LAZY_BUILTINS,
].join('|')
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
export function withLazyModules(text) {
  const lazy = text.replace(LAZY_REQUIRE, '=lazyNamespace(()=>$1)')
  return lazy === text ? text : lazy.replace('"use strict";', `"use strict";${LAZY_NAMESPACE}`)
}

/** Parts are functions that `src/host/compile-cache.ts` calls as Node calls modules. Positions in error messages are those of the file. */
function wrapped(text) {
  const body = withLazyModules(text)
  const fingerprint = createHash('sha256').update(body).digest('hex').slice(0, 16)
  return `//${fingerprint}\n(function(exports,require,module,__filename,__dirname){${body}\n})\n`
}

/** Leads imports to the parts that they are in. `shared` gives the names that the base has of a module, or undefined for those that are not in it. */
function partsPlugin({ lazyModules = [], shared = () => undefined }) {
  return {
    name: 'parts',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
        if (kind === 'entry-point') return undefined
        const file = relative('.', resolve(resolveDir, path)).replaceAll('\\', '/')
        if (kind === 'dynamic-import' || lazyModules.includes(file)) return partNamed(partOf(file))
        return shared(file) === undefined ? undefined : { path: file, namespace: 'shared' }
      })
      onLoad({ filter: /./, namespace: 'shared' }, ({ path }) => ({
        contents: `export const { ${shared(path).join(', ')} } = require('./${partOf(BASE)}.cjs').shared()['${path}']`,
      }))
      onResolve({ filter: /./, namespace: 'shared' }, () => partNamed(partOf(BASE)))
      onResolve({ filter: /^[a-z]/ }, ({ path, importer }) =>
        !LAZY_PACKAGES.includes(path) || importer.includes('node_modules')
          ? undefined
          : partNamed(path),
      )
    },
  }
}

function partNamed(name) {
  return { path: `./${name}.cjs`, external: true, sideEffects: false }
}

/** What each module of the project exports, by its path. */
async function exportsOf(files) {
  const options = { entryPoints: files, outdir: '.', outbase: '.', write: false, metafile: true }
  const { metafile } = await build({ ...options, format: 'esm', logLevel: 'warning' })
  return new Map(
    Object.values(metafile.outputs).map(({ entryPoint, exports: names }) => [entryPoint, names]),
  )
}

/** The project's modules that a build took something from. */
function modulesIn(output) {
  return Object.entries(output.inputs)
    .filter(([file, { bytesInOutput }]) => file.startsWith('src/') && bytesInOutput > 0)
    .map(([file]) => file)
}

/** Modules that several parts would hold, which would then not know what others have of their copy. Of `run-….ts` only one is ever loaded. */
function heldByMany({ outputs }) {
  const holders = new Map()
  for (const output of Object.values(outputs)) {
    const isRun = basename(output.entryPoint).startsWith('run-')
    for (const file of modulesIn(output)) holders.set(file, [...(holders.get(file) ?? []), isRun])
  }
  return [...holders]
    .filter(([, held]) => held.length > 1 && held.includes(false))
    .map(([file]) => file)
}

/**
 * Writes all parts to `folder`. `options` are esbuild's for all parts, `ownOptions` those for parts of the project's own modules.
 */
export async function buildParts(folder, options, ownOptions) {
  const parts = (files, plugin = {}) => ({
    ...options,
    ...ownOptions,
    entryPoints: files.map(file => ({ in: file, out: partOf(file) })),
    outdir: folder,
    write: false,
    metafile: true,
    plugins: [partsPlugin(plugin)],
  })
  const packages = LAZY_PACKAGES.map(name => ({
    ...options,
    stdin: { contents: `module.exports = require('${name}')`, resolveDir: '.' },
    outfile: join(folder, `${name}.cjs`),
    minifyIdentifiers: true,
    write: false,
  }))
  const built = [
    ...(await baseAndOthers(folder, parts)),
    ...(await Promise.all([parts(ALONE), ...packages].map(build))),
  ]
  for (const { path, text } of built.flatMap(({ outputFiles }) => outputFiles))
    await writeFile(path, wrapped(text))
}

/** Builds until it is settled what is in the base: the more it gives to other parts, the more is in it. */
async function baseAndOthers(folder, parts) {
  const runs = (await readdir('src/cli/runs')).map(name => `src/cli/runs/${name}`)
  const others = [
    ...runs.filter(file => file.includes('/run-') && file !== BASE && !ALONE.includes(file)),
    'src/host/second-opinion.ts',
    ...LAZY_MODULES,
  ]
  let given = new Map()
  for (;;) {
    const base = await build({
      ...parts([], { lazyModules: LAZY_MODULES }),
      stdin: { contents: baseText(given), resolveDir: '.', loader: 'ts', sourcefile: 'base.ts' },
      outdir: undefined,
      outfile: join(folder, `${partOf(BASE)}.cjs`),
    })
    const names = await exportsOf(Object.values(base.metafile.outputs).flatMap(modulesIn))
    const asked = new Set()
    const rest = await build(
      parts(others, {
        lazyModules: LAZY_MODULES,
        shared: file => {
          if (names.has(file)) asked.add(file)
          return names.get(file)
        },
      }),
    )
    const missing = [...asked, ...heldByMany(rest.metafile)].filter(file => !given.has(file))
    if (missing.length === 0) return [base, rest]
    given = await exportsOf([...given.keys(), ...missing])
  }
}

/** The module that the base is bundled from: what `BASE` exports, and a function that gives other parts what they take from the base's modules. */
function baseText(given) {
  const files = [...given].sort(([a], [b]) => (a < b ? -1 : 1))
  const listed = (names, entry) => `{ ${names.map(entry).join(', ')} }`
  const imports = files.map(
    ([file, names], at) =>
      `import ${listed(names, name => `${name} as ${name}_${at}`)} from './${file}'`,
  )
  const entries = files.map(
    ([file, names], at) => `'${file}': ${listed(names, name => `${name}: ${name}_${at}`)}`,
  )
  return `'use strict'
${imports.join('\n')}
export * from './${BASE}'
let all = null
export function shared() {
  if (all === undefined) throw new Error('a lazy module is touched while modules are evaluated')
  all ??= { ${entries.join(',\n')} }
  return all
}`
}
