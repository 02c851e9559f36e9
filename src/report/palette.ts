/** Colours as functions, so that reporters need not know whether there are any. */
import { createColors } from 'picocolors'

export interface Palette {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly green: (text: string) => string
  readonly cyan: (text: string) => string
}

/** No colour at all. */
export const PLAIN: Palette = createColors(false)

/** ANSI colours of 16-colour terminals. */
export const COLOURS: Palette = createColors(true)
