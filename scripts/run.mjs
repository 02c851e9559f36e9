// Runs a TypeScript script: Node 20 reads no TypeScript, so the script is bundled to a scratch folder first.
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const [script, ...args] = process.argv.slice(2)
const folder = await mkdtemp(join(process.cwd(), 'node_modules', '.script-'))
try {
  const outfile = join(folder, 'script.mjs')
  await build({
    entryPoints: [script],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  })
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...args], {
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
} finally {
  await rm(folder, { recursive: true, force: true })
}
