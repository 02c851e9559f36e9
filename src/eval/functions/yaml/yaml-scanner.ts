/**
 * Cuts a YAML text into tokens as libyaml does (https://github.com/yaml/libyaml), which Terraform's parser descends from. What is a key
 * shows only at the `:` behind it, so tokens are inserted into those already cut.
 */
import { RESULT_LIMITS } from '../result-limits.ts'
import { END, isBlank, isBlankOrEnd, isBreak, YamlCursor } from './yaml-cursor.ts'
import {
  scanAnchorName,
  scanDirective,
  scanTag,
  type YamlDirective,
  type YamlTag,
} from './yaml-properties.ts'
import { scanBlock, scanPlain, scanQuoted, type YamlTrouble } from './yaml-scalars.ts'

/** A token as the parser takes it. Offsets are left out: trouble in YAML is told without a place. */
export type YamlToken =
  | { readonly kind: YamlMark }
  | { readonly kind: 'alias' | 'anchor'; readonly name: string }
  | { readonly kind: 'tag'; readonly tag: YamlTag }
  | { readonly kind: 'directive'; readonly directive: YamlDirective }
  | { readonly kind: 'scalar'; readonly text: string; readonly style: YamlStyle }

/** Tokens that say all by their kind. `trouble` comes instead of anything else once something could not be cut. */
export type YamlMark =
  | 'stream-end'
  | 'document-start'
  | 'document-end'
  | 'block-sequence-start'
  | 'block-mapping-start'
  | 'block-end'
  | 'flow-sequence-start'
  | 'flow-sequence-end'
  | 'flow-mapping-start'
  | 'flow-mapping-end'
  | 'block-entry'
  | 'flow-entry'
  | 'key'
  | 'value'
  | 'trouble'

/** How a scalar is written: without a tag, only a `plain` one becomes a number, a bool or null in the document. */
export type YamlStyle = 'plain' | 'quoted' | 'block'

/** Where a key could begin that is not marked with `?`. */
interface SimpleKey {
  /** Number of the token that it begins with. */
  readonly token: number
  readonly required: boolean
  readonly line: number
  readonly index: number
  readonly column: number
}

/** A key without `?` is on one line and has at most so many characters. */
const MAX_SIMPLE_KEY = 1024

const FLOW_MARKS: ReadonlyMap<string, YamlMark> = new Map([
  ['[', 'flow-sequence-start'],
  ['{', 'flow-mapping-start'],
  [']', 'flow-sequence-end'],
  ['}', 'flow-mapping-end'],
])
const NEVER_PLAIN = '-?:,[]{}#&*!|>\'"%@`'

/** Gives tokens on demand. */
export class YamlScanner {
  /** Why tokens of the kind `trouble` come, to be read after "has". */
  trouble = ''
  /** Whether the trouble is a limit of ours, which other readers may not have. */
  isLimit = false
  private readonly cursor: YamlCursor
  private readonly tokens: YamlToken[] = []
  /** How many tokens were given away. */
  private given = 0
  /** Column of the innermost block collection, -1 outside of all. */
  private indent = -1
  private readonly indents: number[] = []
  /** One for the block context and one for each flow collection that is open. */
  private readonly simpleKeys: (SimpleKey | undefined)[] = [undefined]
  /** Below this level there is no key. The further in, the later a key began, so those that are too old come first. */
  private firstKey = 0
  private simpleKeyAllowed = true

  constructor(text: string) {
    this.cursor = new YamlCursor(text)
  }

  /** The next token, which stays the next one. */
  peek(): YamlToken {
    while (this.needsMore()) this.fetch()
    return this.tokens[0] ?? { kind: 'trouble' }
  }

  /** Takes the next token. */
  next(): YamlToken {
    const token = this.peek()
    this.tokens.shift()
    this.given++
    return token
  }

  private get flowLevel(): number {
    return this.simpleKeys.length - 1
  }

  /** A token is only given away when no key can turn out to begin with it. */
  private needsMore(): boolean {
    if (this.trouble !== '') return false
    if (this.tokens.length === 0) return true
    this.dropStaleKeys()
    return this.simpleKeys[this.firstKey]?.token === this.given
  }

  private fail(trouble: string): void {
    if (this.trouble === '') this.trouble = trouble
    // Nothing that was cut before counts any more: the whole text is refused.
    this.tokens.length = 0
  }

  private failDepth(): void {
    this.isLimit = this.trouble === ''
    this.fail(`more than ${RESULT_LIMITS.depth} levels`)
  }

