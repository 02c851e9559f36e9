/**
 * What Terraform refuses of a configuration before it evaluates anything: wrong arguments of module calls and references to what is
 * not there. It looks at everything, used or not.
 */
import { type Collector, DiagnosticList } from '../../diagnostics/collector.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import { decodeContent, decodePartial } from '../../hcl/content.ts'
import type { BlockNode, BodyNode } from '../../hcl/syntax.ts'
import {
  type CheckRule,
  type Configuration,
  isMissingModule,
  type Module,
  type ModuleCall,
  type ResourceDeclaration,
  type SourcedExpression,
  type SourcedTraversal,
  type VariableDeclaration,
} from '../configuration.ts'
import { headerLocation } from '../merge/merged-module.ts'
import { moduleDiagnostic } from '../messages.ts'
import { referencesInBody } from '../reference/body-references.ts'
import { parseReference, type Reference, referencesIn } from '../reference/references.ts'
import { checkMoves } from './check-moves.ts'
import { checkReference, type Surroundings } from './check-reference.ts'
import { usesProvider } from './provider-use.ts'

/** Reports everything that planning does not have to find again. Never throws. */
export function checkConfiguration(configuration: Configuration, collector: Collector): void {
  const { root, terraformMinor, lateDiagnostics } = configuration
  const heard = new DiagnosticList()
  checkModuleArguments(root, heard)
  // Terraform gets no further with wrong arguments, which keep it from making a graph.
  if (!heard.hasErrors) checkModule(root, terraformMinor, heard)
  for (const item of heard.items) collector.add(item)
  for (const item of lateDiagnostics ?? []) collector.add(item)
}

/**
 * Checks the arguments of every call against the variables of the module that it leads to. `unexpected`: only that there are no others;
 * what is missing is not told.
 */
export function checkModuleArguments(
  module: Module,
  collector: Collector,
  what: 'all' | 'unexpected' = 'all',
): void {
  for (const [name, child] of module.children) {
    const call = module.moduleCalls.get(name)
    if (call === undefined || isMissingModule(child)) continue
    checkArguments(call, child, what, collector)
    checkModuleArguments(child, collector, what)
  }
}

function checkArguments(
  call: ModuleCall,
  child: Module,
  what: 'all' | 'unexpected',
  collector: Collector,
): void {
  const isWanted = (variable: VariableDeclaration): boolean =>
    what === 'all' && variable.default === undefined && !call.arguments.has(variable.name)
  const schemaFor = (isBase: boolean): Parameters<typeof decodeContent>[1] => {
    const attributes = [...child.variables.values()].map(variable => ({
      name: variable.name,
      required: isBase && isWanted(variable),
    }))
    return { attributes, blocks: [] }
  }
  decodeContent(call.body, schemaFor(true), collector)
  for (const body of call.overrides ?? []) decodeContent(body, schemaFor(false), collector)
}

function checkModule(module: Module, version: TerraformMinor, collector: Collector): void {
  new ModuleChecker(module, version, collector).check()
  for (const child of module.children.values()) {
    if (!isMissingModule(child)) checkModule(child, version, collector)
  }
}

const NOWHERE: Surroundings = {}

const SILENT: Collector = { add: () => undefined }

/** Arguments of provisioners whose values are words of the language and no references. */
const PROVISIONER_KEYWORDS = {
  attributes: ['when', 'on_failure'].map(name => ({ name, required: false })),
  blocks: [],
}

class ModuleChecker {
  readonly #module: Module
  readonly #version: TerraformMinor
  readonly #collector: Collector

  constructor(module: Module, version: TerraformMinor, collector: Collector) {
    this.#module = module
    this.#version = version
    this.#collector = collector
  }

