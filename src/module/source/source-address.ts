/**
 * Module source addresses: a local path, a registry's module, or a package to be fetched. Which of them a text is, and which texts
 * are none, follows internal/getmodules/moduleaddrs of Terraform.
 */
import { asciiFirst } from '../../text/ascii-first.ts'

/** Where a module's source address leads. Only `local` can be followed without `terraform init`; the manifest knows the others. */
export type ModuleSource =
  /** `path` is clean, `./…` or `../…`. */
  | { readonly kind: 'local'; readonly path: string }
  | { readonly kind: 'registry' }
  | { readonly kind: 'remote' }
  | { readonly kind: 'unknown'; readonly why: SourceTrouble }

/** `relative`: looks like a path without its `./`; `outside`: the part after `//` leaves the package. */
export type SourceTrouble = 'relative' | 'outside' | 'not-a-registry-address' | 'malformed'

const LOCAL_PREFIXES = ['./', '../', '.\\', '..\\']

/** What an address means; `versioned` if a version is asked for, which only registries have. */
export function parseModuleSource(raw: string, versioned: boolean): ModuleSource {
  const isLocal = LOCAL_PREFIXES.some(prefix => raw.startsWith(prefix))
  if (isLocal && !versioned) return { kind: 'local', path: cleanLocalPath(raw) }
  if (!isLocal && isRegistryAddress(raw)) return { kind: 'registry' }
  if (versioned) return { kind: 'unknown', why: 'not-a-registry-address' }
  return remoteSource(raw)
}

/** A local path without `.`, empty and cancelled steps; it begins with `./` or `../`. */
function cleanLocalPath(raw: string): string {
  const clean = cleanPath(raw.replaceAll('\\', '/'))
  return clean.startsWith('../') || clean === '..' ? clean : `./${clean}`
}

/** A path without `.`, empty and cancelled steps; `.` if nothing is left. Steps above the start are kept. */
export function cleanPath(path: string): string {
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop()
    else steps.push(step)
  }
  return steps.length === 0 ? '.' : steps.join('/')
}

/** The way from one clean folder to another, `.` if they are the same. Both are relative to one place and below it. */
export function relativePath(from: string, to: string): string {
  const start = from === '.' ? [] : from.split('/')
  const end = to === '.' ? [] : to.split('/')
  let common = 0
  while (common < start.length && start[common] === end[common]) common++
  const steps = [...start.slice(common).map(() => '..'), ...end.slice(common)]
  return steps.length === 0 ? '.' : steps.join('/')
}

const REGISTRY_NAME = /^[0-9A-Za-z](?:[0-9A-Za-z_-]{0,62}[0-9A-Za-z])?$/
const REGISTRY_SYSTEM = /^[0-9a-z]{1,64}$/
const isRegistryHost = asciiFirst(
  /^[0-9A-Za-z][0-9A-Za-z-]*(?:\.[0-9A-Za-z][0-9A-Za-z-]*)+(?::\d+)?$/,
  () => /^[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}][\p{L}\p{N}-]*)+(?::\d+)?$/u,
)

/** Hosts whose addresses mean a repository, never a registry. */
const REPOSITORY_HOSTS: ReadonlySet<string> = new Set(['github.com', 'bitbucket.org'])

function isRegistryAddress(raw: string): boolean {
  const { address, folder } = splitFolder(raw)
  if (folder.startsWith('../')) return false
  const parts = address.split('/')
  const host = parts.length === 4 ? parts[0] : undefined
  if (parts.length !== 3 && host === undefined) return false
  if (host !== undefined && (!isRegistryHost(host) || REPOSITORY_HOSTS.has(host.toLowerCase())))
    return false
  const [namespace = '', name = '', system = ''] = host === undefined ? parts : parts.slice(1)
  return REGISTRY_NAME.test(namespace) && REGISTRY_NAME.test(name) && REGISTRY_SYSTEM.test(system)
}

/** The package and the folder in it: `host/a//b?ref=c` is the package `host/a?ref=c` and the folder `b`. */
function splitFolder(raw: string): { readonly address: string; readonly folder: string } {
  const question = raw.indexOf('?')
  const path = question === -1 ? raw : raw.slice(0, question)
  const query = question === -1 ? '' : raw.slice(question)
  const scheme = path.indexOf('://')
  const from = scheme === -1 ? 0 : scheme + 3
  const slashes = path.indexOf('//', from)
  if (slashes === -1) return { address: raw, folder: '' }
  return { address: path.slice(0, slashes) + query, folder: cleanPath(path.slice(slashes + 2)) }
}

const FORCED = /^[A-Za-z0-9]+::(.+)$/
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/
const SSH = /^git@[^:]+:\/?.+$/

function remoteSource(raw: string): ModuleSource {
  const { address, folder } = splitFolder(raw)
  if (folder === '..' || folder.startsWith('../')) return { kind: 'unknown', why: 'outside' }
  const plain = FORCED.exec(address)?.[1] ?? address
  if (SCHEME.test(plain)) return { kind: 'remote' }
  const parts = plain.split('/')
  if (plain.startsWith('github.com/')) return parts.length < 3 ? MALFORMED : { kind: 'remote' }
  if (SSH.test(plain) || plain.startsWith('bitbucket.org/')) return { kind: 'remote' }
  if (plain.includes('googleapis.com/')) return parts.length < 5 ? MALFORMED : { kind: 'remote' }
  if (plain.includes('.amazonaws.com/')) return amazonSource(parts[0] ?? '')
  if (plain.startsWith('/')) return { kind: 'remote' }
  return plain === '' ? MALFORMED : { kind: 'unknown', why: 'relative' }
}

const MALFORMED: ModuleSource = { kind: 'unknown', why: 'malformed' }

function amazonSource(host: string): ModuleSource {
  const parts = host.split('.')
  const known =
    parts.length === 3 || parts.length === 4 || (parts.length === 5 && parts[1] === 's3')
  return known ? { kind: 'remote' } : MALFORMED
}
