/** Where a command's report goes, and in which colours. */
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { UsageError } from '../../diagnostics/usage-error.ts'
import { besidesDisk } from '../../host/file-system.ts'
import { COLOURS, type Palette, PLAIN } from '../../report/text/palette.ts'
import { type Arguments, flag, text } from '../arguments/argument-values.ts'
import type { Io } from '../io.ts'
import type { Format } from '../table/options/report-options.ts'
import type { Output } from './outputs.ts'

/** How a text report is to be rendered. */
export interface TextLayout {
  /** Columns. */
  readonly width: number
  readonly palette: Palette
}

/** Writes each report to its place; nothing to standard output with `--quiet`. Throws UsageError if it cannot. */
export async function deliverAll(
  outputs: readonly Output[],
  render: (format: Format, layout: TextLayout) => string,
  args: Arguments,
  io: Io,
  start: string,
): Promise<void> {
  const width = Math.max(io.columns ?? 80, 40)
  for (const { format, file } of outputs) {
    const palette = file === undefined && isColoured(args, io) ? COLOURS : PLAIN
    const rendered = render(format, { palette, width })
    if (file !== undefined) writeReport(resolve(start, file), file, rendered)
    else if (flag(args, 'quiet') !== true) await io.stdout(rendered)
  }
}

/** Characters that are written at once. */
const CHUNK = 1 << 16

/** Writes what the renderer makes, at once or in parts, to the file of `--output`, or to standard output unless `--quiet`. Throws UsageError if it cannot. */
export async function deliver(
  render: (layout: TextLayout) => string | Iterable<string>,
  args: Arguments,
  io: Io,
  start: string,
): Promise<void> {
  const output = text(args, 'output')
  const palette = output === undefined && isColoured(args, io) ? COLOURS : PLAIN
  const rendered = render({ palette, width: Math.max(io.columns ?? 80, 40) })
  const chunks = typeof rendered === 'string' ? [rendered] : chunksOf(rendered)
  if (output !== undefined) writeChunks(resolve(start, output), output, chunks)
  else if (flag(args, 'quiet') !== true) for (const chunk of chunks) await io.stdout(chunk)
}

/** Parts put together, so that none is too small to be worth writing. */
function* chunksOf(parts: Iterable<string>): Generator<string> {
  let pending = ''
  for (const part of parts) {
    pending += part
    if (pending.length < CHUNK) continue
    yield pending
    pending = ''
  }
  yield pending
}

function writeChunks(path: string, shown: string, chunks: Iterable<string>): void {
  let file: number | undefined
  besidesDisk()
  try {
    mkdirSync(dirname(path), { recursive: true })
    file = openSync(path, 'w')
    for (const chunk of chunks) writeFileSync(file, chunk)
  } catch {
    throw new UsageError(`"${shown}" cannot be written.`)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Writes a file and the folders above it. Throws UsageError if it cannot. */
export function writeReport(path: string, shown: string, rendered: string): void {
  besidesDisk()
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, rendered)
  } catch {
    throw new UsageError(`"${shown}" cannot be written.`)
  }
}

/** NO_COLOR and FORCE_COLOR as their conventions say; the option goes first. See no-color.org and force-color.org. */
function isColoured(args: Arguments, io: Io): boolean {
  const wanted = flag(args, 'color')
  if (wanted !== undefined) return wanted
  if ((io.env['NO_COLOR'] ?? '') !== '') return false
  const forced = io.env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return io.isTerminal && io.env['TERM'] !== 'dumb'
}