  private add(token: YamlToken): void {
    this.tokens.push(token)
  }

  private fetch(): void {
    this.skipToToken()
    this.dropStaleKeys()
    this.unrollIndent(this.cursor.column)
    if (this.trouble !== '') return
    const { cursor } = this
    const character = cursor.peek()
    if (character === END) this.fetchStreamEnd()
    else if (cursor.column === 0 && character === '%') this.fetchDirective()
    else if (cursor.atDocumentIndicator('---')) this.fetchDocumentMark('document-start')
    else if (cursor.atDocumentIndicator('...')) this.fetchDocumentMark('document-end')
    else if (!this.fetchIndicator(character)) this.fetchContent(character)
  }

  /** Tabs may not stand where a key may begin in block context, since they would count as indentation. */
  private skipToToken(): void {
    const { cursor } = this
    for (;;) {
      const tabs = this.flowLevel > 0 || !this.simpleKeyAllowed
      while (cursor.peek() === ' ' || (tabs && cursor.peek() === '\t')) cursor.skip()
      cursor.skipComment()
      if (!isBreak(cursor.peek())) return
      cursor.takeBreak()
      if (this.flowLevel === 0) this.simpleKeyAllowed = true
    }
  }

  private dropStaleKeys(): void {
    const { line, index } = this.cursor
    for (; this.firstKey < this.simpleKeys.length; this.firstKey++) {
      const key = this.simpleKeys[this.firstKey]
      if (key === undefined) continue
      if (key.line >= line && key.index + MAX_SIMPLE_KEY >= index) return
      if (key.required) this.fail('a key without a ":" behind it')
      this.simpleKeys[this.firstKey] = undefined
    }
  }

  private saveSimpleKey(): void {
    if (!this.simpleKeyAllowed) return
    const { line, index, column } = this.cursor
    const required = this.flowLevel === 0 && this.indent === column
    this.removeSimpleKey()
    const token = this.given + this.tokens.length
    this.simpleKeys[this.flowLevel] = { token, required, line, index, column }
    this.firstKey = Math.min(this.firstKey, this.flowLevel)
  }

  private removeSimpleKey(): void {
    if (this.simpleKeys[this.flowLevel]?.required === true)
      this.fail('a key without a ":" behind it')
    this.simpleKeys[this.flowLevel] = undefined
  }

  /** Opens a block collection if the column is further in than the current one; `at`: before which of the waiting tokens. */
  private rollIndent(column: number, kind: YamlMark, at: number): void {
    if (this.flowLevel > 0 || this.indent >= column) return
    this.indents.push(this.indent)
    this.indent = column
    this.tokens.splice(at, 0, { kind })
    if (this.indents.length > RESULT_LIMITS.depth) this.failDepth()
  }

  private unrollIndent(column: number): void {
    if (this.flowLevel > 0) return
    while (this.indent > column) {
      this.add({ kind: 'block-end' })
      this.indent = this.indents.pop() ?? -1
    }
  }

  private fetchStreamEnd(): void {
    // As if the last line were ended: no key begins in it any more.
    this.cursor.endLine()
    this.unrollIndent(-1)
    this.removeSimpleKey()
    this.simpleKeyAllowed = false
    if (this.trouble === '') this.add({ kind: 'stream-end' })
  }

  private fetchDirective(): void {
    this.unrollIndent(-1)
    this.removeSimpleKey()
    this.simpleKeyAllowed = false
    const directive = scanDirective(this.cursor)
    if ('trouble' in directive) this.fail(directive.trouble)
    else this.add({ kind: 'directive', directive })
  }

  private fetchDocumentMark(kind: YamlMark): void {
    this.unrollIndent(-1)
    this.removeSimpleKey()
    this.simpleKeyAllowed = false
    this.fetchMark(kind, 3)
  }

  private fetchMark(kind: YamlMark, width = 1): void {
    this.cursor.skip(width)
    if (this.trouble === '') this.add({ kind })
  }

  /** Whether the character is one that structures the text, and was taken as that. */
  private fetchIndicator(character: string): boolean {
    const flowMark = FLOW_MARKS.get(character)
    const inFlow = this.flowLevel > 0
    const spaced = isBlankOrEnd(this.cursor.peek(1))
    if (flowMark !== undefined) this.fetchFlowMark(character, flowMark)
    else if (character === ',') this.fetchFlowEntry()
    else if (character === '-' && spaced) this.fetchBlockEntry()
    else if (character === '?' && (inFlow || spaced)) this.fetchKey()
    else if (character === ':' && (inFlow || spaced)) this.fetchValue()
    else return false
    return true
  }

