/** What Coder's provider may object to in the arguments of a block and nobody has looked at, since it is not seen. */

import type { ResourceMode } from '../../module/configuration.ts'
import type { BlockSchema } from '../../plan/body/schema.ts'
import type { ProviderRequest } from '../../plan/provider/provider-model.ts'
import { unseenSourcesOf } from '../../value/inspect.ts'
import { compare, fromInteger } from '../../value/number.ts'
import type { UnseenSource, Value } from '../../value/value.ts'
import { judgedArguments } from './argument-rules.ts'
import { coderSchema } from './schemas.ts'

/** Arguments that are judged together, or by what they hold. */
const JUDGED_WHOLE: Readonly<Record<string, readonly string[]>> = {
  'data coder_external_auth': ['id', 'optional'],
  'data coder_parameter': ['name', 'mutable', 'ephemeral', 'default', 'option', 'validation'],
  'data coder_workspace_preset': ['prebuilds'],
}

/** Blocks of which one argument has to differ from block to block, and no other is judged. */
const KEYED: Readonly<Record<string, string>> = {
  'managed coder_agent': 'metadata',
  'managed coder_metadata': 'item',
}

/** Sources of arguments that some rule is about, or that have to be whole numbers and perhaps are none. */
export function unlookedArguments(
  mode: ResourceMode,
  { type, config }: ProviderRequest,
): readonly UnseenSource[] {
  const schema = coderSchema(mode, type)
  if (config.kind !== 'object' || schema === undefined) return unseenSourcesOf(config)
  const key = `${mode} ${type}`
  const judged = new Set([...judgedArguments(key), ...(JUDGED_WHOLE[key] ?? [])])
  return [...config.attributes].flatMap(([name, value]) => {
    if (judged.has(name)) return unseenSourcesOf(value)
    const keys = KEYED[key] === name ? keysOf(value) : []
    return [...unseenSourcesOf(...keys), ...badNumbers(schema, name, value)]
  })
}

function keysOf(blocks: Value): readonly Value[] {
  if (blocks.kind !== 'list') return [blocks]
  return blocks.elements.map(
    block => (block.kind === 'object' ? block.attributes.get('key') : undefined) ?? block,
  )
}

function badNumbers(schema: BlockSchema, name: string, value: Value): readonly UnseenSource[] {
  const nested = schema.blocks.get(name)
  if (nested !== undefined) return inBlocks(nested.block, value)
  const attribute = schema.attributes.get(name)
  if (attribute?.type.kind === 'number') return mayBeFraction(value) ? unseenSourcesOf(value) : []
  return []
}

function inBlocks(block: BlockSchema, value: Value): readonly UnseenSource[] {
  if (value.kind !== 'list' && value.kind !== 'set') return unseenSourcesOf(value)
  return value.elements.flatMap(element =>
    element.kind === 'object'
      ? [...element.attributes].flatMap(([name, part]) => badNumbers(block, name, part))
      : unseenSourcesOf(element),
  )
}

const INT64_MIN = fromInteger(-(2n ** 63n))
const INT64_MAX = fromInteger(2n ** 63n - 1n)

/** The library takes whole numbers of 64 bits. */
function mayBeFraction(value: Value): boolean {
  if (value.kind !== 'unseen') return false
  const { whole, low, high } = value.hull
  if (whole !== true || low === undefined || high === undefined) return true
  return compare(low, INT64_MIN) < 0 || compare(high, INT64_MAX) > 0
}
