/** The process's way in: loads the command line through the compile cache. Small, since nothing is kept of this file itself. */
import { compileCacheFolder, PartLoader } from '../host/compile-cache.ts'
import { optimiseLater } from '../host/compiler-patience.ts'
import { VERSION } from './version.ts'

const parts = new PartLoader({
  folder: __dirname,
  cacheFolder: compileCacheFolder(process.env, VERSION),
  require,
})

/** Whether a hook has nothing to do. */
function isIdleHook(): boolean {
  if (process.argv[2] !== 'hook') return false
  const { concernsNothing } = parts.require('./glance.cjs') as typeof import('./hook/glance.ts') // see build.mjs
  return concernsNothing(process.argv.slice(3), process.cwd())
}

if (!isIdleHook()) {
  // Before anything is compiled: kept code is only good for the same flags.
  optimiseLater()
  const { main } = parts.require('./main.cjs') as typeof import('./main.ts') // see build.mjs
  void main().then(didWork => {
    // A run that ended at once has compiled too little of what others need.
    if (didWork) parts.save()
    // Everything is written: what V8 would tidy up now goes with the process.
    process.exit()
  })
}
