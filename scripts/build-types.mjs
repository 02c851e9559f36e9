/**
 * Writes the types of the package: the declarations that its entries lead to, and no others. `node scripts/build-types.mjs [folder]` writes
 * to `types` in the folder, by default `build`.
 */
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const outFolder = join(process.argv[2] ?? 'build', 'types')
const ENTRIES = ['index.d.ts', 'node.d.ts']
const IMPORT = /(\bfrom\s*|\bimport\(\s*)(['"])(\.[^'"]*)\.ts\2/g

const all = await mkdtemp(join(tmpdir(), 'creditcheck-types-'))
try {
  const words = ['tsc', '-p', '.', '--emitDeclarationOnly', '--sourceMap', 'false', '--outDir', all]
  const { status } = spawnSync('npx', words, { stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) process.exit(1)
  await rm(outFolder, { recursive: true, force: true })
  const reached = new Set(ENTRIES)
  for (const file of reached) {
    const text = await readFile(join(all, file), 'utf8')
    for (const [, , , path] of text.matchAll(IMPORT))
      reached.add(join(dirname(file), `${path}.d.ts`))
    await mkdir(dirname(join(outFolder, file)), { recursive: true })
    // Whoever reads declarations looks for these beside what would be run.
    await writeFile(join(outFolder, file), text.replace(IMPORT, '$1$2$3.js$2'))
  }
} finally {
  await rm(all, { recursive: true, force: true })
}
