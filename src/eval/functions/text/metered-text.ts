/**
 * A text as the engine of `re2js` reads it, counting what it reads, so that a search that takes too long ends. The engine asks for
 * characters through the interface of its own `MachineInput`.
 */

/** Thrown through the engine, and caught where it was called, when the steps are used up: it has no other way to stop. */
export class OutOfSteps extends Error {}

/** Conditions at a place between two characters, as bits of the engine. */
const BEGIN_LINE = 1
const END_LINE = 2
const BEGIN_TEXT = 4
const END_TEXT = 8
const WORD_BOUNDARY = 16
const NO_WORD_BOUNDARY = 32

/** A step is a code point, shifted to make room for the number of code units. */
const WIDTH_BITS = 3
const END_OF_TEXT = -8
const LINE_FEED = 10
const WORD = /^\w$/
/** Searching for a literal natively is so much cheaper than a step. */
const LITERAL_DISCOUNT = 16

/** The literal text that every match of a pattern begins with. */
interface Prefixed {
  readonly prefix: string
}

/** One text, and the steps that all searches in it together may take. */
export class MeteredText {
  readonly start = 0
  readonly end: number
  private readonly text: string
  private readonly steps: number
  /** What has been spent so far. */
  used = 0

  constructor(text: string, steps: number) {
    this.text = text
    this.end = text.length
    this.steps = steps
  }

  endPos(): number {
    return this.end
  }

  canCheckPrefix(): boolean {
    return true
  }

  prefixLength(pattern: Prefixed): number {
    return pattern.prefix.length
  }

  /** Whether a literal that any match needs is there. It may always be: asking costs more than it saves. */
  hasString(): boolean {
    return true
  }

  /** As `hasString`, of several literals. */
  hasAnyString(): boolean {
    return true
  }

  step(at: number): number {
    this.spend(1)
    const code = this.text.codePointAt(at)
    if (code === undefined) return END_OF_TEXT
    return (code << WIDTH_BITS) | (code > 0xffff ? 2 : 1)
  }

  /** How far away the next possible beginning of a match is; -1: there is none. */
  index(pattern: Prefixed, at: number): number {
    const found = this.text.indexOf(pattern.prefix, at)
    const searched = (found < 0 ? this.end : found) - at
    this.spend(1 + searched / LITERAL_DISCOUNT)
    return found < 0 ? -1 : found - at
  }

  context(at: number): number {
    const before = at > 0 && at <= this.end ? this.text.charCodeAt(at - 1) : -1
    const after = at < this.end ? this.text.charCodeAt(at) : -1
    let flags = isWord(before) === isWord(after) ? NO_WORD_BOUNDARY : WORD_BOUNDARY
    if (before < 0) flags |= BEGIN_TEXT | BEGIN_LINE
    if (before === LINE_FEED) flags |= BEGIN_LINE
    if (after < 0) flags |= END_TEXT | END_LINE
    if (after === LINE_FEED) flags |= END_LINE
    return flags
  }

  private spend(steps: number): void {
    this.used += steps
    if (this.used > this.steps) throw new OutOfSteps()
  }
}

function isWord(code: number): boolean {
  return code >= 0 && WORD.test(String.fromCharCode(code))
}
