/** `lifecycle { ignore_changes }`: arguments that keep what they were, whatever the configuration now says. */
import type { Lifecycle } from '../../module/configuration.ts'
import { objectValue } from '../../value/make.ts'
import type { Value } from '../../value/value.ts'
import { attributeName } from '../scope/scope.ts'

/** The configuration with ignored arguments taken from the prior object. Steps below an argument are followed in objects and maps. */
export function ignoreChanges(lifecycle: Lifecycle, config: Value, prior: Value): Value {
  const { ignoreChanges: ignored } = lifecycle
  if (ignored === 'all') return prior
  let result = config
  for (const { traversal } of ignored) {
    const path = [
      traversal.root,
      ...traversal.steps.map(step => attributeName(step) ?? stringKey(step)),
    ]
    result = keepPrior(result, prior, path)
  }
  return result
}

function stringKey(step: {
  readonly kind: string
  readonly key?: { readonly type: string; readonly value?: string }
}): string {
  return step.key?.type === 'string' ? (step.key.value ?? '') : ''
}

function keepPrior(config: Value, prior: Value, path: readonly string[]): Value {
  const [name, ...rest] = path
  if (name === undefined) return prior
  if (config.kind === 'object' && prior.kind === 'object') {
    const before = prior.attributes.get(name)
    const now = config.attributes.get(name)
    if (before === undefined || now === undefined) return config
    return objectValue([...config.attributes, [name, keepPrior(now, before, rest)]])
  }
  if (config.kind === 'map' && prior.kind === 'map') {
    const before = prior.entries.get(name)
    const entries = new Map(config.entries)
    if (before === undefined) entries.delete(name)
    else entries.set(name, before)
    return { ...config, entries }
  }
  return config
}
