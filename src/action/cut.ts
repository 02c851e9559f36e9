/** Markdown that is too long for where it goes, cut so that what is left still shows as it should. */

const FENCE = /^ {0,5}(`{3,}|~{3,})/

/**
 * The text, or as many of its lines as fit along with the note and what closes what was open. Sizes are UTF-16 units unless `sizeOf` says
 * otherwise.
 */
export function cutMarkdown(
  text: string,
  limit: number,
  note: string,
  sizeOf: (text: string) => number = each => each.length,
): string {
  if (sizeOf(text) <= limit) return text
  const end = `\n${note}\n`
  const kept: string[] = []
  let size = sizeOf(end)
  let fence: string | undefined
  let details = 0
  let closing = ''
  for (const line of text.split('\n')) {
    size += sizeOf(line) + 1
    fence = fenceAfter(line, fence)
    if (fence === undefined) details += count(line, '<details>') - count(line, '</details>')
    const next = closingOf(fence, details)
    if (size + sizeOf(next) > limit) break
    kept.push(line)
    closing = next
  }
  return `${kept.join('\n')}\n${closing}${end}`
}

function fenceAfter(line: string, open: string | undefined): string | undefined {
  const mark = FENCE.exec(line)?.[1]
  if (mark === undefined) return open
  if (open === undefined) return mark
  const closes = mark[0] === open[0] && mark.length >= open.length && line.trim() === mark
  return closes ? undefined : open
}

function closingOf(fence: string | undefined, details: number): string {
  const fenceEnd = fence === undefined ? '' : `${fence}\n`
  return `${fenceEnd}${'\n</details>\n'.repeat(Math.max(0, details))}`
}

function count(line: string, part: string): number {
  return line.split(part).length - 1
}
