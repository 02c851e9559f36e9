/** Rendering a text as a template, for `templatefile` and `templatestring` (makeRenderTemplateFunc of Terraform's lang/funcs). */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { isName } from '../../hcl/lex/characters.ts'
import { parseTemplate } from '../../hcl/parse.ts'
import type { Expression } from '../../hcl/syntax.ts'
import { composed } from '../../text/nfc.ts'
import { createSource, type Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import type { Value } from '../../value/value.ts'
import { Sink } from '../doubt.ts'
import { type Frame, failed, locate, spend } from '../frame.ts'
import { type Failure, fail } from '../functions/definition.ts'
import type { Scope } from '../scope.ts'
import { traversalsIn } from '../traversals.ts'

/** A template and the values of its names. */
export interface TemplateInput {
  readonly text: string
  /** As the call names it; where the template's own mistakes are said to be. */
  readonly path: string
  /** An object or a map, without marks. */
  readonly variables: Value
}

/** Which of the arguments holds the variables. */
const VARIABLES = 1

/** Characters of a template that are parsed in one step. */
const PARSED_PER_STEP = 4

/** What the template comes to. Its mistakes fail the call at the span, which is where Terraform reports them. */
export function renderTemplate(input: TemplateInput, frame: Frame, at: Span): Value | Failure {
  if (!spend(frame, input.text.length / PARSED_PER_STEP, at)) return failed()
  const source = createSource(input.path, composed(input.text))
  const sink = new Sink()
  const template = parseTemplate(source, sink)
  if (sink.errors > 0) return fail(null, firstError(sink))
  const names = namesOf(input.variables)
  if (names === undefined) return fail(VARIABLES, 'a map or an object of variables is needed')
  const trouble = checkNames(template, names, source)
  if (trouble !== undefined) return fail(VARIABLES, trouble)
  const kind = input.path === TEMPLATE_STRING ? 'templatestring' : 'templatefile'
  const scope = templateScope(frame.scope, source, names)
  const inside = {
    ...frame,
    sink,
    scope,
    names: undefined,
    element: undefined,
    template: kind,
    rendering: locate(frame, at),
  } as const
  const value = frame.evaluate(template, inside)
  if (sink.errors > 0) return fail(null, firstError(sink))
  for (const doubt of sink.doubts) frame.sink.doubt(doubt)
  return value.kind === 'null' ? fail(null, 'the template gives null') : value
}

/** What `templatestring` calls its template, which has no path. */
const TEMPLATE_STRING = 'templatestring'

function namesOf(variables: Value): ReadonlyMap<string, Value> | undefined {
  if (variables.kind === 'map') return variables.entries
  return variables.kind === 'object' ? variables.attributes : undefined
}

function checkNames(
  template: Expression,
  names: ReadonlyMap<string, Value>,
  source: Source,
): string | undefined {
  for (const name of names.keys())
    if (!isName(name)) return `"${name}" is no name that a template could use`
  for (const traversal of traversalsIn(template)) {
    if (names.has(traversal.root)) continue
    const { line } = source.lines.position(traversal.rootSpan.start)
    return `the template needs "${traversal.root}" (line ${line}), which the variables lack`
  }
  return undefined
}

/** Nothing but the variables can be named in a template. */
function templateScope(outer: Scope, source: Source, names: ReadonlyMap<string, Value>): Scope {
  const { declaresProvider } = outer
  return {
    source,
    version: outer.version,
    capabilities: outer.capabilities,
    resolve: traversal => {
      const value = names.get(traversal.root)
      return value === undefined ? undefined : { value, consumedSteps: 0 }
    },
    ...(declaresProvider === undefined
      ? {}
      : { declaresProvider: name => declaresProvider.call(outer, name) }),
  }
}

/** The first mistake of a template with its line there, as one clause. */
function firstError(sink: Sink): string {
  const error = sink.diagnostics.find((item: Diagnostic) => item.severity === 'error')
  if (error === undefined) return 'the template fails'
  const { subject } = error
  const message = error.message.replace(/\.$/, '')
  if (subject === null) return message
  const { line } = subject.source.lines.position(subject.span.start)
  return `line ${line} of the template: ${message}`
}
