/** Where numbers, line breaks and the literal text of a line end. */

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const DOLLAR = 0x24
const PERCENT_SIGN = 0x25

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

export function endOfLineBreaks(text: string, start: number): number {
  let at = start
  for (;;) {
    const code = text.charCodeAt(at)
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) return at
    at++
  }
}

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
