// Builds what is shipped into dist/, which the hook, the action and the package run from, writes the generated documents, and stages both. See docs/decisions/0009.
import { spawnSync } from 'node:child_process'

for (const [command, ...args] of [
  [process.execPath, 'scripts/build.mjs', 'dist'],
  [process.execPath, 'scripts/build-types.mjs', 'dist'],
  // Written from the same declarations.
  ['npm', 'run', '--silent', 'docs'],
  ['git', 'add', 'docs'],
  // Ignored, so that nobody commits it with something else.
  ['git', 'add', '--all', '--force', 'dist'],
]) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}
