/** Text in columns. */
import { PRINTABLE_ASCII } from '../../text/printable-ascii.ts'

/**
 * Breaks text at spaces so that no line is wider than `width` columns, if its words allow. White space at its beginning stays; lines
 * after the first start with `indent`.
 */
export function wrap(text: string, width: number, indent: string): readonly string[] {
  const lines: string[] = []
  let line = /^ */.exec(text)?.[0] ?? ''
  let isEmpty = true
  for (const [word, gap] of wordsOf(text)) {
    if (!isEmpty && line.length + gap.length + word.length > width) {
      lines.push(line)
      line = `${indent}${word}`
    } else {
      line += isEmpty ? word : `${gap}${word}`
    }
    isEmpty = false
  }
  lines.push(line)
  return lines
}

/** Words with the white space before each. */
function* wordsOf(text: string): Generator<readonly [word: string, gap: string]> {
  for (const match of text.matchAll(/( *)([^ ]+)/g)) yield [match[2] ?? '', match[1] ?? '']
}

/** One line with something at its left and at its right end; the right part goes to a line of its own if both do not fit. */
export function spread(left: string, right: string, width: number): readonly string[] {
  const gap = width - left.length - right.length
  return gap >= 2 ? [`${left}${' '.repeat(gap)}${right}`] : [left, `  ${right}`]
}

/**
 * Makes text from the user's files safe to print: control characters, halves of characters and the marks that reorder text are shown as
 * escapes, so that nothing in a template can move the cursor or hide a word; and so is what GitHub's runner would take out of a log as a
 * command (a word that begins with `::`, and `##[` anywhere; see ActionCommand.cs of actions/runner).
 */
export function printable(text: string): string {
  const visible = PRINTABLE_ASCII.test(text) ? text : withoutUnprintable(text)
  return visible.replace(COMMAND, found => {
    return `${found.slice(0, 1)}${escaped(found.slice(1, 2))}${found.slice(2)}`
  })
}

/** `\u202e`: a character as JSON would write it. */
function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
}

const COMMAND = /(?<!\S)::|##\[/g

/** The pattern takes a while to build. */
function withoutUnprintable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/gu,
    escaped,
  )
}
