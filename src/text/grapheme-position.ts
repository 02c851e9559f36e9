/** Places as Terraform counts them: columns are what a reader takes for one character. */
import { countGraphemes } from './graphemes.ts'
import type { LineColumn } from './line-index.ts'
import type { Source } from './source.ts'

/** The 1-based line and grapheme column of an offset. A byte order mark takes no column. */
export function graphemePosition(source: Source, offset: number): LineColumn {
  const { line } = source.lines.position(offset)
  const start = source.lines.startOf(line)
  const before = source.text.slice(start, offset)
  const visible = start === 0 && before.startsWith('\ufeff') ? before.slice(1) : before
  return { line, column: countGraphemes(visible) + 1 }
}
