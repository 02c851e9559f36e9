/** The process's way in: loads the command line through the compile cache. */
import { compileCacheFolder, PartLoader } from '../host/compile-cache.ts'
import { concernsNothing } from './hook/glance.ts'
import { COMMANDS } from './options.ts'
import { VERSION } from './version.ts'

/** Commands use different functions, so that code is kept for each of them. */
const [, , first] = process.argv
const command = COMMANDS.find(({ name }) => name === first) ?? COMMANDS[0]

if (first !== 'hook' || !concernsNothing(process.argv.slice(3), process.cwd())) {
  const parts = new PartLoader({
    folder: __dirname,
    cacheFolder: compileCacheFolder(process.env, [VERSION, command?.name ?? '']),
    require,
  })
  const { main } = parts.require('./main.cjs') as typeof import('./main.ts') // see PARTS in build.mjs
  void main().then(didWork => {
    // A run that ended at once has compiled too little of what others need.
    if (didWork) parts.save()
  })
}
