/**
 * The free names of an expression: every traversal whose root is not bound by a surrounding `for`. As hclsyntax.Variables does
 * (https://github.com/hashicorp/hcl/blob/v2.24.0/hclsyntax/variables.go), bare object keys are no names.
 */
import { expressionParts } from '../hcl/expression-parts.ts'
import type {
  Expression,
  ForNode,
  ObjectNode,
  ScopeTraversalNode,
  TemplateForNode,
} from '../hcl/syntax.ts'

/** Free traversals in source order. `bound` names are left out, as are those that `for` binds inside. Never throws. */
export function traversalsIn(
  expression: Expression,
  bound: ReadonlySet<string> = NOTHING,
): readonly ScopeTraversalNode[] {
  const found: ScopeTraversalNode[] = []
  collect(expression, bound, found)
  return found
}

const NOTHING: ReadonlySet<string> = new Set()

type Bound = ReadonlySet<string>

function collect(expression: Expression, bound: Bound, found: ScopeTraversalNode[]): void {
  switch (expression.kind) {
    case 'literal':
      return
    case 'scope-traversal':
      if (!bound.has(expression.root)) found.push(expression)
      return
    case 'for':
      collectFor(expression, bound, found)
      return
    case 'template-for':
      collectTemplateFor(expression, bound, found)
      return
    case 'object':
      collectObject(expression, bound, found)
      return
    default:
      for (const part of expressionParts(expression)) collect(part, bound, found)
  }
}

function collectFor(node: ForNode, bound: Bound, found: ScopeTraversalNode[]): void {
  collect(node.collection, bound, found)
  const inside = withNames(bound, node.keyName, node.valueName)
  if (node.key !== null) collect(node.key, inside, found)
  collect(node.value, inside, found)
  if (node.condition !== null) collect(node.condition, inside, found)
}

function collectTemplateFor(
  node: TemplateForNode,
  bound: Bound,
  found: ScopeTraversalNode[],
): void {
  collect(node.collection, bound, found)
  collect(node.body, withNames(bound, node.keyName, node.valueName), found)
}

function withNames(bound: Bound, key: string | null, value: string): Bound {
  return key === null ? new Set([...bound, value]) : new Set([...bound, key, value])
}

function collectObject(node: ObjectNode, bound: Bound, found: ScopeTraversalNode[]): void {
  for (const item of node.items) {
    if (!item.keyIsName) collect(item.key, bound, found)
    collect(item.value, bound, found)
  }
}
