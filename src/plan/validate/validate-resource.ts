/**
 * What is wrong with a resource block whatever the values will be. As
 * https://github.com/hashicorp/terraform/blob/v1.14.5/internal/terraform/node_resource_validate.go.
 */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { BodySchema } from '../../hcl/content.ts'
import { decodePartial } from '../../hcl/content.ts'
import type { BlockNode, BodyNode } from '../../hcl/syntax.ts'
import type { Surroundings } from '../../module/check/check-reference.ts'
import type {
  Module,
  ResourceDeclaration,
  ResourceMode,
  SourcedExpression,
} from '../../module/configuration.ts'
import { headerLocation } from '../../module/merge/merged-module.ts'
import { referencesIn } from '../../module/reference/references.ts'
import { impliedProviderName } from '../../module/source/provider-address.ts'
import { nearestName } from '../../text/nearest-name.ts'
import type { Span } from '../../text/span.ts'
import { unknownValue } from '../../value/make.ts'
import { compareUtf8, DYNAMIC } from '../../value/type.ts'
import type { Value } from '../../value/value.ts'
import { decodeBodies, keepingOf } from '../body/decode-body.ts'
import { CONNECTION_SCHEMA, PROVISIONER_SCHEMAS } from '../body/provisioner-schemas.ts'
import type { BlockSchema } from '../body/schema.ts'
import { checkCount, checkForEach } from '../instance/expansion.ts'
import { decodeWithoutSchema } from '../instance/without-schema.ts'
import { planDiagnostic } from '../messages.ts'
import { configAddressIn } from '../module/module-instance.ts'
import { type CoveredProvider, coveredProviderOf, providerFor } from '../plan-context.ts'
import { reportProblems } from '../provider/provider-problems.ts'
import {
  areBodiesSound,
  areSound,
  type Place,
  validateDependsOn,
  validateExpression,
} from './checked-references.ts'
import { checkSteps } from './schema-traversal.ts'
import { unknownRepetition, type ValidationNames } from './validation-names.ts'

const ANYTHING: Value = unknownValue(DYNAMIC)

/** Reports what is wrong with a resource. Never throws. */
export function validateResource(
  declaration: ResourceDeclaration,
  names: ValidationNames,
  collector: DiagnosticList,
): void {
  const { check } = declaration
  const repetition = unknownRepetition(declaration)
  const outside: Place = { names, surroundings: { check }, repetition: {}, collector }
  validateImports(declaration, outside)
  validateRepetition(declaration, outside)
  validateDependsOn(declaration.dependsOn, outside)
  const surroundings = { check, ...surroundingsOf(declaration) }
  const inside: Place = { names, surroundings, repetition, collector }
  validateBody(declaration, inside)
  const { lifecycle, provisioners } = declaration
  const { preconditions, postconditions, replaceTriggeredBy } = lifecycle
  for (const trigger of replaceTriggeredBy) validateTrigger(trigger, inside)
  for (const action of lifecycle.triggeredActions ?? []) areSound(action, inside)
  validateRules(preconditions, inside)
  if (postconditions.length === 0 && provisioners.length === 0) return
  const withSelf: Place = {
    ...inside,
    surroundings: { ...surroundings, self: true },
    repetition: unknownRepetition(declaration, ANYTHING),
    self: declaration,
  }
  validateRules(postconditions, withSelf)
  for (const provisioner of provisioners) {
    validateProvisioner(provisioner, declaration.connection, withSelf)
    if (collector.hasErrors) return
  }
}

/** Which instance a trigger names, and which part of it, is only looked at while planning. */
function validateTrigger(trigger: SourcedExpression, place: Place): void {
  const own = new DiagnosticList()
  areSound(trigger, { ...place, collector: own })
  for (const item of own.items)
    if (item.code.startsWith('module/') && !LATE.has(item.code)) place.collector.add(item)
}

const LATE: ReadonlySet<string> = new Set([
  'module/missing-instance-key',
  'module/unexpected-instance-key',
])

