/** Text in columns. */

/** Breaks text at spaces so that no line is wider than `width` columns, if its words allow. Lines after the first start with `indent`. */
export function wrap(text: string, width: number, indent: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length > width && line.trim() !== '') {
      lines.push(line)
      line = `${indent}${word}`
    } else {
      line = longer
    }
  }
  lines.push(line)
  return lines
}

/** One line with something at its left and at its right end; the right part goes to a line of its own if both do not fit. */
export function spread(left: string, right: string, width: number): readonly string[] {
  const gap = width - left.length - right.length
  return gap >= 2 ? [`${left}${' '.repeat(gap)}${right}`] : [left, `  ${right}`]
}

/**
 * Makes text from the user's files safe to print: control characters and the marks that reorder text are shown as escapes, so that
 * nothing in a template can move the cursor or hide a word.
 */
export function printable(text: string): string {
  return text.replace(
    UNPRINTABLE,
    character => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
}

const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu
