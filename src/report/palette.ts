/** Colours as functions, so that reporters need not know whether there are any. */
export interface Palette {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly green: (text: string) => string
  readonly cyan: (text: string) => string
}

const same = (text: string): string => text

/** No colour at all. */
export const PLAIN: Palette = {
  bold: same,
  dim: same,
  red: same,
  yellow: same,
  green: same,
  cyan: same,
}

/** ANSI colours of 16-colour terminals. */
export const COLOURS: Palette = {
  bold: text => `\x1b[1m${text}\x1b[22m`,
  dim: text => `\x1b[2m${text}\x1b[22m`,
  red: text => `\x1b[31m${text}\x1b[39m`,
  yellow: text => `\x1b[33m${text}\x1b[39m`,
  green: text => `\x1b[32m${text}\x1b[39m`,
  cyan: text => `\x1b[36m${text}\x1b[39m`,
}
