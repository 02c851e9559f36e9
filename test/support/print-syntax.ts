/** Writes expressions as native syntax: what is printed reads back as the same tree, but for where literal text is cut into parts. */
import type {
  ConditionalNode,
  Expression,
  ForNode,
  LiteralNode,
  ObjectItem,
  SplatNode,
  TemplateForNode,
  TraversalStep,
} from '../../src/hcl/syntax.ts'

/** The expression's text. `element` is what the element of the innermost splat is written as. Throws for what is no native syntax. */
export function printExpression(expression: Expression, element = ''): string {
  const print = (part: Expression): string => printExpression(part, element)
  switch (expression.kind) {
    case 'literal':
      return printLiteral(expression.literal)
    case 'template':
      return `"${expression.parts.map(part => printPart(part, element)).join('')}"`
    case 'template-wrap':
      return `"\${${print(expression.wrapped)}}"`
    case 'scope-traversal':
      return expression.root + expression.steps.map(printStep).join('')
    case 'relative-traversal':
      return print(expression.from) + expression.steps.map(printStep).join('')
    case 'call': {
      const { name, expandFinal } = expression
      return `${name}(${expression.arguments.map(print).join(', ')}${expandFinal ? '...' : ''})`
    }
    case 'conditional':
      return `${print(expression.condition)} ? ${print(expression.yes)} : ${print(expression.no)}`
    case 'binary':
      return `${print(expression.left)} ${expression.operator} ${print(expression.right)}`
    case 'unary':
      return `${expression.operator}${print(expression.operand)}`
    case 'tuple':
      return `[${expression.elements.map(print).join(', ')}]`
    case 'object':
      return `{ ${expression.items.map(item => printItem(item, element)).join(', ')} }`
    case 'for':
      return printFor(expression, element)
    case 'index':
      return `${print(expression.collection)}[${print(expression.key)}]`
    case 'splat':
      return printSplat(expression, element)
    case 'splat-element':
      return element
    case 'parentheses':
      return `(${print(expression.inner)})`
    default:
      throw new Error(`${expression.kind} is no expression of its own`)
  }
}

function printSplat({ from, each, form }: SplatNode, element: string): string {
  return printExpression(each, printExpression(from, element) + (form === 'full' ? '[*]' : '.*'))
}

function printItem({ key, value }: ObjectItem, element: string): string {
  return `${printExpression(key, element)} = ${printExpression(value, element)}`
}

function printFor(node: ForNode, element: string): string {
  const print = (part: Expression): string => printExpression(part, element)
  const { key, value, condition, group, collection } = node
  const head = `for ${namesOf(node)} in ${print(collection)} : `
  const tail = condition === null ? '' : ` if ${print(condition)}`
  if (key === null) return `[${head}${print(value)}${tail}]`
  return `{${head}${print(key)} => ${print(value)}${group ? '...' : ''}${tail}}`
}

function namesOf({ keyName, valueName }: ForNode | TemplateForNode): string {
  return keyName === null ? valueName : `${keyName}, ${valueName}`
}

function printStep(step: TraversalStep): string {
  if (step.kind === 'attribute-step') return `.${step.name}`
  return step.key.type === 'number' ? `[${step.key.text}]` : `["${escaped(step.key.value)}"]`
}

function printLiteral(literal: LiteralNode['literal']): string {
  switch (literal.type) {
    case 'number':
      return literal.text
    case 'bool':
      return String(literal.value)
    case 'null':
      return 'null'
    case 'string':
      return `"${escaped(literal.value)}"`
  }
}

/** A part between quotation marks. */
function printPart(part: Expression, element: string): string {
  if (part.kind === 'literal' && part.literal.type === 'string') return escaped(part.literal.value)
  if (part.kind === 'template-for') {
    const { collection, body } = part
    return `%{for ${namesOf(part)} in ${printExpression(collection, element)}}${printArm(body, element)}%{endfor}`
  }
  if (part.kind === 'conditional' && isDirective(part))
    return `%{if ${printExpression(part.condition, element)}}${printArm(part.yes, element)}%{else}${printArm(part.no, element)}%{endif}`
  return `\${${printExpression(part, element)}}`
}

/** Both arms of a directive are templates; a conditional whose arms are quoted reads back the same. */
function isDirective({ yes, no }: ConditionalNode): boolean {
  return yes.kind === 'template' && no.kind === 'template'
}

function printArm(arm: Expression, element: string): string {
  return arm.kind === 'template'
    ? arm.parts.map(part => printPart(part, element)).join('')
    : printPart(arm, element)
}

/** Every sign that could begin something is written by its number. */
function escaped(text: string): string {
  return text.replace(
    /[^ !#&-[\]-\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
