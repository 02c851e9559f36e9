// Everything that needs no test: format and lint, types, dead code, and the tool on its own examples.
import { spawnSync } from 'node:child_process'

const STEPS = [
  ['format and lint', 'npx', ['biome', 'ci', '.']],
  ['types', 'npx', ['tsc', '--noEmit', '-p', 'tsconfig.json']],
  ['types of tests and scripts', 'npx', ['tsc', '-p', 'tsconfig.test.json']],
  ['dead code', 'npx', ['knip']],
  ['bundle', 'npm', ['run', '--silent', 'bundle']],
  [
    'own examples',
    process.execPath,
    ['build/cli/creditcheck.cjs', 'check', '--fail-on', 'never', 'examples'],
  ],
  ['types of the package', process.execPath, ['scripts/build-types.mjs']],
  ['docs/api.md', process.execPath, ['scripts/docs-api.mjs', '--check']],
  ['dist is what the source builds', process.execPath, ['scripts/compare-dist.mjs']],
  ['package', 'npx', ['publint', '--strict']],
  ['types as packages see them', 'npx', ['attw', '--pack', '.', '--profile', 'esm-only']],
]

for (const [name, command, args] of STEPS) {
  console.log(`check: ${name}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status !== 0) {
    console.error(`check: ${name} failed`)
    process.exitCode = 1
    break
  }
}
