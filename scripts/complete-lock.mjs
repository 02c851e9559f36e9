// Completes package-lock.json after an install from a registry that does not serve every platform's packages: npm leaves those out
// of the lock, and `npm ci` then refuses it everywhere. Run by `npm run lock` after dependencies change.
import { readFile, writeFile } from 'node:fs/promises'

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'netbsd',
  'openbsd',
  'openharmony',
  'aix',
  'sunos',
  'win32',
  'linux',
]
const PROCESSORS = [
  'arm64',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
  'ia32',
  'arm',
  'wasm32',
]

const lock = JSON.parse(await readFile('package-lock.json', 'utf8'))
const added = {}
for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    const places = [`${path}/node_modules/${name}`, `node_modules/${name}`]
    if (places.some(place => place in lock.packages)) continue
    const system = SYSTEMS.find(candidate => name.includes(candidate))
    const processor = PROCESSORS.find(candidate => name.includes(candidate))
    added[`node_modules/${name}`] = {
      version: range.replace(/^[\^~]/, ''),
      ...(processor && { cpu: [processor] }),
      dev: true,
      ...(name.includes('musl') && { libc: ['musl'] }),
      optional: true,
      ...(system && { os: [system] }),
    }
  }
}
const { '': root, ...packages } = { ...lock.packages, ...added }
const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1))
lock.packages = Object.fromEntries([['', root], ...sorted])
await writeFile('package-lock.json', `${JSON.stringify(lock, undefined, 2)}\n`)
process.stdout.write(`${Object.keys(added).length} packages of other platforms added to the lock\n`)
