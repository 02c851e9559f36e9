/** The short way to the tokens that most of a configuration is made of. */
import { endOfPlainString } from './runs.ts'
import * as token from './token.ts'

const BLANK = 0x20
const QUOTE = 0x22
const FULL_STOP = 0x2e
const EQUAL_SIGN = 0x3d

/**
 * Adds a mark whose kind depends on what follows it, or a string without sequences and escapes, which most are: the same tokens as the long
 * way does. The offset behind them, or the same one for anything else.
 */
export function lexCommon(tokens: token.TokenList, text: string, at: number, code: number): number {
  if (code === QUOTE) {
    const end = endOfPlainString(text, at)
    if (end === at) return at
    tokens.add(token.OPEN_QUOTE, at, at + 1)
    if (end > at + 2) tokens.add(token.QUOTED_TEXT, at + 1, end - 1)
    tokens.add(token.CLOSE_QUOTE, end - 1, end)
    return end
  }
  if (code === EQUAL_SIGN && text.charCodeAt(at + 1) === BLANK) {
    tokens.add(token.EQUAL, at, at + 1)
    return at + 1
  }
  if (code === FULL_STOP && text.charCodeAt(at + 1) !== FULL_STOP) {
    tokens.add(token.DOT, at, at + 1)
    return at + 1
  }
  return at
}
