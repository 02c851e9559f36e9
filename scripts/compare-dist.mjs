// Whether the committed dist/ is what the source builds, byte by byte; build/ has just been built.
import { spawnSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** @returns {Promise<readonly string[]>} */
async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

const built = await filesIn('build')
const shipped = await filesIn('dist')
const different = []
for (const file of new Set([...built, ...shipped])) {
  const isSame =
    built.includes(file) &&
    shipped.includes(file) &&
    (await readFile(join('build', file))).equals(await readFile(join('dist', file)))
  if (!isSame) different.push(file)
}
const { status, stdout } = spawnSync('git', ['ls-files', '-z', 'dist'], { encoding: 'utf8' })
if (status === 0) {
  const tracked = new Set(stdout.split('\0').map(path => path.slice('dist/'.length)))
  different.push(...shipped.filter(file => !tracked.has(file) && !different.includes(file)))
}
if (different.length > 0) {
  console.error(`dist/ is not what the source builds: ${different.slice(0, 5).join(', ')} …`)
  console.error('Run "npm run release:dist" and commit.')
  process.exitCode = 1
}
