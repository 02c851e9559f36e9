/**
 * The format strings of `format`: literal text and verbs, as `cty`'s stdlib/format_fsm.rl scans them:
 * `%` flags width? (`.` precision)? (`[` index `]`)? letter.
 */

/** One verb and what modifies it. */
export interface FormatVerb {
  /** As written. */
  readonly raw: string
  readonly letter: string
  /** 1-based, as written; undefined: the one after the last. */
  readonly index: number | undefined
  readonly width: number | undefined
  readonly precision: number | undefined
  readonly sharp: boolean
  readonly zero: boolean
  readonly minus: boolean
  readonly plus: boolean
  readonly space: boolean
}

const VERB = /%([0# +-]*)([1-9][0-9]*)?(?:\.([0-9]*))?(?:\[([1-9][0-9]*)\])?([A-Za-z])/y

/** Literal texts and verbs in turn; at something that is neither, its offset in UTF-16 code units, behind what was good so far. */
export function* scanFormat(
  format: string,
): Generator<string | FormatVerb | { readonly offset: number }> {
  let at = 0
  while (at < format.length) {
    const percent = format.indexOf('%', at)
    if (percent < 0) return yield format.slice(at)
    if (percent > at) yield format.slice(at, percent)
    if (format.charAt(percent + 1) === '%') {
      yield '%'
      at = percent + 2
      continue
    }
    VERB.lastIndex = percent
    const found = VERB.exec(format)
    if (found === null) return yield { offset: percent }
    at = percent + found[0].length
    yield verbOf(found)
  }
}

function verbOf(found: RegExpExecArray): FormatVerb {
  const [raw, flags = '', width, precision, index, letter = ''] = found
  return {
    raw,
    letter,
    index: index === undefined ? undefined : Number(index),
    width: width === undefined ? undefined : Number(width),
    precision: precision === undefined ? undefined : Number(precision),
    sharp: flags.includes('#'),
    zero: flags.includes('0'),
    minus: flags.includes('-'),
    plus: flags.includes('+'),
    space: flags.includes(' '),
  }
}
