/** How fast expressions are evaluated: those that templates are made of, parsed once, evaluated again and again. */
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import type { Capabilities } from '../../src/eval/capabilities.ts'
import { evaluate } from '../../src/eval/evaluate.ts'
import type { Scope } from '../../src/eval/scope.ts'
import { parseExpression } from '../../src/hcl/parse.ts'
import type { Expression } from '../../src/hcl/syntax.ts'
import { nodeCodecs } from '../../src/host/codecs.ts'
import { createFileAccess } from '../../src/host/files.ts'
import { createSource, type Source } from '../../src/text/source.ts'
import { objectValue, stringValue } from '../../src/value/make.ts'
import { inFreshProcess, type Row, shown, type Took, warm } from './measure.ts'

const EXPRESSIONS: readonly string[] = [
  '1 + 2 * 3',
  '0.1 * 3 + 25 / 4',
  '"coder-${local.owner}-${lower(local.name)}"',
  'local.owner == "alice" ? 10 : 20',
  'tonumber(local.cpu) * 4 + tonumber(local.memory)',
  'lookup({ small = 10, medium = 20, large = 40 }, local.size, 0)',
  '{ small = 10, medium = 20, large = 40 }[local.size]',
  'try(local.nope, local.size, "none")',
  '[for n in ["a", "b", "c"] : upper(n) if n != "b"]',
  '{ for k, v in { a = 1, b = 2 } : k => v * 2 }',
  'join(",", sort(distinct(concat(["b", "a"], ["a"]))))',
  'jsonencode({ name = local.name, ports = [80, 443], tags = { env = "dev" } })',
  'cidrsubnet("10.0.0.0/16", 8, 3)',
  'coalesce(null, "", "x") != "" && !contains(["a", "b"], local.size)',
  'templatestring(local.text, { name = local.name })',
  'regex("^([a-z]+)-([0-9]+)$", "node-42")[1]',
  'format("%-10s|%05d|%.2f", local.name, 42, 3.14159)',
  'merge({ a = 1 }, { b = { c = [1, 2, 3] } }).b.c[*]',
]

const LOCALS = objectValue(
  Object.entries({
    owner: 'alice',
    name: 'Dev-Box',
    cpu: '4',
    memory: '16',
    size: 'medium',
    text: 'hello ${name}',
  }).map(([name, text]) => [name, stringValue(text)] as const),
)

const CAPABILITIES: Capabilities = {
  files: createFileAccess('.'),
  codecs: nodeCodecs,
  clock: undefined,
  planTime: undefined,
  random: undefined,
}

function scopeOf(source: Source): Scope {
  return {
    source,
    version: 14,
    capabilities: CAPABILITIES,
    resolve: ({ root }) => (root === 'local' ? { value: LOCALS, consumedSteps: 0 } : undefined),
  }
}

interface Parsed {
  readonly source: Source
  readonly expression: Expression
}

function parsed(): readonly Parsed[] {
  return EXPRESSIONS.map(text => {
    const source = createSource('expression', text)
    return { source, expression: parseExpression(source, new DiagnosticList()) }
  })
}

function evaluateAll(all: readonly Parsed[]): void {
  for (const { source, expression } of all)
    evaluate(expression, scopeOf(source), new DiagnosticList())
}

/** What fresh processes do for this part. */
export const evaluateTasks: Readonly<Record<string, () => Took>> = {
  evaluate: () => {
    const all = parsed()
    return warm(() => evaluateAll(all))
  },
}

/** Expressions a second. */
export function evaluateRows(): readonly Row[] {
  const took = inFreshProcess('evaluate') as Took | undefined // what the task gives
  const perSecond = (ms: number | undefined): string =>
    shown((EXPRESSIONS.length / (ms ?? Number.NaN)) * 1000, 'a second', 0)
  return [
    {
      what: `evaluate ${EXPRESSIONS.length} kinds of expressions`,
      figure: perSecond(took?.wall),
      cpu: perSecond(took?.cpu),
      goal: '',
    },
  ]
}
