/** Which templates changed files matter to. */
import { basename, dirname, join, relative } from 'node:path'
import type { ModuleHost } from '../../module/host.ts'
import { joinPath, moduleFileNames } from '../../module/module-files.ts'
import { decodeUtf8 } from '../../text/utf8.ts'
import type { SettingsReader } from '../inputs/settings.ts'
import { isInside, slashes } from '../paths.ts'

/** What is known of a repository and of what changed in it. */
export interface ConcernOptions {
  /** Absolute. */
  readonly changed: readonly string[]
  /** The folder that the host reads, absolute. */
  readonly root: string
  readonly host: ModuleHost
  /** Which folders call which as modules, relative to the root. */
  readonly calls: ReadonlyMap<string, ReadonlySet<string>>
  readonly settings: SettingsReader
  /** Files and folders (absolute) that the command line names, so that they matter to every template. */
  readonly common: readonly string[]
}

const TERRAFORM = /\.tf(?:\.json)?$/
const VALUES = /\.tfvars(?:\.json)?$/
const CONFIG = /^creditcheck\.(?:ya?ml|json)$/
/** Terraform's functions that read files: https://developer.hashicorp.com/terraform/language/functions, "Filesystem" and "Hash". */
const READS_FILES = /\b(?:file\w*|templatefile)\s*\(/

/** Whether any of the files that changed matters to the template in a folder (relative to the root). */
export function isConcerned(template: string, options: ConcernOptions): boolean {
  const { changed, common, root, settings } = options
  if (changed.some(path => common.some(each => isInside(path, each)))) return true
  const folder = join(root, template)
  const own = ownFolders(template, options)
  const inside = changed.filter(path => isInside(path, root))
  const areData = inside.filter(path => {
    const name = basename(path)
    return !TERRAFORM.test(name) && !CONFIG.test(name)
  })
  const quota = (): readonly string[] => settings.for(folder).quotaPaths
  return (
    inside.some(path => isConfigurationOf(path, folder, own, options)) ||
    (areData.some(path => own.some(each => isInside(path, join(root, each)))) &&
      readsFiles(own, options)) ||
    quota().some(each => changed.some(path => isInside(path, each)))
  )
}

/** The folder of a template and those of the modules in the repository that it calls, and they call. */
function ownFolders(template: string, { calls }: ConcernOptions): readonly string[] {
  const own = new Set([template])
  for (const folder of own) for (const called of calls.get(folder) ?? []) own.add(called)
  return [...own]
}

function isConfigurationOf(
  path: string,
  template: string,
  own: readonly string[],
  { root }: ConcernOptions,
): boolean {
  const name = basename(path)
  const folder = dirname(path)
  if (CONFIG.test(name)) return isInside(template, folder)
  if (VALUES.test(name)) return folder === template
  if (isInside(path, join(template, '.terraform'))) return true
  return TERRAFORM.test(name) && own.includes(slashes(relative(root, folder)) || '.')
}

/** Told from the text: what is read is known only when it is evaluated. */
function readsFiles(own: readonly string[], { host }: ConcernOptions): boolean {
  return own.some(folder => {
    const { primary, overrides } = moduleFileNames(host.list(folder) ?? [])
    return [...primary, ...overrides].some(name => {
      const read = host.read(joinPath(folder, name))
      return !read.ok || READS_FILES.test(decodeUtf8(read.bytes).text)
    })
  })
}
