/** The parameters of a template, as a build shows them. */
import type { Plan } from '../plan/plan-model.ts'
import { compareUtf8 } from '../value/type.ts'
import type { Value } from '../value/value.ts'

/** One parameter of a build. */
export interface DeclaredParameter {
  readonly name: string
  readonly type: string
  /** Undefined where the user must choose. */
  readonly default: string | undefined
  /** What it is in this build; undefined where that is not known. */
  readonly value: string | undefined
}

/** Parameters by name, in byte order; those whose name is not seen are left out. */
export function declaredParameters({ instances }: Plan): readonly DeclaredParameter[] {
  const byName = new Map<string, DeclaredParameter>()
  for (const { mode, type, value } of instances) {
    if (mode !== 'data' || type !== 'coder_parameter' || value.kind !== 'object') continue
    const textAt = (attribute: string): string | undefined =>
      textOf(value.attributes.get(attribute))
    const name = textAt('name')
    if (name === undefined || byName.has(name)) continue
    byName.set(name, {
      name,
      type: textAt('type') ?? 'string',
      default: textAt('default'),
      value: textAt('value'),
    })
  }
  return [...byName.values()].sort((a, b) => compareUtf8(a.name, b.name))
}

function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'string' && value.marks === undefined ? value.string : undefined
}
