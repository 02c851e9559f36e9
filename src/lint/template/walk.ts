/** Every expression of a module, where it begins with one that is not part of another. */
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { BlockNode, BodyNode } from '../../hcl/syntax.ts'
import type {
  CheckRule,
  Module,
  ResourceDeclaration,
  SourcedExpression,
} from '../../module/configuration.ts'
import { anyContent } from '../../plan/body/body-content.ts'

/** In no particular order, those of modules that it calls left out. */
export function everyExpression(module: Module): readonly SourcedExpression[] {
  const found: SourcedExpression[] = []
  const add = (...expressions: readonly (SourcedExpression | undefined)[]): void => {
    for (const each of expressions) if (each !== undefined) found.push(each)
  }
  for (const { value } of module.locals.values()) add(value)
  for (const { value, preconditions } of module.outputs.values())
    add(value, ...conditionsOf(preconditions))
  for (const { validations } of module.variables.values()) add(...conditionsOf(validations))
  for (const resource of module.resources.values()) add(...resourceExpressions(resource))
  for (const { arguments: given, count, forEach } of module.moduleCalls.values())
    add(count, forEach, ...given.values())
  for (const { asserts } of module.checks.values()) add(...conditionsOf(asserts))
  return found
}

/** Those of one block. */
export function resourceExpressions({
  count,
  forEach,
  body,
  overrides,
  lifecycle,
}: ResourceDeclaration): readonly SourcedExpression[] {
  const { preconditions, postconditions } = lifecycle
  return [
    ...[count, forEach].filter(each => each !== undefined),
    ...[body, ...overrides].flatMap(inBody),
    ...conditionsOf([...preconditions, ...postconditions]),
  ]
}

function conditionsOf(rules: readonly CheckRule[]): readonly SourcedExpression[] {
  return rules.flatMap(({ condition, errorMessage }) =>
    errorMessage === undefined ? [condition] : [condition, errorMessage],
  )
}

function inBody(body: BodyNode): readonly SourcedExpression[] {
  // Mistakes in it have been told by the plan.
  const { attributes, blocks } = anyContent(body, new DiagnosticList())
  return [...attributes.values(), ...blocks.flatMap(inBlock)]
}

function inBlock({ body }: BlockNode): readonly SourcedExpression[] {
  return inBody(body)
}
