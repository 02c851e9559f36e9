/** Colours as functions, so that reporters need not know whether there are any. */
import { createColors } from 'picocolors'

/** What reporters mark up. Each takes text without colours. */
export interface Palette {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly green: (text: string) => string
  readonly cyan: (text: string) => string
}

const asItIs = (text: string): string => text

/** No colour at all. */
export const PLAIN: Palette = {
  bold: asItIs,
  dim: asItIs,
  red: asItIs,
  yellow: asItIs,
  green: asItIs,
  cyan: asItIs,
}

/** Made when first used: picocolors looks at the terminal when it loads, which takes milliseconds that plain output need not pay. */
let colours: Palette | undefined

function inColour(name: keyof Palette): (text: string) => string {
  return text => {
    colours ??= createColors(true)
    return colours[name](text)
  }
}

/** ANSI colours of 16-colour terminals. */
export const COLOURS: Palette = {
  bold: inColour('bold'),
  dim: inColour('dim'),
  red: inColour('red'),
  yellow: inColour('yellow'),
  green: inColour('green'),
  cyan: inColour('cyan'),
}
