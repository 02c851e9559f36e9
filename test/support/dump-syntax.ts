/** Prints syntax trees in the fully parenthesised form of the recorded corpus (see test/corpus/language/README.md). */
import type {
  BlockNode,
  Expression,
  LiteralNode,
  NativeBodyNode,
  ObjectItem,
  TraversalStep,
} from '../../src/hcl/syntax.ts'
import { formatNumber, parseNumber } from '../../src/value/number.ts'
import type { TerraformPositions, TerraformRange } from './terraform-positions.ts'

/** A body as the corpus records it. */
export interface DumpedBody {
  attrs?: DumpedAttribute[]
  blocks?: DumpedBlock[]
}

/** An argument as the corpus records it. */
export interface DumpedAttribute {
  expr: string
  exprRange: TerraformRange
  name: string
  nameRange: TerraformRange
  range: TerraformRange
}

/** A block as the corpus records it. */
export interface DumpedBlock {
  body: DumpedBody
  close: TerraformRange
  labelRanges?: TerraformRange[]
  labels?: string[]
  open: TerraformRange
  type: string
  typeRange: TerraformRange
}

/** A native body with all its ranges. */
export function dumpBody(body: NativeBodyNode, positions: TerraformPositions): DumpedBody {
  const { text } = body.source
  const attrs: DumpedAttribute[] = []
  const blocks: DumpedBlock[] = []
  for (const item of body.items) {
    if (item.kind === 'block') blocks.push(dumpBlock(item, positions))
    else {
      attrs.push({
        expr: dumpExpression(item.expression, text),
        exprRange: positions.rangeOf(item.expression.span),
        name: item.name,
        nameRange: positions.rangeOf(item.nameSpan),
        range: positions.rangeOf(item.span),
      })
    }
  }
  return { ...(attrs.length > 0 && { attrs }), ...(blocks.length > 0 && { blocks }) }
}

function dumpBlock(block: BlockNode, positions: TerraformPositions): DumpedBlock {
  if (block.body.kind !== 'body') throw new Error('a native block has a native body')
  const labels = block.labels.map(label => label.value)
  const labelRanges = block.labels.map(label => positions.rangeOf(label.span))
  return {
    body: dumpBody(block.body, positions),
    close: positions.rangeOf(block.closeSpan),
    ...(labels.length > 0 && { labelRanges, labels }),
    open: positions.rangeOf(block.openSpan),
    type: block.type,
    typeRange: positions.rangeOf(block.typeSpan),
  }
}

/** An expression; `text` is that of its source. */
export function dumpExpression(expression: Expression, text: string): string {
  const dump = (part: Expression): string => dumpExpression(part, text)
  const list = (head: string, parts: readonly Expression[], tail = ''): string =>
    `(${[head, ...parts.map(dump)].join(' ')}${tail})`
  switch (expression.kind) {
    case 'literal':
      return dumpLiteral(expression.literal)
    case 'template':
      return expression.parts.length === 0 ? '(template "")' : list('template', expression.parts)
    case 'template-wrap':
      return list('wrap', [expression.wrapped])
    case 'scope-traversal':
    case 'relative-traversal':
    case 'index':
      return dumpTraversal(expression, text)
    case 'call':
      return list(
        `call ${expression.name}`,
        expression.arguments,
        expression.expandFinal ? '...' : '',
      )
    case 'conditional':
      return list('if', [expression.condition, expression.yes, expression.no])
    case 'binary':
      return list(expression.operator, [expression.left, expression.right])
    case 'unary':
      return list(expression.operator === '-' ? 'neg' : '!', [expression.operand])
    case 'tuple':
      return list('tuple', expression.elements)
    case 'object':
      return `(${['object', ...expression.items.map(item => dumpItem(item, text))].join(' ')})`
    case 'for': {
      const key = expression.key === null ? '' : ` key ${dump(expression.key)}`
      const condition = expression.condition === null ? '' : ` cond ${dump(expression.condition)}`
      const group = expression.group ? ' group' : ''
      const { collection, value } = expression
      return `(for ${names(expression)} in ${dump(collection)}${key} val ${dump(value)}${condition}${group})`
    }
    case 'template-for':
      return `(join (for ${names(expression)} in ${dump(expression.collection)} val ${dump(expression.body)}))`
    case 'splat':
      return list('splat', [expression.from, expression.each])
    case 'splat-element':
      return '@'
    case 'parentheses':
      return list('paren', [expression.inner])
    case 'json-expression':
      return dump(expression.expression)
    case 'invalid':
      return '?'
  }
}

function names(node: { readonly keyName: string | null; readonly valueName: string }): string {
  return node.keyName === null ? node.valueName : `${node.keyName}, ${node.valueName}`
}

function dumpItem(item: ObjectItem, text: string): string {
  const key = dumpExpression(item.key, text)
  const value = dumpExpression(item.value, text)
  if (item.keyIsName) return `((key ${key}) ${value})`
  return text.charAt(item.key.span.start) === '(' ? `((key! ${key}) ${value})` : `(${key} ${value})`
}

/** Terraform takes `true`, `false` and `null` in brackets for steps of a traversal, our tree for indices. */
function dumpTraversal(expression: Expression, text: string): string {
  let steps = ''
  let base = expression
  for (;;) {
    if (base.kind === 'relative-traversal') {
      steps = base.steps.map(dumpStep).join('') + steps
      base = base.from
    } else if (base.kind === 'index' && isKeyword(base.key)) {
      steps = `[${dumpExpression(base.key, text)}]${steps}`
      base = base.collection
    } else break
  }
  if (base.kind === 'scope-traversal') return base.root + base.steps.map(dumpStep).join('') + steps
  const source =
    base.kind === 'index'
      ? `(index ${dumpExpression(base.collection, text)} ${dumpExpression(base.key, text)})`
      : dumpExpression(base, text)
  return steps === '' ? source : `(get ${source} ${steps})`
}

function isKeyword(key: Expression): boolean {
  return key.kind === 'literal' && key.literal.type !== 'number' && key.literal.type !== 'string'
}

function dumpStep(step: TraversalStep): string {
  return step.kind === 'attribute-step' ? `.${step.name}` : `[${dumpLiteral(step.key)}]`
}

function dumpLiteral(literal: LiteralNode['literal']): string {
  switch (literal.type) {
    case 'number': {
      const number = parseNumber(literal.text)
      return number === undefined ? '?' : formatNumber(number)
    }
    case 'bool':
      return String(literal.value)
    case 'null':
      return 'null'
    case 'string':
      return quote(literal.value)
  }
}

/** As Go writes JSON. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
