/** JSON as Go writes it (https://pkg.go.dev/encoding/json#Marshal): no spaces, and `<`, `>`, `&` escaped. */

const ESCAPED_TOO = /[<>&\u2028\u2029]/g

/** A text with its quotation marks. */
export function jsonQuote(text: string): string {
  return JSON.stringify(text).replace(ESCAPED_TOO, escapeCode)
}

function escapeCode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