/** An import may not hang on the resource that it imports to. */
function validateImports(declaration: ResourceDeclaration, place: Place): void {
  const { names, collector } = place
  const { graph, inputs } = names.plan
  const { module } = names.instance
  const target = configAddressIn(module, declaration.address)
  for (const { module: from, forEach, id } of graph.imports.get(target) ?? []) {
    const above = namesOf(from, names)
    const around: Place = { ...place, names: above, surroundings: {} }
    const isSound = forEach === undefined || areSound(forEach, around)
    const surroundings = { keyed: forEach !== undefined }
    if (id !== undefined && isSound) areSound(id, { ...around, surroundings })
    for (const [argument, at] of [
      ['id', id],
      ['for_each', forEach],
    ] as const) {
      if (at === undefined) continue
      const context = { source: at.source, version: inputs.terraformMinor }
      const own = referencesIn(at.expression, context, new DiagnosticList()).find(
        ({ subject }) =>
          subject.kind === 'resource' && configAddressIn(from, subject.resource.address) === target,
      )
      if (own === undefined) continue
      const location = { source: at.source, span: at.expression.span }
      collector.add(planDiagnostic('plan/import-refers-to-target', { argument }, location))
    }
  }
}

/** The names of the module in which a block stands: the one itself, or one above. */
function namesOf(module: Module, from: ValidationNames): ValidationNames {
  return from.parent === undefined || from.instance.module === module
    ? from
    : namesOf(module, from.parent)
}

/** What names mean inside a block that may be repeated; with both, as an override may leave it, only the count is heard of. */
export function surroundingsOf(block: {
  readonly count: SourcedExpression | undefined
  readonly forEach: SourcedExpression | undefined
}): Surroundings {
  const counted = block.count !== undefined
  return { counted, keyed: !counted && block.forEach !== undefined }
}

/** `count` or `for_each` as far as it is known already. */
export function validateRepetition(
  block: {
    readonly count: SourcedExpression | undefined
    readonly forEach: SourcedExpression | undefined
  },
  place: Place,
): void {
  for (const [at, check] of [
    [block.count, checkCount],
    [block.forEach, checkForEach],
  ] as const) {
    if (at === undefined) continue
    const own = new DiagnosticList()
    const value = validateExpression(at, { ...place, collector: own })
    for (const item of own.items) place.collector.add(item)
    if (value === undefined || own.hasErrors) continue
    check(value, { source: at.source, span: at.expression.span }, place.collector)
  }
}

function validateRules(
  rules: ResourceDeclaration['lifecycle']['preconditions'],
  place: Place,
): void {
  for (const { condition, errorMessage } of rules) {
    validateExpression(condition, place)
    if (errorMessage !== undefined) validateExpression(errorMessage, place)
  }
}

function validateBody(declaration: ResourceDeclaration, place: Place): void {
  const { names, repetition, collector } = place
  const { module } = names.instance
  const model = providerFor(names.plan, module, declaration)
  const schema = model?.schema(declaration.mode, declaration.type)
  const covered = coveredProviderOf(names.plan, module, declaration.type, declaration.provider)
  if (schema === undefined && covered !== undefined) {
    const isRefused = reportMissingType(declaration, covered, place)
    if (isRefused) return
  }
  const bodies = [declaration.body, ...declaration.overrides]
  if (!areBodiesSound(bodies, place)) return
  const scoped = bodies.map(body => ({ body, scope: names.scopeOf(body.source, repetition) }))
  if (schema !== undefined) validateIgnored(declaration, schema, place)
  const own = new DiagnosticList()
  const config = schema && decodeBodies(scoped, schema, own, keepingOf(declaration.mode))
  if (config === undefined) decodeWithoutSchema(scoped, own)
  for (const item of own.items) collector.add(item)
  if (own.hasErrors || config === undefined || model?.validate === undefined) return
  const location = headerLocation(declaration)
  const request = {
    type: declaration.type,
    address: declaration.address,
    config,
    location,
    noteRead: () => undefined,
  }
  reportProblems(declaration, model.validate(declaration.mode, request), collector)
}

