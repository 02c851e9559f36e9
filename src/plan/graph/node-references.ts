/**
 * What each node of the graph refers to. Terraform asks each kind of node for its references
 * (https://github.com/hashicorp/terraform/blob/v1.14.5/internal/terraform/node_resource_abstract.go and its neighbours).
 */
import type { Collector } from '../../diagnostics/collector.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import type { BlockNode } from '../../hcl/syntax.ts'
import type {
  CheckRule,
  ResourceDeclaration,
  SourcedExpression,
  SourcedTraversal,
} from '../../module/configuration.ts'
import { referencesInBody } from '../../module/reference/body-references.ts'
import { parseReference, type Reference, referencesIn } from '../../module/reference/references.ts'
import { keywordOf } from '../../module/static/static-expression.ts'
import type { ImportBlock } from './import-blocks.ts'
import type { ModuleOpenNode, ResourceNode, StaticNode } from './static-node.ts'

/** Malformed references are told when the configuration is checked; here they are no edges. */
const DEAF: Collector = { add: () => undefined }

/** The references of a node in source order. A variable's are to be looked up in the calling module, all others in its own. */
export function referencesOf(node: StaticNode, version: TerraformMinor): readonly Reference[] {
  const reader = new ReferenceReader(version)
  switch (node.kind) {
    case 'variable':
      if (node.argument !== undefined) reader.expression(node.argument)
      break
    case 'validation':
      return validationReferences(node.declaration, reader)
    case 'local':
      reader.expression(node.declaration.value)
      break
    case 'output':
      reader.dependsOn(node.declaration.dependsOn)
      reader.expression(node.declaration.value)
      reader.rules(node.declaration.preconditions)
      break
    case 'resource':
      readResource(node.declaration, reader)
      break
    case 'module':
      reader.dependsOn(node.call.dependsOn)
      reader.expression(node.call.count)
      reader.expression(node.call.forEach)
      break
    case 'module-close':
      break
    case 'provider':
      if (node.configuration !== undefined) reader.body(node.configuration)
      break
    case 'check':
      reader.rules(node.declaration.asserts)
  }
  return reader.found
}

/** What an import has to be known for. */
export function importReferences(
  { forEach, id }: ImportBlock,
  version: TerraformMinor,
): readonly Reference[] {
  const reader = new ReferenceReader(version)
  reader.expression(id)
  reader.expression(forEach)
  return reader.found
}

/** The references of `depends_on` alone. */
export function dependsOnOf(
  node: ResourceNode | ModuleOpenNode,
  version: TerraformMinor,
): readonly Reference[] {
  const reader = new ReferenceReader(version)
  reader.dependsOn(node.kind === 'resource' ? node.declaration.dependsOn : node.call.dependsOn)
  return reader.found
}

/** A validation waits for its variable anyway. */
function validationReferences(
  declaration: { readonly name: string; readonly validations: readonly CheckRule[] },
  reader: ReferenceReader,
): readonly Reference[] {
  reader.rules(declaration.validations)
  return reader.found.filter(
    ({ subject }) => subject.kind !== 'variable' || subject.name !== declaration.name,
  )
}

function readResource(resource: ResourceDeclaration, reader: ReferenceReader): void {
  const { lifecycle } = resource
  reader.dependsOn(resource.dependsOn)
  reader.expression(resource.count)
  reader.expression(resource.forEach)
  for (const trigger of lifecycle.replaceTriggeredBy) reader.expression(trigger)
  reader.body(resource)
  if (resource.connection !== undefined) reader.body(resource.connection)
  for (const provisioner of resource.provisioners) {
    if (runsWhenCreating(provisioner)) reader.body(provisioner)
  }
  reader.rules(lifecycle.preconditions)
  reader.rules(lifecycle.postconditions)
}

/** What a provisioner of a deletion refers to does not order creation. */
function runsWhenCreating({ body, source }: BlockNode): boolean {
  if (body.kind !== 'body') return true
  const when = body.items.find(item => item.kind === 'attribute' && item.name === 'when')
  return when?.kind !== 'attribute' || keywordOf(when.expression, source) !== 'destroy'
}

class ReferenceReader {
  readonly found: Reference[] = []
  readonly #version: TerraformMinor

  constructor(version: TerraformMinor) {
    this.#version = version
  }

  expression(at: SourcedExpression | undefined): void {
    if (at === undefined) return
    const context = { source: at.source, version: this.#version }
    this.found.push(...referencesIn(at.expression, context, DEAF))
  }

  rules(rules: readonly CheckRule[]): void {
    for (const { condition, errorMessage } of rules) {
      this.expression(condition)
      this.expression(errorMessage)
    }
  }

  dependsOn(dependsOn: readonly SourcedTraversal[]): void {
    for (const { source, traversal } of dependsOn) {
      const reference = parseReference(traversal, { source, version: this.#version }, DEAF)
      if (reference !== undefined) this.found.push(reference)
    }
  }

  body(block: {
    readonly body: BlockNode['body']
    readonly overrides?: readonly BlockNode['body'][]
  }): void {
    for (const body of [block.body, ...(block.overrides ?? [])]) {
      this.found.push(...referencesInBody(body, { version: this.#version }, DEAF))
    }
  }
}
