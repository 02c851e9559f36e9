/**
 * Whether a reference names something that is declared and can be named where it stands. As internal/terraform/evaluate_valid.go and
 * the look-ups of evaluate.go; what a provider's schema says is planning's business.
 */
import type { Collector } from '../../diagnostics/collector.ts'
import { MAX_NAMES, nearestName } from '../../text/nearest-name.ts'
import type { Location } from '../../text/source.ts'
import { compareUtf8 } from '../../value/type.ts'
import type { Module } from '../configuration.ts'
import { moduleDiagnostic } from '../messages.ts'
import type { Reference, ResourceSubject } from '../reference/references.ts'

/** What the place of an expression gives it. */
export interface Surroundings {
  /** In a block whose `count` is set. */
  readonly counted?: boolean
  /** In a block whose `for_each` is set. */
  readonly keyed?: boolean
  /** Where `self` has a meaning. */
  readonly self?: boolean
  /** The check around it, whose data source only it may use. */
  readonly check?: string | undefined
}

/** Reports what is wrong with a reference; whether anything is. Never throws. */
export function checkReference(
  reference: Reference,
  module: Module,
  surroundings: Surroundings,
  collector: Collector,
): boolean {
  const { subject, source, span } = reference
  const checker: Checker = { reference, module, surroundings, collector, at: { source, span } }
  switch (subject.kind) {
    case 'variable':
      return checkName(checker, 'module/undeclared-variable', subject.name, module.variables)
    case 'local':
      return checkName(checker, 'module/undeclared-local', subject.name, module.locals)
    case 'module':
      return checkName(checker, 'module/undeclared-module', subject.name, module.moduleCalls)
    case 'action': {
      const name = `${subject.type}.${subject.name}`
      return checkName(checker, 'module/undeclared-action', name, module.actions ?? new Map())
    }
    case 'resource':
      return checkResource(checker, subject.resource, subject.key !== undefined)
    case 'self':
      return surroundings.self === true || report(checker, 'module/self-outside')
    case 'count':
    case 'each':
      return checkRepetition(checker, subject.kind, subject.name)
    case 'path':
      return PATHS.has(subject.name) || reportNamed(checker, 'module/path-attribute', subject.name)
    case 'terraform':
      return checkTerraform(checker, subject.name)
  }
}

interface Checker {
  readonly reference: Reference
  readonly module: Module
  readonly surroundings: Surroundings
  readonly collector: Collector
  readonly at: Location
}

const PATHS: ReadonlySet<string> = new Set(['module', 'root', 'cwd'])

function report(
  checker: Checker,
  code: 'module/self-outside' | 'module/count-outside' | 'module/terraform-env',
): false {
  checker.collector.add(moduleDiagnostic(code, {}, checker.at))
  return false
}

type NamedCode =
  | 'module/path-attribute'
  | 'module/terraform-attribute'
  | 'module/count-attribute'
  | 'module/each-attribute'
  | 'module/each-outside'

function reportNamed(checker: Checker, code: NamedCode, name: string): false {
  checker.collector.add(moduleDiagnostic(code, { name }, checker.at))
  return false
}

type UndeclaredCode =
  | 'module/undeclared-variable'
  | 'module/undeclared-local'
  | 'module/undeclared-module'
  | 'module/undeclared-action'

function checkName(
  checker: Checker,
  code: UndeclaredCode,
  name: string,
  declared: ReadonlyMap<string, unknown>,
): boolean {
  if (declared.has(name)) return true
  const suggestion = nearestName(name, namesInOrder(declared))
  checker.collector.add(moduleDiagnostic(code, { name, suggestion }, checker.at))
  return false
}

/** None where there are too many to suggest one. */
function namesInOrder(declared: ReadonlyMap<string, unknown>): readonly string[] {
  return declared.size > MAX_NAMES ? [] : [...declared.keys()].sort(compareUtf8)
}

function checkRepetition(checker: Checker, kind: 'count' | 'each', name: string): boolean {
  const { counted, keyed } = checker.surroundings
  if (kind === 'count') {
    if (name !== 'index') return reportNamed(checker, 'module/count-attribute', name)
    return counted === true || report(checker, 'module/count-outside')
  }
  if (name !== 'key' && name !== 'value') return reportNamed(checker, 'module/each-attribute', name)
  return keyed === true || reportNamed(checker, 'module/each-outside', name)
}

function checkTerraform(checker: Checker, name: string): boolean {
  if (name === 'workspace' || name === 'applying') return true
  if (name === 'env') return report(checker, 'module/terraform-env')
  return reportNamed(checker, 'module/terraform-attribute', name)
}

function checkResource(checker: Checker, resource: ResourceSubject, hasKey: boolean): boolean {
  const { module, reference, collector, at, surroundings } = checker
  const { address } = resource
  const declaration = module.resources.get(address)
  if (declaration === undefined) return reportUndeclared(checker, resource)
  const { count, forEach, check } = declaration
  const remaining = reference.traversal.steps.slice(reference.consumedSteps)
  let sound = true
  const add = (diagnostic: ReturnType<typeof moduleDiagnostic>): void => {
    collector.add(diagnostic)
    sound = false
  }
  if (hasKey && count === undefined && forEach === undefined) {
    add(moduleDiagnostic('module/unexpected-instance-key', { address }, at))
  }
  if (!hasKey && remaining.length > 0 && (count !== undefined || forEach !== undefined)) {
    const argument = count === undefined ? 'for_each' : 'count'
    add(moduleDiagnostic('module/missing-instance-key', { address, argument }, at))
  }
  if (check !== undefined && check !== surroundings.check) {
    add(moduleDiagnostic('module/scoped-resource', { address, check }, at))
  }
  const [next] = remaining
  if (next?.kind === 'attribute-step' && next.name === 'count') {
    add(moduleDiagnostic('module/count-as-attribute', { address }, at))
  }
  return sound
}

function reportUndeclared(checker: Checker, resource: ResourceSubject): false {
  const { module, collector, at } = checker
  const { address: name, mode } = resource
  const declared = namesInOrder(module.resources)
  // Leaving out "data." is a frequent mistake.
  const data =
    mode === 'managed' && module.resources.has(`data.${name}`) ? `data.${name}` : undefined
  const suggestion = data ?? nearestName(name, declared)
  collector.add(moduleDiagnostic('module/undeclared-resource', { name, suggestion }, at))
  return false
}
