/**
 * A sketch of a text by which it is known elsewhere: of many orders of all lines, the first line of each (MinHash; Broder, "On the
 * resemblance and containment of documents", 1997). The share of places in which two sketches agree is about the share of lines that the
 * texts have in common.
 */

/** Places of a sketch: enough to tell a half from a third. */
const PLACES = 64
const HEX_DIGITS = 4

/** 256 hexadecimal digits; empty for a text without words. Indentation, empty lines, order and repetition do not count. */
export function sketchOf(texts: Iterable<string>): string {
  const lines = new Set<number>()
  for (const text of texts)
    for (const line of text.split('\n')) {
      const trimmed = line.trim()
      if (/\w/.test(trimmed)) lines.add(hashOf(trimmed))
    }
  if (lines.size === 0) return ''
  let sketch = ''
  for (let place = 1; place <= PLACES; place++) {
    let least = 0xffffffff
    for (const line of lines) least = Math.min(least, mixed(line ^ Math.imul(place, 0x9e3779b1)))
    sketch += (least & 0xffff).toString(16).padStart(HEX_DIGITS, '0')
  }
  return sketch
}

/** About the share of lines that two texts have in common, 0 to 1; 0 where one has none. */
export function similarityOf(a: string, b: string): number {
  if (a.length !== b.length || a === '') return 0
  let same = 0
  for (let at = 0; at < a.length; at += HEX_DIGITS)
    if (a.slice(at, at + HEX_DIGITS) === b.slice(at, at + HEX_DIGITS)) same += 1
  return same / PLACES
}

function hashOf(text: string): number {
  let state = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193)
  }
  return mixed(state)
}

/** MurmurHash3's last step: every bit of the result hangs on every bit given. */
function mixed(given: number): number {
  let state = Math.imul(given ^ (given >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}
