/** Values as YAML: what libyaml's emitter makes of them at its defaults, texts always in quotation marks or as blocks. */
import { formatNumber } from '../../../value/number.ts'
import type { Value } from '../../../value/value.ts'
import { utf8Encode } from '../bytes/bytes.ts'
import { type Failure, fail } from '../definition.ts'
import { checkTextLength } from '../result-limits.ts'

const INDENT = 2
/** Texts in quotation marks go on in the next line at the first space behind this column. */
const WIDTH = 80
/** In UTF-8 bytes. A longer key is marked with `?`. */
const MAX_SIMPLE_KEY = 128

const BREAK = /[\n\r\x85\u2028\u2029]/
const BYTE_ORDER_MARK = '\ufeff'
/** Characters that are written as they are. */
const PRINTABLE = /^[\n -~\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]$/
/** A text with any of these cannot be a block: what is not printable, a space at the end or before a line break. */
const NO_BLOCK = /[^\n -~\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]| $| [\n\r\x85\u2028\u2029]/

/** The value as a document of its own, or why it gets too long. It must be wholly known. */
export function writeYaml(value: Value): string | Failure {
  const writer = new YamlWriter()
  return writer.writeDocument(value)
}

/** Where a node stands. */
interface Place {
  /** As the value of a mapping, where a list need not be further in. */
  readonly inMapping?: true
  /** As a key on the same line as its value. */
  readonly simpleKey?: true
}

/** libyaml's emitter keeps track of the column and of what was written last; so does this. */
class YamlWriter {
  private readonly parts: string[] = []
  private length = 0
  private column = 0
  private indent = -1
  /** White space, or nothing in the line, was written last. */
  private afterSpace = true
  /** Nothing but indentation and the marks of lists and keys is in the line. */
  private indenting = true

  writeDocument(value: Value): string | Failure {
    const failure = this.writeNode(value, {})
    if (failure !== undefined) return failure
    this.writeIndent()
    // A plain scalar could go on in the next line, so its end is marked.
    if (isPlain(value)) {
      this.writeIndicator('...', true)
      this.writeIndent()
    }
    return this.parts.join('')
  }

  private put(text: string): void {
    this.parts.push(text)
    this.length += text.length
    this.column++
  }

  private putAll(text: string): void {
    for (const character of text) this.put(character)
  }

  private putBreak(text = '\n'): void {
    this.put(text)
    this.column = 0
  }

  private writeIndent(): void {
    const indent = Math.max(0, this.indent)
    const fits = this.column < indent || (this.column === indent && this.afterSpace)
    if (!this.indenting || !fits) this.putBreak()
    while (this.column < indent) this.put(' ')
    this.afterSpace = true
    this.indenting = true
  }

  /** `indents`: what follows may be taken for the beginning of a line. */
  private writeIndicator(text: string, spaced: boolean, indents = false): void {
    if (spaced && !this.afterSpace) this.put(' ')
    this.putAll(text)
    this.afterSpace = false
    this.indenting = this.indenting && indents
  }

  private deeper<T>(indent: number, write: () => T): T {
    const outer = this.indent
    this.indent = indent
    const result = write()
    this.indent = outer
    return result
  }

  private writeNode(value: Value, place: Place): Failure | undefined {
    const tooLong = checkTextLength(this.length)
    if (tooLong !== undefined) return tooLong
    switch (value.kind) {
      case 'list':
      case 'set':
      case 'tuple':
        return this.writeSequence(value.elements, place)
      case 'map':
        return this.writeMapping(value.entries)
      case 'object':
        return this.writeMapping(value.attributes)
      case 'string':
        this.writeText(value.string, place)
        return undefined
      default:
        return this.writePlain(value)
    }
  }

  private writePlain(value: Value): Failure | undefined {
    const text = plainText(value)
    if (text === undefined) return fail(null, 'a part of the value is not known')
    if (!this.afterSpace) this.put(' ')
    this.putAll(text)
    this.afterSpace = false
    this.indenting = false
    return undefined
  }

  private writeSequence(elements: readonly Value[], place: Place): Failure | undefined {
    if (elements.length === 0) return this.writeEmpty('[]')
    const indentless = place.inMapping === true && !this.indenting
    return this.deeper(this.collectionIndent(indentless), () => {
      for (const element of elements) {
        this.writeIndent()
        this.writeIndicator('-', true, true)
        const failure = this.writeNode(element, {})
        if (failure !== undefined) return failure
      }
      return undefined
    })
  }

