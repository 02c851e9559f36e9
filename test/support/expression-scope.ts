/** A module to evaluate single expressions in, as the language corpus did: some locals, some unknown variables, a folder of files. */
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import type { Capabilities } from '../../src/eval/capabilities.ts'
import { evaluate } from '../../src/eval/evaluate.ts'
import type { TerraformMinor } from '../../src/eval/language-version.ts'
import type { Resolved, Scope } from '../../src/eval/scope.ts'
import { parseExpression } from '../../src/hcl/parse.ts'
import type { Expression, ScopeTraversalNode } from '../../src/hcl/syntax.ts'
import { nodeCodecs } from '../../src/host/codecs.ts'
import { createFileAccess } from '../../src/host/files.ts'
import { typeConstraint } from '../../src/module/type/type-constraint.ts'
import { createSource, type Source } from '../../src/text/source.ts'
import { objectValue, stringValue, unknownValue } from '../../src/value/make.ts'
import { DYNAMIC, type Type } from '../../src/value/type.ts'
import type { Value } from '../../src/value/value.ts'

/** What a scope for one expression is made of. */
export interface ExpressionScopeOptions {
  /** Default: 11. */
  readonly version?: TerraformMinor
  /** Values of `local.<name>`. */
  readonly locals?: ReadonlyMap<string, Value>
  /** Values of `var.<name>`. */
  readonly variables?: ReadonlyMap<string, Value>
  /** Default: no files. */
  readonly capabilities?: Capabilities
}

/** A moment for `timestamp` and `plantimestamp`: 2026-01-02T03:04:05Z. */
const NOW = 1_767_323_045_000_000_000n

/** Files of a folder, real codecs, a clock that stands still, and bytes that are as good as random. */
export function testCapabilities(folder: string): Capabilities {
  let calls = 0
  return {
    files: createFileAccess(folder, {
      workingDirectory: resolve(folder),
      homeDirectory: '/home/tester',
    }),
    codecs: { ...nodeCodecs, bcrypt: bcryptShaped },
    clock: NOW,
    planTime: NOW,
    random: length => createHash('sha512').update(String(calls++)).digest().subarray(0, length),
  }
}

/** Text of bcrypt's form, for cases that look at nothing else. */
function bcryptShaped(text: string, cost: number): string {
  const digest = createHash('sha512').update(text).digest('base64url').replaceAll('_', '.')
  return `$2a$${String(cost).padStart(2, '0')}$${digest.replaceAll('-', '/').slice(0, 53)}`
}

/** A scope that knows `local`, `var`, `path` and `terraform`. */
export function expressionScope(source: Source, options: ExpressionScopeOptions = {}): Scope {
  const { version = 11, locals = NOTHING, variables = NOTHING } = options
  const roots: ReadonlyMap<string, Value> = new Map([
    ['local', objectValue(locals)],
    ['var', objectValue(variables)],
    ['path', objectValue(['module', 'root', 'cwd'].map(name => [name, stringValue('.')]))],
    ['terraform', objectValue([['workspace', stringValue('default')]])],
  ])
  return {
    source,
    version,
    capabilities: options.capabilities ?? testCapabilities('/nonexistent'),
    resolve(traversal: ScopeTraversalNode): Resolved | undefined {
      const value = roots.get(traversal.root)
      return value === undefined ? undefined : { value, consumedSteps: 0 }
    },
    declaresProvider: () => false,
    readType: (expression, collector) => typeConstraint(expression, { source, version, collector }),
  }
}

const NOTHING: ReadonlyMap<string, Value> = new Map()

/** An expression from its text. */
export function parsed(text: string): { readonly source: Source; readonly expression: Expression } {
  const source = createSource('main.tf', text)
  return { source, expression: parseExpression(source, new DiagnosticList()) }
}

/** What an expression comes to, without regard to diagnostics. */
export function evaluated(text: string, options: ExpressionScopeOptions = {}): Value {
  const { source, expression } = parsed(text)
  return evaluate(expression, expressionScope(source, options), new DiagnosticList())
}

/** A type from its text, `any` for one that is not known. */
export function typeOf(text: string): Type {
  if (text === 'any') return DYNAMIC
  const { source, expression } = parsed(text)
  return typeConstraint(expression, { source, version: 16, collector: new DiagnosticList() }).type
}

/** An unknown value of a type from its text. */
export function unknownOf(type: string): Value {
  return unknownValue(typeOf(type))
}