/** `ignore_changes` names what the configuration can set. */
function validateIgnored(
  declaration: ResourceDeclaration,
  schema: BlockSchema,
  { names, collector }: Place,
): void {
  const { ignoreChanges } = declaration.lifecycle
  for (const { source, traversal } of ignoreChanges === 'all' ? [] : ignoreChanges) {
    const { root: name, rootSpan: span } = traversal
    const steps = [{ kind: 'attribute-step' as const, name, span }, ...traversal.steps]
    const own = new DiagnosticList()
    checkSteps(steps, schema, { traversal, scope: names.scopeOf(source), collector: own })
    for (const item of own.items) collector.add(item)
    const attribute = schema.attributes.get(name)
    if (own.hasErrors || attribute === undefined) continue
    if (attribute.computed !== true || attribute.optional === true) continue
    const at = { source: declaration.source, span: typeSpan(declaration) }
    collector.add(planDiagnostic('plan/redundant-ignore', { name }, at))
  }
}

function typeSpan({ block }: ResourceDeclaration): Span {
  return block.labels[0]?.span ?? block.typeSpan
}

const WHAT = { managed: 'resource', data: 'data source', ephemeral: 'ephemeral resource' } as const

const MODES: readonly ResourceMode[] = ['managed', 'data', 'ephemeral']

/**
 * A type that the provider does not have: certainly not where no other version can be met, or where it is nearly the name of another one;
 * a newer version may have it otherwise. Tells whether Terraform certainly refuses it.
 */
function reportMissingType(
  declaration: ResourceDeclaration,
  covered: CoveredProvider,
  { collector }: Place,
): boolean {
  const { type, mode, source } = declaration
  const { upTo, name: provider } = covered
  const at = { source, span: typeSpan(declaration) }
  const near = (of: ResourceMode): string | undefined =>
    nearestName(type, covered.types(of).slice().sort(compareUtf8))
  const others = MODES.filter(of => of !== mode)
  const isForeign = !provider.endsWith(`/${impliedProviderName(type)}`)
  const isMistake = isForeign || MODES.some(of => near(of) !== undefined)
  const args = { what: WHAT[mode], type, provider }
  if (upTo !== undefined && !isMistake) {
    collector.add(planDiagnostic('plan/unknown-type', { ...args, upTo }, at))
    return false
  }
  const elsewhere = others.find(of => covered.types(of).includes(type))
  const otherwise = elsewhere && WHAT[elsewhere]
  const why = { suggestion: near(mode), otherwise }
  collector.add(planDiagnostic('plan/unsupported-type', { ...args, ...why }, at))
  return true
}

/** Of a provisioner's body this is not for the provisioner itself. */
const META: BodySchema = {
  attributes: [
    { name: 'when', required: false },
    { name: 'on_failure', required: false },
  ],
  blocks: [{ type: 'connection', labelNames: [] }],
}

function validateProvisioner(
  block: BlockNode,
  resourceConnection: BlockNode | undefined,
  place: Place,
): void {
  const schema = PROVISIONER_SCHEMAS.get(block.labels[0]?.value ?? '')
  const { content, rest } = decodePartial(block.body, META, new DiagnosticList())
  if (schema !== undefined) validateBlock(rest, schema, place)
  const own = content.blocks.find(item => item.type === 'connection')
  const bodies = [resourceConnection?.body, own?.body].filter(body => body !== undefined)
  if (bodies.length === 0 || !areBodiesSound(bodies, place)) return
  const scoped = bodies.map(body => ({
    body,
    scope: place.names.scopeOf(body.source, place.repetition),
  }))
  decodeBodies(scoped, CONNECTION_SCHEMA, place.collector, 'passing')
}

function validateBlock(body: BodyNode, schema: BlockSchema, place: Place): void {
  if (!areBodiesSound([body], place)) return
  const scope = place.names.scopeOf(body.source, place.repetition)
  decodeBodies([{ body, scope }], schema, place.collector, 'passing')
}
