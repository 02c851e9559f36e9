/** What stands before YAML nodes and documents: anchors, tags and directives, read as libyaml reads them. */
import { isBlankOrEnd, isBreak, isBreakOrEnd, type YamlCursor } from './yaml-cursor.ts'
import type { YamlTrouble } from './yaml-scalars.ts'

/** A tag as written: a handle that directives replace, and what follows it. */
export interface YamlTag {
  readonly handle: string
  readonly suffix: string
}

/** `%YAML 1.1`, or `%TAG handle prefix`. */
export type YamlDirective =
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'tag'; readonly handle: string; readonly prefix: string }

const NAME = /[0-9A-Za-z_-]+/y
const HANDLE = /![0-9A-Za-z_-]*!?/y
const URI = /(?:[0-9A-Za-z_\-;/?:@&=+$,.!~*'()[\]]|%[0-9A-Fa-f]{2})*/y
const VERSION = /[0-9]{1,2}\.[0-9]{1,2}/y
const AFTER_NAME = '?:,]}%@`'

function take(cursor: YamlCursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text)?.[0] ?? ''
  cursor.skip(found.length)
  return found
}

/** The name of an anchor or alias; the cursor is at its `&` or `*`. */
export function scanAnchorName(cursor: YamlCursor): string | YamlTrouble {
  cursor.skip()
  const name = take(cursor, NAME)
  const next = cursor.peek()
  if (name !== '' && (isBlankOrEnd(next) || AFTER_NAME.includes(next))) return name
  return { trouble: 'an anchor whose name is not made of letters, digits, "-" and "_"' }
}

/** Percent-encoded characters count as themselves; undefined if they are none. */
function scanUri(cursor: YamlCursor): string | undefined {
  const uri = take(cursor, URI)
  if (cursor.peek() === '%') return undefined
  try {
    return decodeURIComponent(uri)
  } catch {
    return undefined
  }
}

/** A tag; the cursor is at its `!`. */
export function scanTag(cursor: YamlCursor): YamlTag | YamlTrouble {
  const tag = cursor.peek(1) === '<' ? scanVerbatimTag(cursor) : scanShortTag(cursor)
  if (tag !== undefined && isBlankOrEnd(cursor.peek())) return tag
  return { trouble: 'a tag that is not well-formed' }
}

function scanVerbatimTag(cursor: YamlCursor): YamlTag | undefined {
  cursor.skip(2)
  const suffix = scanUri(cursor)
  if (suffix === undefined || suffix === '' || cursor.peek() !== '>') return undefined
  cursor.skip()
  return { handle: '', suffix }
}

function scanShortTag(cursor: YamlCursor): YamlTag | undefined {
  const handle = take(cursor, HANDLE)
  const uri = scanUri(cursor)
  if (uri === undefined) return undefined
  if (handle.length > 1 && handle.endsWith('!'))
    return uri === '' ? undefined : { handle, suffix: uri }
  const suffix = handle.slice(1) + uri
  return suffix === '' ? { handle: '', suffix: '!' } : { handle: '!', suffix }
}

/** A directive with its whole line; the cursor is at its `%`. */
export function scanDirective(cursor: YamlCursor): YamlDirective | YamlTrouble {
  cursor.skip()
  const name = take(cursor, NAME)
  const directive = isBlankOrEnd(cursor.peek()) ? scanDirectiveValue(cursor, name) : undefined
  cursor.skipBlanks()
  cursor.skipComment()
  if (directive === undefined || !isBreakOrEnd(cursor.peek()))
    return { trouble: 'a directive that is neither %YAML nor %TAG, or not well-formed' }
  if (isBreak(cursor.peek())) cursor.takeBreak()
  return directive
}

function scanDirectiveValue(cursor: YamlCursor, name: string): YamlDirective | undefined {
  cursor.skipBlanks()
  if (name === 'YAML') {
    const version = take(cursor, VERSION)
    return version === '' ? undefined : { kind: 'version', version }
  }
  if (name !== 'TAG') return undefined
  const handle = take(cursor, HANDLE)
  const separated = cursor.peek() === ' ' || cursor.peek() === '\t'
  if (!separated || (handle !== '!' && !/^!.*!$/.test(handle))) return undefined
  cursor.skipBlanks()
  const prefix = scanUri(cursor)
  const ended = isBlankOrEnd(cursor.peek())
  return prefix === undefined || prefix === '' || !ended
    ? undefined
    : { kind: 'tag', handle, prefix }
}
