/**
 * `import` blocks: objects that this plan takes over instead of making them. As
 * https://github.com/hashicorp/terraform/blob/v1.14.5/internal/terraform/eval_import.go.
 */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import { type EvaluationCollector, leaveUnlooked } from '../../eval/doubt.ts'
import { evaluate } from '../../eval/evaluate.ts'
import type { Scope } from '../../eval/scope.ts'
import type { Expression, TraversalStep } from '../../hcl/syntax.ts'
import type { ResourceDeclaration, SourcedExpression } from '../../module/configuration.ts'
import { convert, isConversionFailure } from '../../value/convert.ts'
import { nullValue, objectValue, stringValue, unseenValue, withoutMarks } from '../../value/make.ts'
import { parseNumber, toSafeInteger } from '../../value/number.ts'
import { STRING } from '../../value/type.ts'
import type { Value } from '../../value/value.ts'
import { formatKey } from '../address.ts'
import { type BlockSchema, impliedType } from '../body/schema.ts'
import type { ImportBlock } from '../graph/import-blocks.ts'
import { planDiagnostic } from '../messages.ts'
import { addressIn, configAddressIn } from '../module/module-instance.ts'
import type { InstanceKey } from '../plan-model.ts'
import type { ModuleNames } from '../scope/names.ts'
import type { Repetition } from '../scope/repetition.ts'
import type { Expansion } from './expansion.ts'
import type { Subject } from './subject.ts'

/** The id of the object that an instance is to take over; undefined: it is made anew. */
export function importedId(subject: Subject): Value | undefined {
  const { cells, declaration, address, collector } = subject
  const target = targetsOf(cells, declaration, collector).find(item => item.address === address)
  if (target?.block.id === undefined) return undefined
  const { block, names, repetition } = target
  return block.id && idValue(block.id, names.scope(block.id, repetition), collector)
}

/** Reports imports to instances that the resource does not have. */
export function refuseMissingTargets(
  cells: ModuleNames,
  declaration: ResourceDeclaration,
  expansion: Expansion,
): void {
  if (cells.plan.graph.imports.size === 0 || expansion.unseen !== undefined) return
  const { reader } = cells.plan
  const prefix = addressIn(cells.instance, declaration.address)
  const addresses = new Set(expansion.instances.map(({ key }) => `${prefix}${formatKey(key)}`))
  for (const { address, block } of targetsOf(cells, declaration, { add: () => undefined })) {
    if (address !== prefix && !address.startsWith(`${prefix}[`)) continue
    if (addresses.has(address)) continue
    const { source, expression } = block.to
    const at = { source, span: expression.span }
    reader.diagnostics.push(planDiagnostic('plan/import-instance-missing', { address }, at))
  }
}

/** One instance that a block imports to. */
interface Target {
  readonly address: string
  readonly block: ImportBlock
  readonly names: ModuleNames
  readonly repetition: Repetition
}

function targetsOf(
  cells: ModuleNames,
  declaration: ResourceDeclaration,
  collector: EvaluationCollector,
): readonly Target[] {
  const config = configAddressIn(cells.instance.module, declaration.address)
  return (cells.plan.graph.imports.get(config) ?? []).flatMap(block => {
    const names = namesOf(block, cells)
    if (names === undefined) return []
    return repetitionsOf(block, names, collector).flatMap(repetition => {
      const local = addressOf(block.to.expression, names.scope(block.to, repetition))
      return local === undefined
        ? []
        : [{ address: addressIn(names.instance, local), block, names, repetition }]
    })
  })
}

/** The module instance in which the block stands: the one itself, or one above. */
function namesOf(block: ImportBlock, from: ModuleNames): ModuleNames | undefined {
  let names: ModuleNames | undefined = from
  while (names !== undefined && names.instance.module !== block.module) names = names.parent
  return names
}

