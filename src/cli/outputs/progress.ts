/** One line that says how far a long run is, on terminals only; it is gone when the run ends. */
import { printable } from '../../report/text/wrap.ts'
import { displayWidth } from '../../text/display-width.ts'
import type { Io } from '../io.ts'

/** Told of every step; shows some of them. */
export interface Progress {
  /** What is done now, such as `checking 12 of 39: docker-dev`. Cheap, and never throws. */
  readonly step: (what: string, name: string) => void
  /** Takes the line away. To be called before anything else is printed. */
  readonly end: () => void
}

/** Shorter runs show nothing. */
const PATIENCE_MS = 1000
/** And a line stands for so long at least, since nobody reads faster and terminals are slow. */
const PACE_MS = 100
const WIDTH = 80

/** Nothing is asked of the process before the run has become a long one. */
export function progressOf(io: Io): Progress {
  const { now } = io
  const start = now()
  let due = start + PATIENCE_MS
  let isShown = false
  return {
    step: (what, name) => {
      const at = now()
      if (at < due) return
      due = at + PACE_MS
      if (!mayShow(io)) {
        due = Number.POSITIVE_INFINITY
        return
      }
      isShown = true
      void io.passing(`\r\u001b[K${line(`creditcheck: ${what}`, name, io.columns ?? WIDTH)}`)
    },
    end: () => {
      due = Number.POSITIVE_INFINITY
      if (isShown) void io.passing('\r\u001b[K')
      isShown = false
    },
  }
}

function mayShow({ isErrorTerminal, env }: Io): boolean {
  return isErrorTerminal && env['TERM'] !== 'dumb' && !env['CI']
}

/** A line that is broken could not be taken away again; one column is left for the cursor. Names may hold anything. */
function line(what: string, name: string, columns: number): string {
  const full = `${what}: ${printable(name)}`
  if (displayWidth(full) < columns) return full
  const characters = [...full]
  let width = 1
  const end = characters.findIndex(character => {
    width += displayWidth(character)
    return width >= columns
  })
  return `${characters.slice(0, end).join('')}…`
}
