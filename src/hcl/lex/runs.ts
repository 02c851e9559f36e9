/** Where numbers, line breaks and the literal text of a line end. */

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const DOLLAR = 0x24
const PERCENT_SIGN = 0x25
const QUOTE = 0x22

/** By character code: whether an ASCII character stands for itself in quotes. */
const PLAIN = new Uint8Array(128).fill(1)
for (const mark of '"$%\\\n\r') PLAIN[mark.charCodeAt(0)] = 0

/** The offset after the number that starts at `start`; it may hold several dots and exponents and never ends in a dot. */
export function endOfNumber(text: string, start: number): number {
  let at = start + 1
  let end = at
  for (;;) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) end = ++at
    else if (code === 0x2e) at++
    else if (code === 0x65 || code === 0x45) {
      const sign = text.charCodeAt(at + 1)
      const digit = sign === 0x2b || sign === 0x2d ? at + 2 : at + 1
      if (!isDigit(text.charCodeAt(digit))) return end
      at = digit + 1
      end = at
    } else return end
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** How long the line break at an offset is: 1, 2, or 0 for none. */
export function lineBreakLength(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code === LINE_FEED) return 1
  return code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? 2 : 0
}

/** The offset after all the carriage returns and line feeds from `start` on, single ones too. */
export function endOfLineBreaks(text: string, start: number): number {
  let at = start
  for (;;) {
    const code = text.charCodeAt(at)
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) return at
    at++
  }
}

/** The offset of the first `$`, `%`, carriage return or line feed from `start` on, or the end of the text. */
export function endOfLineText(text: string, start: number): number {
  const length = text.length
  let at = start
  while (at < length) {
    const code = text.charCodeAt(at)
    if (code === LINE_FEED || code === CARRIAGE_RETURN) break
    if (code === DOLLAR || code === PERCENT_SIGN) break
    at++
  }
  return at
}

/** The offset after the closing quote of a string that holds nothing but plain text on one line, or `start` for any other. */
export function endOfPlainString(text: string, start: number): number {
  let at = start + 1
  let code = text.charCodeAt(at)
  // Beyond the end there is no number, which is neither.
  while (code >= 128 || PLAIN[code] === 1) code = text.charCodeAt(++at)
  return code === QUOTE ? at + 1 : start
}
