/** `import` blocks by what they import to, read once for a configuration. */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import { type BodySchema, decodePartial } from '../../hcl/content.ts'
import type { AttributeNode, BlockNode } from '../../hcl/syntax.ts'
import { isMissingModule, type Module, type SourcedExpression } from '../../module/configuration.ts'
import { decodeImport } from '../../module/decode/moves.ts'
import { configAddressIn } from '../module/module-instance.ts'

/** One `import` block. */
export interface ImportBlock {
  /** Where it stands and is evaluated; the root but for Terraform 1.16. */
  readonly module: Module
  /** The target's address without keys, from the root. */
  readonly target: string
  readonly to: SourcedExpression
  readonly forEach: SourcedExpression | undefined
  readonly id: SourcedExpression | undefined
}

const SCHEMA: BodySchema = {
  attributes: ['to', 'for_each', 'id'].map(name => ({ name, required: false })),
  blocks: [],
}

/** Every import block of a module tree, by its target. */
export function importBlocks(
  root: Module,
  version: TerraformMinor,
): ReadonlyMap<string, readonly ImportBlock[]> {
  const found = new Map<string, ImportBlock[]>()
  collect(root, version, found)
  return found
}

function collect(module: Module, version: TerraformMinor, found: Map<string, ImportBlock[]>): void {
  for (const block of module.imports) {
    const made = readImport(block, module, version)
    if (made === undefined) continue
    const known = found.get(made.target)
    if (known === undefined) found.set(made.target, [made])
    else known.push(made)
  }
  for (const child of module.children.values()) {
    if (!isMissingModule(child)) collect(child, version, found)
  }
}

/** The form of the block has been checked when it was loaded. */
function readImport(
  block: BlockNode,
  module: Module,
  version: TerraformMinor,
): ImportBlock | undefined {
  const heard = new DiagnosticList()
  const context = {
    source: block.source,
    version,
    override: false,
    collector: heard,
    lateCollector: heard,
  }
  const { target } = decodeImport(block, context)
  const { attributes } = decodePartial(block.body, SCHEMA, heard).content
  const to = sourced(attributes.get('to'))
  if (target === undefined || to === undefined) return undefined
  return {
    module,
    target: configAddressIn(module, target.config),
    to,
    forEach: sourced(attributes.get('for_each')),
    id: sourced(attributes.get('id')),
  }
}

function sourced(attribute: AttributeNode | undefined): SourcedExpression | undefined {
  return attribute && { source: attribute.source, expression: attribute.expression }
}
