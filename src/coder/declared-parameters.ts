/** The parameters of a template: as a build shows them, and all that any build could show. */
import { DiagnosticList } from '../diagnostics/collector.ts'
import type { BodyNode } from '../hcl/syntax.ts'
import { isMissingModule, type Module } from '../module/configuration.ts'
import { staticValue } from '../module/static/static-value.ts'
import { writtenArgument } from '../plan/body/written-argument.ts'
import type { Plan } from '../plan/plan-model.ts'
import { formatNumber } from '../value/number.ts'
import { compareUtf8 } from '../value/type.ts'
import type { Value } from '../value/value.ts'

/** One `data.coder_parameter` of a build. */
export interface DeclaredParameter {
  readonly name: string
  readonly type: string
  /** Undefined where the user must choose. */
  readonly default: string | undefined
  /** What it is in this build; undefined where that is not known. */
  readonly value: string | undefined
  /** Undefined where that is not seen. */
  readonly mutable: boolean | undefined
  /** What may be chosen; undefined where that is not a list, or not all of it is seen. */
  readonly options: readonly DeclaredOption[] | undefined
  readonly validation: DeclaredValidation | undefined
}

/** One thing to choose: what the form shows, and what the parameter is then. */
export interface DeclaredOption {
  readonly name: string
  readonly value: string
}

/** What a choice has to fulfil; undefined for what is not demanded. */
export interface DeclaredValidation {
  readonly min: string | undefined
  readonly max: string | undefined
  readonly regex: string | undefined
  readonly monotonic: string | undefined
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
      mutable: boolOf(value.attributes.get('mutable')),
      options: optionsOf(value.attributes.get('option')),
      validation: validationOf(value.attributes.get('validation')),
    })
  }
  return [...byName.values()].sort((a, b) => compareUtf8(a.name, b.name))
}

/** Names of parameters, whichever of them a build has. */
export interface ParameterNames {
  readonly names: ReadonlySet<string>
  /** False where a name is made of other values, or a module is not there, so that there may be others. */
  readonly isComplete: boolean
}

/** The names that the parameter blocks of a module tree write. Never throws. */
export function parameterNames(root: Module): ParameterNames {
  const names = new Set<string>()
  const isComplete = collectNames(root, names)
  return { names, isComplete }
}

function collectNames(module: Module, names: Set<string>): boolean {
  let isComplete = true
  for (const { mode, type, body, overrides } of module.resources.values()) {
    if (mode !== 'data' || type !== 'coder_parameter') continue
    const name = writtenName([body, ...overrides])
    if (name === undefined) isComplete = false
    else names.add(name)
  }
  for (const child of module.children.values()) {
    const isWhole = !isMissingModule(child) && collectNames(child, names)
    isComplete &&= isWhole
  }
  return isComplete
}

function writtenName(bodies: readonly BodyNode[]): string | undefined {
  const item = writtenArgument(bodies, 'name')
  if (item === undefined) return undefined
  const { source, expression } = item
  const collector = new DiagnosticList()
  const value = staticValue(expression, { source, version: 11, collector })
  return value.kind === 'string' && !collector.hasErrors ? value.string : undefined
}

function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'string' && value.marks === undefined ? value.string : undefined
}

function boolOf(value: Value | undefined): boolean | undefined {
  return value?.kind === 'bool' && value.marks === undefined ? value.bool : undefined
}

function optionsOf(value: Value | undefined): readonly DeclaredOption[] | undefined {
  const options = elementsOf(value).map(option => {
    const [name, chosen] = [partOf(option, 'name'), partOf(option, 'value')]
    return name === undefined || chosen === undefined ? undefined : { name, value: chosen }
  })
  const seen = options.filter(option => option !== undefined)
  return seen.length === 0 || seen.length < options.length ? undefined : seen
}

function validationOf(value: Value | undefined): DeclaredValidation | undefined {
  const [block] = elementsOf(value)
  if (block === undefined) return undefined
  const bound = (name: 'min' | 'max'): string | undefined =>
    isTrue(block, `${name}_disabled`) ? undefined : partOf(block, name)
  return {
    min: bound('min'),
    max: bound('max'),
    regex: partOf(block, 'regex') || undefined,
    monotonic: partOf(block, 'monotonic') || undefined,
  }
}

function elementsOf(value: Value | undefined): readonly Value[] {
  return value?.kind === 'list' || value?.kind === 'tuple' ? value.elements : []
}

function isTrue(value: Value, name: string): boolean {
  return value.kind === 'object' && boolOf(value.attributes.get(name)) === true
}

/** A text or a number as text. */
function partOf(value: Value, name: string): string | undefined {
  const part = value.kind === 'object' ? value.attributes.get(name) : undefined
  if (part?.kind === 'number' && part.marks === undefined) return formatNumber(part.number)
  return textOf(part)
}
