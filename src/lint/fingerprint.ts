/** What a finding is recognised by from run to run. */

/** What makes a finding the same as one before. No line or column: those move with every edit. */
export interface FingerprintParts {
  readonly code: string
  /** The template's name. */
  readonly template: string
  /** The block's address. */
  readonly address: string
  readonly message: string
}

/** 16 hexadecimal digits. Equal for findings that differ in white space and places only. Never throws. */
export function fingerprintOf({ code, template, address, message }: FingerprintParts): string {
  const text = [code, template, address, normalised(message)].join('\u0000')
  return `${hash(text, 0xdeadbeef)}${hash(text, 0x41c6ce57)}`
}

/** Places that a message mentions move as lines do. */
function normalised(message: string): string {
  return message
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/:\d+(?::\d+)?\b/g, ':#')
    .replaceAll(/\b(lines?|columns?) \d+/g, '$1 #')
    .trim()
}

/** MurmurHash3's mixing over UTF-16 units: spreads well and needs no platform; nothing here has to withstand an attacker. */
function hash(text: string, seed: number): string {
  let state = seed
  for (let at = 0; at < text.length; at++) {
    state = Math.imul(state ^ text.charCodeAt(at), 0xcc9e2d51)
    state = Math.imul((state << 13) | (state >>> 19), 5) + 0xe6546b64
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return ((state ^ (state >>> 16)) >>> 0).toString(16).padStart(8, '0')
}
