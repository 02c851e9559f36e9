/** Shorthands for tests of the parser. */
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { parseExpression, parseJson, parseNative, parseTemplate } from '../../src/hcl/parse.ts'
import type { Expression, FileNode } from '../../src/hcl/syntax.ts'
import { createSource } from '../../src/text/source.ts'

/** A result and what was said about it. */
export interface Parsed<T> {
  readonly tree: T
  readonly diagnostics: readonly Diagnostic[]
}

/** Parses a file; JSON syntax where the path says so. */
export function parseFile(text: string, path = 'main.tf'): Parsed<FileNode> {
  const list = new DiagnosticList()
  const source = createSource(path, text)
  const tree = path.endsWith('.json') ? parseJson(source, list) : parseNative(source, list)
  return { tree, diagnostics: list.items }
}

/** Parses an expression that stands alone. */
export function parseOne(text: string): Parsed<Expression> {
  const list = new DiagnosticList()
  const tree = parseExpression(createSource('expression', text), list)
  return { tree, diagnostics: list.items }
}

/** Parses a text that is a template as a whole. */
export function parseWhole(text: string): Parsed<Expression> {
  const list = new DiagnosticList()
  const tree = parseTemplate(createSource('template', text), list)
  return { tree, diagnostics: list.items }
}

/** Each diagnostic as its code and the text it points at. */
export function codesAndTexts(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, subject }) => {
    if (subject === null) return code
    const { start, end } = subject.span
    return `${code} ${JSON.stringify(subject.source.text.slice(start, end))}`
  })
}
