/** Finds the suppressions in a template's files, and what each of them covers. */
import type { BlockNode, BodyNode, CommentNode, FileNode, JsonNode } from '../hcl/syntax.ts'
import { isMissingModule, type Module } from '../module/configuration.ts'
import type { Location, Source } from '../text/source.ts'
import { type Span, span } from '../text/span.ts'
import {
  readSuppressionText,
  type SuppressionFormProblem,
  type SuppressionText,
} from './suppression-text.ts'

/** One comment that asks for silence. */
export interface Suppression extends SuppressionText {
  /** The comment. */
  readonly location: Location
  /** Where its text begins in the source; `codes` count from here. */
  readonly textStart: number
  /** What of its own file is covered; undefined: all of it. */
  readonly scope: Span | undefined
  /** Paths of files that are covered as well: those of a module whose call is. */
  readonly calledFiles: ReadonlySet<string>
}

/** A comment that wants to be one and is not. */
export interface FailedSuppression extends SuppressionFormProblem {
  readonly location: Location
}

/** Everything that a template's files say about silence. */
export interface FoundSuppressions {
  readonly suppressions: readonly Suppression[]
  readonly failed: readonly FailedSuppression[]
}

/** A text that may be a suppression, with what it would cover. */
interface Candidate {
  readonly location: Location
  readonly text: string
  readonly textStart: number
  readonly scope: () => Scope
}

interface Scope {
  readonly span: Span | undefined
  /** The name of the module call that is covered. */
  readonly call?: string | undefined
}

/** The suppressions in all files of a module and those that it calls, each file once. Never throws. */
export function findSuppressions(root: Module): FoundSuppressions {
  const suppressions: Suppression[] = []
  const failed: FailedSuppression[] = []
  const seen = new Set<string>()
  const visit = (module: Module): void => {
    for (const file of module.files) {
      if (seen.has(file.source.path) || !file.source.text.includes('creditcheck-ignore')) continue
      seen.add(file.source.path)
      for (const candidate of candidatesIn(file)) {
        const read = readSuppressionText(candidate.text)
        if (read === undefined) continue
        const { location, textStart } = candidate
        if ('problem' in read) failed.push({ ...read, location })
        else {
          const { span: scope, call } = candidate.scope()
          suppressions.push({
            ...read,
            location,
            textStart,
            scope,
            calledFiles: new Set(call === undefined ? [] : filesBelow(module, call)),
          })
        }
      }
    }
    for (const child of module.children.values()) if (!isMissingModule(child)) visit(child)
  }
  visit(root)
  return { suppressions, failed }
}

/** Whether a place is one that the suppression covers. */
export function covers({ location, scope, calledFiles }: Suppression, place: Location): boolean {
  const { path } = place.source
  if (calledFiles.has(path)) return true
  if (location.source.path !== path) return false
  const { start } = place.span
  return scope === undefined || (start >= scope.start && start <= scope.end)
}

function filesBelow(module: Module, call: string): readonly string[] {
  const child = module.children.get(call)
  if (child === undefined || isMissingModule(child)) return []
  return [
    ...child.files.map(file => file.source.path),
    ...[...child.children.keys()].flatMap(name => filesBelow(child, name)),
  ]
}

function candidatesIn(file: FileNode): readonly Candidate[] {
  const { body, source } = file
  if (body.kind === 'json-body') return jsonCandidates(body.value, source, [])
  return file.comments.map(comment => nativeCandidate(file, comment))
}

function nativeCandidate(file: FileNode, comment: CommentNode): Candidate {
  const { source } = file
  const whole = source.text.slice(comment.span.start, comment.span.end)
  const opening = /^(?:#+|\/\/+|\/\*+)/.exec(whole)?.[0].length ?? 0
  const text = whole.slice(opening).replace(/\*+\/$/, '')
  return {
    location: { source, span: comment.span },
    text,
    textStart: comment.span.start + opening,
    scope: () => nativeScope(file, comment),
  }
}

/**
 * A comment behind code covers its line, or the block that the line opens. One that has its line to itself covers what follows: a block,
 * an argument, or else the next line. Before all code, with an empty line after it, it covers the file.
 */
function nativeScope({ source, body }: FileNode, comment: CommentNode): Scope {
  const { text } = source
  const lineStart = text.lastIndexOf('\n', comment.span.start - 1) + 1
  const isBehindCode = text.slice(lineStart, comment.span.start).trim() !== ''
  if (isBehindCode) {
    const opened = itemWhere(body, item => {
      return (
        item.kind === 'block' &&
        item.openSpan.start >= lineStart &&
        item.openSpan.start < comment.span.start
      )
    })
    return opened ?? { span: lineAt(text, comment.span.start) }
  }
  const next = codeAfter(text, comment.span.end)
  const isFirst = codeAfter(text, 0).at >= next.at
  if (isFirst && (next.isApart || next.at >= text.length)) return { span: undefined }
  return itemWhere(body, item => item.span.start === next.at) ?? { span: lineAt(text, next.at) }
}

/** Where code goes on, past blanks and comments, and whether an empty line comes before it. */
function codeAfter(text: string, from: number): { readonly at: number; readonly isApart: boolean } {
  const blank = /(?:[\s\ufeff]+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y
  blank.lastIndex = from
  const skipped = blank.exec(text)?.[0] ?? ''
  return { at: from + skipped.length, isApart: /\n[ \t\r]*\n/.test(skipped) }
}

function lineAt(text: string, at: number): Span {
  const end = text.indexOf('\n', at)
  return span(text.lastIndexOf('\n', at - 1) + 1, end === -1 ? text.length : end)
}

/** The outermost item for which `isMeant` holds, as a scope. */
function itemWhere(
  body: BodyNode,
  isMeant: (item: BlockNode | { readonly kind: 'attribute'; readonly span: Span }) => boolean,
): Scope | undefined {
  if (body.kind === 'json-body') return undefined
  for (const item of body.items) {
    if (isMeant(item)) {
      const isCall = item.kind === 'block' && item.type === 'module'
      return { span: item.span, call: isCall ? item.labels[0]?.value : undefined }
    }
    const below = item.kind === 'block' ? itemWhere(item.body, isMeant) : undefined
    if (below !== undefined) return below
  }
  return undefined
}

/** In JSON syntax a property `"//"` is a comment; it covers the object that it stands in, and at the top the file. */
function jsonCandidates(
  node: JsonNode,
  source: Source,
  path: readonly string[],
): readonly Candidate[] {
  if (node.kind === 'json-array')
    return node.elements.flatMap(element => jsonCandidates(element, source, path))
  if (node.kind !== 'json-object') return []
  const call = path.length === 2 && path[0] === 'module' ? path[1] : undefined
  const scope = path.length === 0 ? { span: undefined } : { span: node.span, call }
  return node.members.flatMap(({ name, value }) => {
    if (name !== '//') return jsonCandidates(value, source, [...path, name])
    const texts = value.kind === 'json-array' ? value.elements : [value]
    return texts.flatMap((text): readonly Candidate[] => {
      if (text.kind !== 'json-string') return []
      const location = { source, span: text.span }
      return [{ location, text: text.value, textStart: text.span.start + 1, scope: () => scope }]
    })
  })
}
