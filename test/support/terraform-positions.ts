/** Line, column and byte of an offset as Terraform counts them, which differs between the two syntaxes. */

import { lexConfiguration } from '../../src/hcl/lex/lexer.ts'
import type { TokenList } from '../../src/hcl/lex/token.ts'
import { countGraphemes, graphemes } from '../../src/text/graphemes.ts'
import type { Span } from '../../src/text/span.ts'

/** `[startLine, startColumn, startByte, endLine, endColumn, endByte]`. */
export type TerraformRange = [number, number, number, number, number, number]

interface Place {
  readonly line: number
  readonly column: number
}

/** Positions in one text. */
export interface TerraformPositions {
  rangeOf(span: Span): TerraformRange
  startOf(span: Span): [line: number, column: number]
}

/** Native syntax: columns are graphemes, but those of each token are counted for themselves. */
export function nativePositions(text: string): TerraformPositions {
  return tokenPositions(text, lexConfiguration(text))
}

function tokenPositions(text: string, tokens: TokenList): TerraformPositions {
  const starts: Place[] = []
  let place: Place = { line: 1, column: 1 }
  let end = text.startsWith('\ufeff') ? 1 : 0
  for (let at = 0; at < tokens.count; at++) {
    const start = tokens.starts[at]
    place = { line: place.line, column: place.column + start - end }
    starts.push(place)
    end = tokens.ends[at]
    place = advance(place, text.slice(start, end))
  }
  return positions(text, offset => {
    let index = tokens.count - 1
    while (index > 0 && tokens.starts[index] > offset) index--
    const start = tokens.starts[index]
    const tokenEnd = tokens.ends[index]
    const first = starts[index] ?? { line: 1, column: 1 }
    if (offset <= tokenEnd) return advance(first, text.slice(start, Math.max(offset, start)))
    const after = advance(first, text.slice(start, tokenEnd))
    return { line: after.line, column: after.column + offset - tokenEnd }
  })
}

function advance(from: Place, text: string): Place {
  let { line, column } = from
  for (const cluster of graphemes(text)) {
    if (cluster === '\n' || cluster === '\r\n') {
      line++
      column = 1
    } else column++
  }
  return { line, column }
}

/** JSON syntax: outside strings a tab is two columns wide and a carriage return none. */
export function jsonPositions(text: string): TerraformPositions {
  return positions(text, offset => {
    let line = 1
    let column = 1
    let at = 0
    while (at < offset) {
      const character = text.charAt(at)
      if (character === '"') {
        const end = endOfString(text, at)
        column += countGraphemes(text.slice(at, Math.min(end, offset)))
        at = end
        continue
      }
      if (character === '\n') {
        line++
        column = 1
      } else if (character === '\t') column += 2
      else if (character !== '\r') column++
      at++
    }
    return { line, column }
  })
}

/** Terraform's scanner ends a string at its quote or at a control character. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) >= 0x20) {
    if (text.charAt(at) === '"') return at + 1
    at += text.charAt(at) === '\\' && text.charCodeAt(at + 1) >= 0x20 ? 2 : 1
  }
  return Math.min(at, text.length)
}

function positions(text: string, placeOf: (offset: number) => Place): TerraformPositions {
  const byteOf = (offset: number): number => new TextEncoder().encode(text.slice(0, offset)).length
  return {
    rangeOf(span) {
      const start = placeOf(span.start)
      const end = placeOf(span.end)
      return [start.line, start.column, byteOf(span.start), end.line, end.column, byteOf(span.end)]
    },
    startOf(span) {
      const { line, column } = placeOf(span.start)
      return [line, column]
    },
  }
}
