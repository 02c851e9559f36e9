/** Static addresses of `moved`, `removed` and `import` blocks, read as internal/addrs/parse_target.go does. */
import type { IndexStep, ScopeTraversalNode } from '../../hcl/syntax.ts'
import { cover, type Span } from '../../text/span.ts'
import { moduleDiagnostic } from '../messages.ts'
import { locate } from './body.ts'
import type { DecodeContext } from './context.ts'

/** What an address names: a module (with or without instance keys) or a resource in one. */
export interface TargetAddress {
  readonly kind: 'module' | 'resource'
  /** Empty for a module. */
  readonly mode: string
  /** Whether the address goes into a module. */
  readonly inModule: boolean
  /** Canonical text without instance keys, such as `module.a.docker_volume.home`. */
  readonly config: string
  /** The same with instance keys. */
  readonly text: string
  /** What kind of key the resource itself has. */
  readonly key: 'none' | 'number' | 'string'
}

/** A name of an address, or an instance key. */
type Part = { readonly name: string; readonly span: Span } | IndexStep

const RESERVED: ReadonlySet<string> = new Set([
  'count',
  'each',
  'local',
  'module',
  'path',
  'self',
  'terraform',
  'var',
  'template',
  'lazy',
  'arg',
])

const MODES: ReadonlyMap<string, string> = new Map([
  ['data', 'data'],
  ['ephemeral', 'ephemeral'],
  ['list', 'list'],
  ['resource', 'managed'],
])

/** How strictly an address is read. */
export interface AddressOptions {
  /** Whether instance keys may occur (they may not in `removed`). */
  readonly keys: boolean
}

/** Reads an address; undefined after a diagnostic. */
export function parseTarget(
  traversal: ScopeTraversalNode,
  options: AddressOptions,
  context: DecodeContext,
): TargetAddress | undefined {
  const root: Part = { name: traversal.root, span: traversal.rootSpan }
  const parts: readonly Part[] = [root, ...traversal.steps]
  const prefix = modulePrefix(parts, options, context)
  if (prefix === undefined) return undefined
  const rest = parts.slice(prefix.consumed)
  const inModule = prefix.text !== ''
  if (rest.length === 0) {
    const { config, text } = prefix
    return { kind: 'module', mode: '', inModule, config, text, key: 'none' }
  }
  const resource = parseResource(rest, options, context)
  if (resource === undefined) return undefined
  const config = `${prefix.config}${resource.config}`
  const text = `${prefix.text}${resource.config}${resource.key}`
  const key = keyKind(resource.key)
  return { kind: 'resource', mode: resource.mode, inModule, config, text, key }
}

function refuse(needs: string, at: Span, context: DecodeContext): undefined {
  context.collector.add(moduleDiagnostic('module/target-address', { needs }, locate(context, at)))
}

function spanOf(parts: readonly Part[]): Span {
  const [first] = parts
  const last = parts.at(-1)
  return first === undefined || last === undefined
    ? { start: 0, end: 0 }
    : cover(first.span, last.span)
}

interface Prefix {
  readonly consumed: number
  readonly config: string
  readonly text: string
}

function modulePrefix(
  parts: readonly Part[],
  options: AddressOptions,
  context: DecodeContext,
): Prefix | undefined {
  let consumed = 0
  let config = ''
  let text = ''
  for (;;) {
    const introducer = parts[consumed]
    if (introducer === undefined || !('name' in introducer) || introducer.name !== 'module') break
    const name = parts[consumed + 1]
    if (name === undefined || !('name' in name)) {
      return refuse('the name of a module call after "module."', (name ?? introducer).span, context)
    }
    config += `module.${name.name}.`
    text += `module.${name.name}`
    consumed += 2
    const key = parts[consumed]
    if (key !== undefined && !('name' in key)) {
      if (!options.keys) {
        const at = locate(context, key.span)
        context.collector.add(moduleDiagnostic('module/target-module-key', {}, at))
        return undefined
      }
      text += keyText(key)
      consumed++
    }
    text += '.'
  }
  return { consumed, config, text }
}

function keyKind(text: string): TargetAddress['key'] {
  if (text === '') return 'none'
  return text.startsWith('["') ? 'string' : 'number'
}

function keyText(step: IndexStep): string {
  return step.key.type === 'string' ? `[${JSON.stringify(step.key.value)}]` : `[${step.key.text}]`
}

interface ResourceAddress {
  readonly mode: string
  readonly config: string
  readonly key: string
}

function parseResource(
  rest: readonly Part[],
  options: AddressOptions,
  context: DecodeContext,
): ResourceAddress | undefined {
  const [first] = rest
  const root = first !== undefined && 'name' in first ? first.name : ''
  if (options.keys && RESERVED.has(root)) return refuse('a resource type', spanOf(rest), context)
  // The stricter reading of `removed` knows the prefix `data` only.
  const mode = options.keys || root === 'data' ? MODES.get(root) : undefined
  const parts = mode === undefined ? rest : rest.slice(1)
  const [type, name, key, extra] = parts
  if (type === undefined || name === undefined) {
    return refuse('a resource type and a name', spanOf(parts.length === 0 ? rest : parts), context)
  }
  if (!('name' in type)) return refuse('a resource type', type.span, context)
  if (!('name' in name)) return refuse('the name of a resource', name.span, context)
  const prefix = mode === undefined || mode === 'managed' ? '' : `${mode}.`
  const config = `${prefix}${type.name}.${name.name}`
  const known = { mode: mode ?? 'managed', config }
  if (key === undefined) return { ...known, key: '' }
  if (!options.keys) {
    context.collector.add(
      moduleDiagnostic('module/target-resource-key', {}, locate(context, key.span)),
    )
    return undefined
  }
  if (extra !== undefined) return refuse('nothing after the address', extra.span, context)
  if ('name' in key) return refuse('an instance key in square brackets', key.span, context)
  return { ...known, key: keyText(key) }
}