  check(): void {
    const module = this.#module
    for (const { validations } of module.variables.values()) this.#rules(validations, NOWHERE)
    for (const { value } of module.locals.values()) this.#expression(value, NOWHERE)
    for (const output of module.outputs.values()) {
      this.#expression(output.value, NOWHERE)
      this.#rules(output.preconditions, NOWHERE)
      this.#dependsOn(output.dependsOn)
    }
    for (const [key, { body, overrides }] of module.providerConfigurations) {
      // Terraform leaves out providers that nothing uses.
      if (!usesProvider(module, key)) continue
      for (const part of [body, ...(overrides ?? [])]) this.#body(part, NOWHERE)
    }
    for (const resource of module.resources.values()) this.#resource(resource)
    for (const call of module.moduleCalls.values()) this.#call(call)
    for (const check of module.checks.values()) this.#rules(check.asserts, { check: check.name })
    for (const action of module.actions?.values() ?? []) {
      this.#expression(action.count, NOWHERE)
      this.#expression(action.forEach, NOWHERE)
      if (action.config !== undefined) this.#body(action.config, surroundingsOf(action))
    }
    for (const block of module.imports) this.#import(block)
    checkMoves(module, this.#version, this.#collector)
    if (module.path.length === 0) this.#rootOutputs()
  }

  /** Nothing stands above the root module that could be told, or take what is not stored. */
  #rootOutputs(): void {
    for (const output of this.#module.outputs.values()) {
      const { deprecated } = output
      if (output.ephemeral) {
        const at = headerLocation(output)
        this.#collector.add(moduleDiagnostic('module/root-output-ephemeral', {}, at))
      }
      if (deprecated === undefined) continue
      this.#collector.add(
        moduleDiagnostic('module/root-output-deprecated', {}, deprecated.location),
      )
    }
  }

  #expression(at: SourcedExpression | undefined, surroundings: Surroundings): readonly Reference[] {
    if (at === undefined) return []
    const context = { source: at.source, version: this.#version }
    const references = referencesIn(at.expression, context, this.#collector)
    this.#references(references, surroundings)
    return references
  }

  #references(references: readonly Reference[], surroundings: Surroundings): void {
    for (const reference of references) {
      checkReference(reference, this.#module, surroundings, this.#collector)
    }
  }

  #rules(rules: readonly CheckRule[], surroundings: Surroundings): void {
    for (const { condition, errorMessage } of rules) {
      this.#expression(condition, surroundings)
      this.#expression(errorMessage, surroundings)
    }
  }

  #body(body: BodyNode, surroundings: Surroundings): readonly Reference[] {
    const references = referencesInBody(body, { version: this.#version }, this.#collector)
    this.#references(references, surroundings)
    return references
  }

  /** After a mistake the rest of the list is looked at for its form only, as Terraform does. */
  #dependsOn(dependsOn: readonly SourcedTraversal[]): void {
    const heard = new DiagnosticList()
    for (const { source, traversal } of dependsOn) {
      const reference = parseReference(traversal, { source, version: this.#version }, heard)
      if (reference === undefined) continue
      const extra = traversal.steps[reference.consumedSteps]
      if (extra !== undefined) {
        const at = { source, span: extra.span }
        heard.add(moduleDiagnostic('module/depends-on-part', {}, at))
      }
      if (!heard.hasErrors) checkReference(reference, this.#module, NOWHERE, heard)
    }
    for (const item of heard.items) this.#collector.add(item)
  }

  #resource(resource: ResourceDeclaration): void {
    const { lifecycle, check } = resource
    const inside = { ...surroundingsOf(resource), check }
    const withSelf = { ...inside, self: true }
    for (const repetition of [resource.count, resource.forEach]) {
      this.#refuseSelfReferences(this.#expression(repetition, { check }), resource)
    }
    for (const body of [resource.body, ...resource.overrides]) {
      const references = this.#body(body, inside)
      // Instances of one resource may refer to each other without end, which only planning can tell.
      if (resource.count !== undefined || resource.forEach !== undefined) continue
      this.#refuseSelfReferences(references, resource)
    }
    this.#dependsOn(resource.dependsOn)
    for (const trigger of lifecycle.replaceTriggeredBy) this.#expression(trigger, inside)
    for (const action of lifecycle.triggeredActions ?? []) this.#expression(action, inside)
    this.#rules(lifecycle.preconditions, inside)
    this.#rules(lifecycle.postconditions, withSelf)
    for (const { body } of resource.provisioners) {
      this.#body(decodePartial(body, PROVISIONER_KEYWORDS, SILENT).rest, withSelf)
    }
    if (resource.connection !== undefined) this.#body(resource.connection.body, withSelf)
  }

  #refuseSelfReferences(references: readonly Reference[], { address }: ResourceDeclaration): void {
    for (const { subject, source, span } of references) {
      if (subject.kind !== 'resource' || subject.resource.address !== address) continue
      const at = { source, span }
      this.#collector.add(moduleDiagnostic('module/self-referential-block', { address }, at))
    }
  }

  #call(call: ModuleCall): void {
    this.#expression(call.count, NOWHERE)
    this.#expression(call.forEach, NOWHERE)
    this.#dependsOn(call.dependsOn)
    for (const { source, expression } of call.arguments.values()) {
      this.#expression({ source, expression }, surroundingsOf(call))
    }
  }

  #import(block: BlockNode): void {
    const { body } = block
    if (body.kind !== 'body') return
    const keyed = body.items.some(item => item.kind === 'attribute' && item.name === 'for_each')
    for (const item of body.items) {
      if (item.kind !== 'attribute' || item.name === 'to' || item.name === 'provider') continue
      const at = { source: item.source, expression: item.expression }
      this.#expression(at, { keyed: keyed && item.name !== 'for_each' })
    }
  }
}

function surroundingsOf(repeated: {
  readonly count: SourcedExpression | undefined
  readonly forEach: SourcedExpression | undefined
}): Surroundings {
  return { counted: repeated.count !== undefined, keyed: repeated.forEach !== undefined }
}