function repetitionsOf(
  { forEach }: ImportBlock,
  names: ModuleNames,
  collector: EvaluationCollector,
): readonly Repetition[] {
  if (forEach === undefined) return [{}]
  const own = new DiagnosticList()
  const value = withoutMarks(evaluate(forEach.expression, names.scope(forEach), own))
  leaveUnlooked(collector, value)
  for (const item of own.items) collector.add(item)
  switch (value.kind) {
    case 'map':
      return [...value.entries].map(pair)
    case 'object':
      return [...value.attributes].map(pair)
    case 'set':
      return value.elements.map(element => ({ eachKey: element, eachValue: element }))
    case 'list':
    case 'tuple':
      return value.elements.map((element, at) => pair([String(at), element]))
    default:
      return []
  }
}

function pair([key, value]: readonly [string, Value]): Repetition {
  return { eachKey: stringValue(key), eachValue: value }
}

/** The address that `to` names, with its keys evaluated; undefined where one is not known. */
function addressOf(expression: Expression, scope: Scope): string | undefined {
  switch (expression.kind) {
    case 'scope-traversal':
      return withSteps(expression.root, expression.steps)
    case 'relative-traversal': {
      const from = addressOf(expression.from, scope)
      return from && withSteps(from, expression.steps)
    }
    case 'index': {
      const from = addressOf(expression.collection, scope)
      const key = keyOf(evaluate(expression.key, scope, new DiagnosticList()))
      return from === undefined || key === undefined ? undefined : `${from}${formatKey(key)}`
    }
    case 'json-expression':
      return addressOf(expression.expression, scope)
    case 'template-wrap':
      return addressOf(expression.wrapped, scope)
    default:
      return undefined
  }
}

function withSteps(from: string, steps: readonly TraversalStep[]): string {
  return steps.reduce((address, step) => {
    if (step.kind === 'attribute-step') return `${address}.${step.name}`
    const { key } = step
    if (key.type === 'string') return `${address}${formatKey(key.value)}`
    const number = parseNumber(key.text)
    return `${address}${formatKey(number && toSafeInteger(number))}`
  }, from)
}

function keyOf(key: Value): InstanceKey {
  if (key.kind === 'string') return key.string
  return key.kind === 'number' ? toSafeInteger(key.number) : undefined
}

function idValue(
  at: SourcedExpression,
  scope: Scope,
  collector: EvaluationCollector,
): Value | undefined {
  const own = new DiagnosticList()
  const evaluated = evaluate(at.expression, scope, own)
  for (const item of own.items) collector.add(item)
  leaveUnlooked(collector, evaluated)
  if (own.hasErrors) return undefined
  const id = convert(withoutMarks(evaluated), STRING)
  const why = idTrouble(evaluated, id)
  if (why === undefined && !isConversionFailure(id)) return id
  const location = { source: at.source, span: at.expression.span }
  collector.add(planDiagnostic('plan/import-id', { why: why ?? '' }, location))
  return undefined
}

function idTrouble(evaluated: Value, id: ReturnType<typeof convert>): string | undefined {
  if (evaluated.marks?.has('ephemeral')) return 'it is ephemeral'
  if (isConversionFailure(id)) return id.text
  if (id.kind === 'null') return 'it is null'
  if (id.kind === 'unknown') return 'it is only known after apply'
  if (evaluated.marks?.has('sensitive')) return 'it is sensitive'
  return id.kind === 'string' && id.string === '' ? 'it is empty' : undefined
}

/** What the provider would read of an object that is taken over: nothing but its id is known here. */
export function importedObject(schema: BlockSchema, id: Value, subject: Subject): Value {
  const { address, location, declaration } = subject
  const isData = declaration.type === 'terraform_data'
  const text = `what "${address}" is before it is imported is only known to its provider`
  const source = { id: `${address} (import)`, text, remedy: undefined, location }
  const attributes = [...impliedType(schema).attributes].map(([name, type]): [string, Value] => {
    if (name === 'id') return [name, id]
    // Terraform's own resource consists of nothing but its id when it is imported.
    return [name, isData ? nullValue(type) : unseenValue(type, [source], { notUnknown: true })]
  })
  return objectValue(attributes)
}
