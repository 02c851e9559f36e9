/** Evaluates expressions in the scope of a template, or in one without names. */

import { build, presetsIn, providersOf, stateAfter } from '../../coder/builds.ts'
import type { BuildContext } from '../../coder/context.ts'
import { stopAfter } from '../../coder/contexts.ts'
import { declaredParameters } from '../../coder/declared-parameters.ts'
import { openedBy } from '../../coder/presets.ts'
import { DiagnosticList } from '../../diagnostics/collector.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { UsageError } from '../../diagnostics/usage-error.ts'
import { callFunction } from '../../eval/call-function.ts'
import type { Capabilities } from '../../eval/capabilities.ts'
import { evaluate } from '../../eval/evaluate.ts'
import { fail, isFailure } from '../../eval/functions/definition.ts'
import { jsonDecodeFunction } from '../../eval/functions/json/json-decode.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import { emitEval } from '../../eval/messages.ts'
import type { Scope } from '../../eval/scope.ts'
import { parseExpression } from '../../hcl/parse.ts'
import type { Expression } from '../../hcl/syntax.ts'
import { checkReference } from '../../module/check/check-reference.ts'
import { referencesIn } from '../../module/reference/references.ts'
import { typeConstraint } from '../../module/type/type-constraint.ts'
import { variableInput } from '../../module/variables/variable-input.ts'
import { createPlanner, type Planner } from '../../plan/plan.ts'
import { EMPTY_STATE, type PriorState } from '../../plan/plan-model.ts'
import { validateConfiguration } from '../../plan/validate/validate-configuration.ts'
import { nearestName } from '../../text/nearest-name.ts'
import { createSource, type Source } from '../../text/source.ts'
import { objectValue, stringValue } from '../../value/make.ts'
import type { Value } from '../../value/value.ts'
import type { TemplateSubject } from '../subject.ts'
import type { EvalRequest } from './eval-request.ts'

/** The value of an expression, and what was remarked on the way to it. */
export interface EvalAnswer {
  /** Undefined after an error. */
  readonly value: Value | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Answers requests one after the other; none of them changes what the next one sees. */
export interface EvalSession {
  /** Throws UsageError for a variable or parameter that is not declared, and for a value that is no JSON. */
  evaluate(request: EvalRequest): EvalAnswer
}

/** How diagnostics name the expression; no file has such a name. */
export const EXPRESSION_PATH = '<expression>'

/** What names an expression may use: only the variables that come with a request. */
export function bareSession(version: TerraformMinor, capabilities: Capabilities): EvalSession {
  return {
    evaluate: ({ expression: text, variables: given, parameters }) => {
      if (parameters.size > 0) throw new UsageError('Parameters need a template (--template).')
      const list = new DiagnosticList()
      const source = createSource(EXPRESSION_PATH, text)
      const expression = parseExpression(source, list)
      if (list.hasErrors) return { value: undefined, diagnostics: list.items }
      const variables = objectValue(
        [...given].map(([name, json]) => [name, jsonValue(json, version, capabilities)]),
      )
      const value = evaluate(expression, bareScope(source, version, capabilities, variables), list)
      return { value: list.hasErrors ? undefined : value, diagnostics: list.items }
    },
  }
}

function bareScope(
  source: Source,
  version: TerraformMinor,
  capabilities: Capabilities,
  variables: Value,
): Scope {
  return {
    source,
    version,
    capabilities,
    resolve: ({ root, rootSpan }, collector) => {
      if (root === 'var') return { value: variables, consumedSteps: 0 }
      const args = { name: root, suggestion: undefined }
      collector.add(emitEval('eval/unknown-variable', args, { source, span: rootSpan }))
    },
    declaresProvider: () => false,
    readType: (expression, collector) => typeConstraint(expression, { source, version, collector }),
  }
}

/** How a template is seen. */
export interface TemplateSessionOptions {
  readonly subject: TemplateSubject
  readonly transition: 'start' | 'stop'
  readonly preset: string | undefined
  /** What the expression itself may use; the template has what a plan has. */
  readonly capabilities: Capabilities
}

/** The names of a template's root module. Throws UsageError if there is no such preset. */
export function templateSession(options: TemplateSessionOptions): EvalSession {
  return new TemplateSession(options)
}

class TemplateSession implements EvalSession {
  readonly #options: TemplateSessionOptions
  readonly #start: BuildContext
  #declared: ReadonlySet<string> | undefined

  constructor(options: TemplateSessionOptions) {
    this.#options = options
    this.#checkParameters(options.subject.start.parameters.keys())
    this.#start = startFrom(options)
  }

