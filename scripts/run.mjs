// Runs a TypeScript script: Node 20 reads no TypeScript, so the script is bundled first, to one folder below the root as it is itself.
import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

const [script, ...args] = process.argv.slice(2)
const outfile = join(process.cwd(), '.creditcheck', `${basename(script, '.ts')}.${process.pid}.mjs`)
try {
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
  await rm(outfile, { force: true })
}