  private collectionIndent(indentless: boolean): number {
    if (this.indent < 0) return 0
    return indentless ? this.indent : this.indent + INDENT
  }

  private writeEmpty(brackets: string): undefined {
    this.writeIndicator(brackets, true)
  }

  private writeMapping(entries: ReadonlyMap<string, Value>): Failure | undefined {
    if (entries.size === 0) return this.writeEmpty('{}')
    return this.deeper(this.collectionIndent(false), () => {
      for (const [name, value] of entries) {
        this.writeIndent()
        this.writeKey(name)
        const failure = this.writeNode(value, { inMapping: true })
        if (failure !== undefined) return failure
      }
      return undefined
    })
  }

  private writeKey(name: string): void {
    if (!BREAK.test(name) && utf8Encode(name).length <= MAX_SIMPLE_KEY) {
      this.writeText(name, { simpleKey: true })
      this.writeIndicator(':', false)
      return
    }
    this.writeIndicator('?', true, true)
    this.writeText(name, {})
    this.writeIndent()
    this.writeIndicator(':', true, true)
  }

  private writeText(text: string, place: Place): void {
    const block = text.includes('\n') && !NO_BLOCK.test(text) && place.simpleKey !== true
    this.deeper(this.indent < 0 ? INDENT : this.indent + INDENT, () => {
      if (block) this.writeBlock(text)
      else this.writeQuoted(text, place.simpleKey !== true)
    })
  }

  private writeBlock(text: string): void {
    this.writeIndicator('|', true)
    if (/^[ \n\u2028\u2029]/.test(text)) this.writeIndicator(String(INDENT), false)
    const chomping = chompingOf(text)
    if (chomping !== '') this.writeIndicator(chomping, false)
    this.putBreak()
    this.indenting = true
    this.afterSpace = true
    let atStart = true
    for (const character of text) {
      if (BREAK.test(character)) {
        this.putBreak(character)
        this.indenting = true
        atStart = true
      } else {
        if (atStart) this.writeIndent()
        this.put(character)
        this.indenting = false
        atStart = false
      }
    }
  }

  /** A text that begins with a byte order mark is escaped altogether: libyaml looks for the mark at the wrong place. */
  private writeQuoted(text: string, folds: boolean): void {
    this.writeIndicator('"', true)
    const escapesAll = text.startsWith(BYTE_ORDER_MARK)
    const characters = [...text]
    let spaces = false
    for (const [at, character] of characters.entries()) {
      const inside = at > 0 && at < characters.length - 1
      if (escapesAll || mustEscape(character)) {
        this.putAll(escapeSequence(character))
        spaces = false
      } else if (character !== ' ') {
        this.put(character)
        spaces = false
      } else {
        if (folds && !spaces && this.column > WIDTH && inside) {
          this.writeIndent()
          if (characters[at + 1] === ' ') this.put('\\')
        } else this.put(character)
        spaces = true
      }
    }
    this.writeIndicator('"', false)
  }
}

function isPlain(value: Value): boolean {
  return plainText(value) !== undefined
}

function plainText(value: Value): string | undefined {
  if (value.kind === 'null') return 'null'
  if (value.kind === 'number') return formatNumber(value.number)
  return value.kind === 'bool' ? String(value.bool) : undefined
}

/** `-` for no line break at the end, `+` for more than one. */
function chompingOf(text: string): string {
  const [last = '', before = ''] = [...text].reverse()
  if (!BREAK.test(last)) return '-'
  return before === '' || BREAK.test(before) ? '+' : ''
}

function mustEscape(character: string): boolean {
  return (
    !PRINTABLE.test(character) || BREAK.test(character) || character === '"' || character === '\\'
  )
}

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['\0', '0'],
  ['\x07', 'a'],
  ['\b', 'b'],
  ['\t', 't'],
  ['\n', 'n'],
  ['\v', 'v'],
  ['\f', 'f'],
  ['\r', 'r'],
  ['\x1b', 'e'],
  ['"', '"'],
  ['\\', '\\'],
  ['\x85', 'N'],
  ['\xa0', '_'],
  ['\u2028', 'L'],
  ['\u2029', 'P'],
])

function escapeSequence(character: string): string {
  const letter = LETTERS.get(character)
  if (letter !== undefined) return `\\${letter}`
  const code = character.codePointAt(0) ?? 0
  const digits = code.toString(16).toUpperCase()
  if (code <= 0xff) return `\\x${digits.padStart(2, '0')}`
  return code <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`
}