  private fetchFlowMark(character: string, kind: YamlMark): void {
    if (character === '[' || character === '{') {
      this.saveSimpleKey()
      this.simpleKeys.push(undefined)
      this.simpleKeyAllowed = true
      if (this.flowLevel > RESULT_LIMITS.depth) this.failDepth()
    } else {
      this.removeSimpleKey()
      if (this.flowLevel > 0) this.simpleKeys.pop()
      this.simpleKeyAllowed = false
    }
    this.fetchMark(kind)
  }

  private fetchFlowEntry(): void {
    this.removeSimpleKey()
    this.simpleKeyAllowed = true
    this.fetchMark('flow-entry')
  }

  private fetchBlockEntry(): void {
    if (this.flowLevel === 0) {
      if (!this.simpleKeyAllowed) this.fail('a "-" where no list may begin')
      this.rollIndent(this.cursor.column, 'block-sequence-start', this.tokens.length)
    }
    this.removeSimpleKey()
    this.simpleKeyAllowed = true
    this.fetchMark('block-entry')
  }

  private fetchKey(): void {
    if (this.flowLevel === 0) {
      if (!this.simpleKeyAllowed) this.fail('a "?" where no key may begin')
      this.rollIndent(this.cursor.column, 'block-mapping-start', this.tokens.length)
    }
    this.removeSimpleKey()
    this.simpleKeyAllowed = this.flowLevel === 0
    this.fetchMark('key')
  }

  private fetchValue(): void {
    const key = this.simpleKeys[this.flowLevel]
    if (key !== undefined) {
      const at = key.token - this.given
      this.tokens.splice(at, 0, { kind: 'key' })
      this.rollIndent(key.column, 'block-mapping-start', at)
      this.simpleKeys[this.flowLevel] = undefined
      this.simpleKeyAllowed = false
    } else {
      if (this.flowLevel === 0) {
        if (!this.simpleKeyAllowed) this.fail('a ":" where no value may begin')
        this.rollIndent(this.cursor.column, 'block-mapping-start', this.tokens.length)
      }
      this.simpleKeyAllowed = this.flowLevel === 0
    }
    this.fetchMark('value')
  }

  private fetchContent(character: string): void {
    const { cursor } = this
    if ((character === '|' || character === '>') && this.flowLevel === 0) {
      this.removeSimpleKey()
      this.simpleKeyAllowed = true
      this.addScalar(scanBlock(cursor, this.indent), 'block')
      return
    }
    if (!'*&!"\''.includes(character) && !this.startsPlain(character)) {
      this.fail(`"${character}" where nothing can begin with it`)
      return
    }
    this.saveSimpleKey()
    this.simpleKeyAllowed = false
    if (character === '*' || character === '&') this.fetchAnchor(character)
    else if (character === '!') this.fetchTag()
    else if (character === '"' || character === "'")
      this.addScalar(scanQuoted(cursor, character), 'quoted')
    else this.fetchPlain()
  }

  private startsPlain(character: string): boolean {
    const next = this.cursor.peek(1)
    if (!isBlank(character) && !NEVER_PLAIN.includes(character)) return true
    if (character === '-') return !isBlank(next)
    return this.flowLevel === 0 && '?:'.includes(character) && !isBlankOrEnd(next)
  }

  private fetchAnchor(character: string): void {
    const name = scanAnchorName(this.cursor)
    if (typeof name !== 'string') this.fail(name.trouble)
    else if (this.trouble === '') this.add({ kind: character === '*' ? 'alias' : 'anchor', name })
  }

  private fetchTag(): void {
    const tag = scanTag(this.cursor)
    if ('trouble' in tag) this.fail(tag.trouble)
    else if (this.trouble === '') this.add({ kind: 'tag', tag })
  }

  private fetchPlain(): void {
    const scalar = scanPlain(this.cursor, this.indent + 1, this.flowLevel > 0)
    if (!('trouble' in scalar) && scalar.broken) this.simpleKeyAllowed = true
    this.addScalar(scalar, 'plain')
  }

  private addScalar(scalar: { readonly text: string } | YamlTrouble, style: YamlStyle): void {
    if ('trouble' in scalar) this.fail(scalar.trouble)
    else if (this.trouble === '') this.add({ kind: 'scalar', text: scalar.text, style })
  }
}
