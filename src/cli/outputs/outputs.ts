/** The reports that one run is asked for: `--format sarif=out.sarif --format text`. */

import { UsageError } from '../../diagnostics/usage-error.ts'
import { type Arguments, text, texts } from '../arguments/argument-values.ts'
import type { Format } from '../table/options/report-options.ts'

/** One report, and where it goes. */
export interface Output {
  readonly format: Format
  /** As given; undefined: standard output. */
  readonly file: string | undefined
}

/** The reports in order; text if none is named. Throws UsageError where two would go to the same place. */
export function outputsOf(args: Arguments): readonly Output[] {
  const given = texts(args, 'format')
  const outputs = (given.length === 0 ? ['text'] : given).map(each => readOutput(each))
  const output = text(args, 'output')
  const direct = outputs.filter(each => each.file === undefined)
  if (direct.length > 1)
    throw new UsageError(
      `Two reports go to the same place: "--format ${direct.map(each => each.format).join('" and "--format ')}". Name a file for all but one: --format ${direct[1]?.format ?? 'json'}=<file>.`,
    )
  if (output !== undefined && direct.length === 0)
    throw new UsageError('"--output" has no report to write: every "--format" names its own file.')
  const placed = outputs.map(each => (each.file === undefined ? { ...each, file: output } : each))
  const twice = placed.find(({ file }, at) => {
    return file !== undefined && placed.findIndex(other => other.file === file) < at
  })
  if (twice !== undefined)
    throw new UsageError(`Two reports go to the same file "${twice.file ?? ''}".`)
  return placed
}

function readOutput(given: string): Output {
  const at = given.indexOf('=')
  const name = at === -1 ? given : given.slice(0, at)
  const file = at === -1 ? undefined : given.slice(at + 1)
  if (file === '') throw new UsageError(`"--format ${given}" needs a file behind the "=".`)
  // checked against the option's choices
  return { format: name as Format, file }
}