  /** A misspelt parameter would otherwise change nothing, and look like an answer. */
  #checkParameters(names: Iterable<string>): void {
    for (const name of names) {
      this.#declared ??= this.#declaredParameters()
      if (this.#declared.has(name)) continue
      const near = nearestName(name, [...this.#declared])
      const hint = near === undefined ? '.' : `; did you mean "${near}"?`
      throw new UsageError(`The template has no parameter "${name}"${hint}`)
    }
  }

  #declaredParameters(): ReadonlySet<string> {
    const { template, start } = this.#options.subject
    return new Set(declaredParameters(build(template, start).plan).map(each => each.name))
  }

  evaluate(request: EvalRequest): EvalAnswer {
    this.#checkParameters(request.parameters.keys())
    const { terraformMinor, root } = this.#options.subject.template
    const list = new DiagnosticList()
    const source = createSource(EXPRESSION_PATH, request.expression)
    const expression = parseExpression(source, list)
    if (list.hasErrors) return { value: undefined, diagnostics: list.items }
    const references = referencesIn(expression, { source, version: terraformMinor }, list)
    for (const reference of references) checkReference(reference, root, {}, list)
    const variables = this.#variables(request, list)
    if (list.hasErrors) return { value: undefined, diagnostics: list.items }
    const subject = { ...this.#options.subject.template, variables }
    const parameters = new Map([...this.#start.parameters, ...request.parameters])
    const contexts = { template: subject, start: { ...this.#start, parameters } }
    return this.#answer(source, expression, contexts, list)
  }

  #answer(
    source: Source,
    expression: Expression,
    { template, start }: Contexts,
    list: DiagnosticList,
  ): EvalAnswer {
    const isStop = this.#options.transition === 'stop'
    const prior = isStop ? stateAfter(template, build(template, start)) : EMPTY_STATE
    const planner = plannerFor(template, isStop ? stopAfter(start) : start, prior)
    for (const item of validateConfiguration(planner.context, template.root)) list.add(item)
    if (list.hasErrors) return { value: undefined, diagnostics: list.items }
    const scope = withCapabilities(planner.root.scopeOf(source), this.#options.capabilities)
    const value = evaluate(expression, scope, list)
    // What the expression reads is planned as far as it is needed, and may be wrong itself.
    for (const item of planner.context.reader.diagnostics) list.add(item)
    return { value: list.hasErrors ? undefined : value, diagnostics: list.items }
  }

  #variables({ variables }: EvalRequest, list: DiagnosticList): ReadonlyMap<string, Value> {
    const { template } = this.#options.subject
    const values = new Map(template.variables)
    for (const [name, json] of variables) {
      const declaration = template.root.variables.get(name)
      if (declaration === undefined)
        throw new UsageError(`The template declares no variable "${name}".`)
      const value = jsonValue(json, template.terraformMinor, template.capabilities)
      const input = variableInput(declaration, { value, origin: { kind: 'option' } }, list)
      if (input !== undefined) values.set(name, input)
    }
    return values
  }
}

interface Contexts {
  readonly template: TemplateSubject['template']
  readonly start: BuildContext
}

function startFrom({ subject, preset }: TemplateSessionOptions): BuildContext {
  const { template, start } = subject
  if (preset === undefined) return start
  const presets = presetsIn(build(template, start))
  const found = presets.find(each => each.name === preset)
  if (found === undefined) {
    const known = presets.map(each => `"${each.name}"`).join(', ')
    const instead = known === '' ? 'it has none' : `expected one of ${known}`
    throw new UsageError(`The template has no preset "${preset}" (--preset); ${instead}.`)
  }
  const parameters = new Map([...found.parameters, ...start.parameters])
  return { ...openedBy(found, start), parameters }
}

function plannerFor(
  template: TemplateSubject['template'],
  context: BuildContext,
  prior: PriorState,
): Planner {
  const { root, variables, unsetVariables, terraformMinor, capabilities } = template
  const inputs = {
    variables,
    unsetVariables,
    workspaceName: 'default',
    terraformMinor,
    capabilities,
  }
  return createPlanner(root, inputs, providersOf(template, context), prior)
}

/** The names of one scope with the clock and the randomness of another. */
function withCapabilities(scope: Scope, capabilities: Capabilities): Scope {
  const { source, version } = scope
  return {
    source,
    version,
    capabilities,
    resolve: (traversal, collector) => scope.resolve(traversal, collector),
    declaresProvider: name => scope.declaresProvider?.(name) ?? true,
    readType: (expression, collector) => typeConstraint(expression, { source, version, collector }),
  }
}

function jsonValue(json: string, version: TerraformMinor, capabilities: Capabilities): Value {
  const context = { version, capabilities, call: () => fail(null, 'JSON calls nothing') }
  const value = callFunction(jsonDecodeFunction, [stringValue(json)], context)
  if (isFailure(value)) throw new UsageError(`A variable has no value: ${value.text}.`)
  return value
}
