/** References of an expression or body, checked before it is evaluated: with one that leads nowhere Terraform evaluates nothing. */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { EvaluationCollector } from '../../eval/doubt.ts'
import { evaluate } from '../../eval/evaluate.ts'
import type { BodyNode } from '../../hcl/syntax.ts'
import { checkReference, type Surroundings } from '../../module/check/check-reference.ts'
import {
  isMissingModule,
  type ResourceDeclaration,
  type SourcedExpression,
  type SourcedTraversal,
} from '../../module/configuration.ts'
import { moduleDiagnostic } from '../../module/messages.ts'
import { referencesInBody } from '../../module/reference/body-references.ts'
import { parseReference, type Reference, referencesIn } from '../../module/reference/references.ts'
import { unknownValue } from '../../value/make.ts'
import { DYNAMIC } from '../../value/type.ts'
import type { Value } from '../../value/value.ts'
import { planDiagnostic } from '../messages.ts'
import { schemaFor } from '../plan-context.ts'
import type { Repetition } from '../scope/repetition.ts'
import { checkSteps } from './schema-traversal.ts'
import type { ValidationNames } from './validation-names.ts'

/** Where something stands. */
export interface Place {
  readonly names: ValidationNames
  readonly surroundings: Surroundings
  readonly repetition: Repetition
  readonly collector: EvaluationCollector
  /** What `self` is. */
  readonly self?: ResourceDeclaration
}

const FAILED: Value = unknownValue(DYNAMIC)

/** Evaluates an expression if its references are sound; undefined after a diagnostic about them. */
export function validateExpression(at: SourcedExpression, place: Place): Value | undefined {
  if (!areSound(at, place)) return undefined
  const own = new DiagnosticList()
  const value = evaluate(at.expression, place.names.scope(at, place.repetition), own)
  for (const item of own.items) place.collector.add(item)
  return own.hasErrors ? FAILED : value
}

/** Whether an expression refers to nothing but what is there and can be named. */
export function areSound(at: SourcedExpression, place: Place): boolean {
  const own = new DiagnosticList()
  const context = { source: at.source, version: versionOf(place) }
  checkAll(referencesIn(at.expression, context, own), place, own)
  for (const item of own.items) place.collector.add(item)
  return !own.hasErrors
}

/** Whether all references in bodies are sound. */
export function areBodiesSound(bodies: readonly BodyNode[], place: Place): boolean {
  const own = new DiagnosticList()
  for (const body of bodies) {
    checkAll(referencesInBody(body, { version: versionOf(place) }, own), place, own)
  }
  for (const item of own.items) place.collector.add(item)
  return !own.hasErrors
}

/** `depends_on` takes whole objects that are there. */
export function validateDependsOn(dependsOn: readonly SourcedTraversal[], place: Place): void {
  for (const { source, traversal } of dependsOn) {
    const own = new DiagnosticList()
    const reference = parseReference(traversal, { source, version: versionOf(place) }, own)
    const extra = reference && traversal.steps[reference.consumedSteps]
    if (extra !== undefined) {
      own.add(moduleDiagnostic('module/depends-on-part', {}, { source, span: extra.span }))
    } else if (reference !== undefined) checkAll([reference], place, own)
    for (const item of own.items) place.collector.add(item)
    if (own.hasErrors) return
  }
}

function versionOf({ names }: Place): number {
  return names.plan.inputs.terraformMinor
}

function checkAll(references: readonly Reference[], place: Place, own: DiagnosticList): void {
  const { names, surroundings, repetition } = place
  const { module } = names.instance
  for (const reference of references) {
    if (!checkReference(reference, module, surroundings, own)) continue
    tellDeprecated(reference, place, own)
    const { subject, traversal, consumedSteps } = reference
    if (subject.kind !== 'resource' && subject.kind !== 'self') continue
    const declaration =
      subject.kind === 'self' ? place.self : module.resources.get(subject.resource.address)
    const schema = declaration && schemaFor(names.plan, module, declaration)
    if (schema === undefined) continue
    const scope = names.scopeOf(reference.source, repetition)
    const steps = traversal.steps.slice(consumedSteps)
    checkSteps(steps, schema, { traversal, scope, collector: own })
  }
}

/** Since this version outputs can be deprecated. */
const DEPRECATION = 15

/** A deprecated output of a called module is told wherever it is used, unless some call above asks for silence. */
function tellDeprecated(reference: Reference, place: Place, own: DiagnosticList): void {
  const { subject, source, span } = reference
  const { instance } = place.names
  if (subject.kind !== 'module' || versionOf(place) < DEPRECATION) return
  const child = instance.module.children.get(subject.name)
  if (child === undefined || isMissingModule(child)) return
  const output = child.outputs.get(subject.output ?? '')
  if (output?.deprecated === undefined || isSilenced(place.names)) return
  const args = { name: output.name, text: output.deprecated.text }
  own.add(planDiagnostic('plan/deprecated-output', args, { source, span }))
}

function isSilenced({ parent, instance }: ValidationNames): boolean {
  if (parent === undefined) return false
  const call = parent.instance.module.moduleCalls.get(instance.callName ?? '')
  return call?.ignoreNestedDeprecations === true || isSilenced(parent)
}
