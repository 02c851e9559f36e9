/**
 * The parser's place in its tokens: looking ahead, moving on, remarks, and finding a place to go on from after a mistake.
 * The productions are functions of a cursor, one file a construct.
 */
import type { Collector } from '../../diagnostics/collector.ts'
import type { Diagnostic, Extra } from '../../diagnostics/diagnostic.ts'
import type { Location, Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import { emitHcl, type HclArgs } from '../messages.ts'
import type { Expression } from '../syntax.ts'
import * as token from './token.ts'

/** How deep brackets, blocks, templates and conditions may nest. Terraform has no such limit; ours keeps the call stack small. */
export const NESTING_LIMIT = 200
/**
 * How high the tree of one expression may grow. Chains of operators or indices nest to the left without any bracket, so this is
 * what whoever walks the tree by recursion can rely on.
 */
export const HEIGHT_LIMIT = 1000

/** Parses one expression. Handed in, so that constructs which contain expressions need not import what contains them. */
export type ExpressionParser = (cursor: Cursor) => Expression

/** What a cursor reads and reports to. */
export interface CursorInput {
  readonly source: Source
  readonly tokens: token.TokenList
  readonly collector: Collector
  readonly expression: ExpressionParser
  /** For a text that a JSON string of the source stands for: the text, and where in the source each of its characters is. */
  readonly inside?: { readonly text: string; readonly locate: (offset: number) => number }
}

/** A position in the tokens of one source. Mutable; lives as long as one parse. */
export class Cursor {
  readonly source: Source
  readonly #text: string
  /** Parses one expression from here. */
  readonly expression: ExpressionParser
  /** Whether a line break is a token here or white space. */
  newlines = true
  /**
   * Whether the parser has lost its place once. From then on it keeps quiet about what stands in an unexpected place, as
   * Terraform's does for the rest of the file.
   */
  recovering = false
  /** How many mistakes were found, reported or not. */
  mistakes = 0
  /** Levels of nesting around here. */
  depth = 0
  /** Height of the highest tree parsed since whoever cares set this to 0. */
  height = 0
  readonly #kinds: Uint8Array
  readonly #starts: Uint32Array
  readonly #ends: Uint32Array
  /** The same in the text that the tokens were cut from, which is not the source's inside a JSON string. */
  readonly #textStarts: Uint32Array
  readonly #textEnds: Uint32Array
  readonly #last: number
  readonly #collector: Collector
  /** Remarks so far; kept until the end because Terraform gives some of them in another order than they are found. */
  readonly #found: Diagnostic[] = []
  /** Whether a limit was reached: nothing after it is worth a remark. */
  #abandoned = false
  readonly #tokens: token.TokenList
  /** Starts of the remarks about characters: what the parser trips over there is the same mistake. */
  readonly #remarked = new Set<number>()
  /** Index of the token after the one read last. */
  #next = 0
  /** Index of the token that was looked at last. */
  #seen = 0

  constructor(input: CursorInput) {
    this.source = input.source
    this.#text = input.inside?.text ?? input.source.text
    this.expression = input.expression
    this.#collector = input.collector
    this.#tokens = input.tokens
    this.#kinds = input.tokens.kinds
    this.#textStarts = input.tokens.starts
    this.#textEnds = input.tokens.ends
    this.#last = input.tokens.count - 1
    const locate = input.inside?.locate
    const used = input.tokens.count + 1
    this.#starts = locate ? this.#textStarts.subarray(0, used).map(locate) : this.#textStarts
    this.#ends = locate ? this.#textEnds.subarray(0, used).map(locate) : this.#textEnds
  }

  /** The kind of the next token. What `start`, `end` and `textOf` answer is about the token that was looked at or read last. */
  peek(): number {
    const kind = this.#kinds[this.#next] ?? token.END
    if (kind > token.LAST_TRIVIA) {
      this.#seen = this.#next
      return kind
    }
    return this.#peekOverTrivia()
  }

  #peekOverTrivia(): number {
    let at = this.#next
    for (;;) {
      const kind = this.#kinds[at] ?? token.END
      if (kind > token.LAST_TRIVIA) {
        this.#seen = at
        return kind
      }
      if (kind !== token.COMMENT && this.newlines) {
        this.#seen = at
        return token.NEWLINE
      }
      at++
    }
  }

  /** Whether the token after the one that was just peeked at is of this kind, nothing in between. */
  isFollowedBy(kind: number): boolean {
    return this.#kinds[this.#seen + 1] === kind
  }

  /** Reads the next token. The end is read as often as one likes. */
  read(): number {
    const kind = this.peek()
    this.skip()
    return kind
  }

  /** Reads the token that was just peeked at. */
  skip(): void {
    this.#next = this.#seen + 1
    if (this.#seen > this.#last) this.#next = this.#last + 1
  }

  /** Where the token that was looked at last starts. */
  get start(): number {
    return this.#starts[this.#seen] ?? 0
  }

  /** Where the token that was looked at last ends. */
  get end(): number {
    return this.#ends[this.#seen] ?? 0
  }

  /** The span of the token that was looked at last. */
  get span(): Span {
    const seen = this.#seen
    return { start: this.#starts[seen] ?? 0, end: this.#ends[seen] ?? 0 }
  }

  /** Where the token before the next one ends: the end of what has been read. */
  get previousEnd(): number {
    return this.#ends[Math.max(this.#next - 1, 0)] ?? 0
  }

  /** Where the token before the next one starts. */
  get previousStart(): number {
    return this.#starts[Math.max(this.#next - 1, 0)] ?? 0
  }

  /** The text of the token that was looked at last. */
  get textOf(): string {
    return this.#text.slice(this.#textStarts[this.#seen], this.#textEnds[this.#seen])
  }

  /** Text and span of the token at an index of the list. */
  tokenAt(index: number): { text: string; span: Span } {
    const text = this.#text.slice(this.#textStarts[index], this.#textEnds[index])
    return { text, span: { start: this.#starts[index] ?? 0, end: this.#ends[index] ?? 0 } }
  }

  /** How long the text of the token that was looked at last is. */
  get length(): number {
    return (this.#textEnds[this.#seen] ?? 0) - (this.#textStarts[this.#seen] ?? 0)
  }

  /** Whether the next token is this keyword. The language reserves none: they are names elsewhere. */
  peekWord(word: string): boolean {
    if (this.peek() !== token.IDENTIFIER) return false
    return this.length === word.length && this.#text.startsWith(word, this.#textStarts[this.#seen])
  }

  /** The token looked at last as remarks name it. */
  get found(): string {
    const kind = this.#kinds[this.#seen] ?? token.END
    if (kind === token.END) return 'the end'
    if (kind <= token.LINE_COMMENT) return 'a line break'
    const text = this.textOf
    if (kind === token.OPEN_HEREDOC) return 'a heredoc'
    return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`
  }

  /** Notes a mistake. One that a remark about characters has named already is not told twice. */
  report<C extends keyof HclArgs>(code: C, args: HclArgs[C], span: Span, context?: Span): void {
    const extra: Extra = context === undefined ? {} : { context: this.#locate(context) }
    this.#note(code, args, span, extra)
  }

  /** Notes a mistake that another place has a part in. */
  reportWith<C extends keyof HclArgs>(
    code: C,
    args: HclArgs[C],
    span: Span,
    other: { readonly note: string; readonly span: Span },
  ): void {
    const related = [{ note: other.note, location: this.#locate(other.span) }]
    this.#note(code, args, span, { related })
  }

  #note<C extends keyof HclArgs>(code: C, args: HclArgs[C], span: Span, extra: Extra): void {
    this.mistakes++
    if (this.#tokens.cut !== undefined && this.#kinds[this.#seen] === token.END) this.#tellCut()
    if (this.#abandoned || this.#remarked.has(span.start)) return
    this.#found.push(emitHcl(code, args, this.#locate(span), extra))
  }

  #locate(span: Span): Location {
    return { source: this.source, span }
  }

  /** How many remarks there are: a place in their order for `moveForward`. */
  get remarks(): number {
    return this.#found.length
  }

  /** Puts the remarks from `from` on before those since `to`. */
  moveForward(from: number, to: number): void {
    const moved = this.#found.splice(from)
    this.#found.splice(to, 0, ...moved)
  }

  /** Hands the remarks on, and gives the tokens back. */
  finish(): void {
    this.#tellCut()
    for (const diagnostic of this.#found) this.#collector.add(diagnostic)
    this.#tokens.release()
  }

  /** What stands behind the last token that is read, and whatever seems to be missing there, is not known. */
  #tellCut(): void {
    const { cut } = this.#tokens
    if (cut === undefined || this.#abandoned) return
    const span = { start: cut, end: cut }
    this.#found.push(
      emitHcl('hcl/size-limit', { limit: token.TOKEN_LIMIT }, this.#locate(span), {}),
    )
    this.#abandoned = true
  }

  /** Notes a mistake about characters. */
  reportCharacters<C extends keyof HclArgs>(code: C, args: HclArgs[C], span: Span): void {
    this.report(code, args, span)
    this.#remarked.add(span.start)
  }

  /** Whether there were mistakes since `mistakes` was this, and the parser lost its place over them. */
  lostSince(mistakes: number): boolean {
    return this.recovering && this.mistakes > mistakes
  }

  /** Goes one level deeper; false, after one remark and with nothing left to read, where the limit is reached. */
  enter(): boolean {
    this.depth++
    if (this.depth <= NESTING_LIMIT) return true
    this.#abandon(NESTING_LIMIT)
    return false
  }

  /** Goes one level up. */
  leave(): void {
    this.depth--
  }

  /** Notes that a tree of this height was made. At the limit there is nothing left to read. */
  reach(height: number): void {
    if (height > this.height) this.height = height
    if (height > HEIGHT_LIMIT) this.#abandon(HEIGHT_LIMIT)
  }

  /** Gives up on the rest of the file. Every production then ends at the end of the file, silently. */
  #abandon(limit: number): void {
    this.peek()
    this.report('hcl/nesting-limit', { limit }, this.span)
    this.#abandoned = true
    this.recovering = true
    this.#next = this.#last + 1
  }
}
