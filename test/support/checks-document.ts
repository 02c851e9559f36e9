/**
 * Reads and writes `docs/checks.md`. By hand: what stands before the first room, the paragraph under each room, and of each section
 * the prose and the example's files. Generated: the list of contents, the line under each heading, and what is printed.
 *
 * A fence holds one file: its info is a language, then the file's name if that is not `main.tf`, then flags. `right` marks a file as
 * what would be right, `escaped` that `\xNN` in it stands for a byte, `unended` that no line break ends it. A `console` fence holds
 * the command line if that is not the usual one, a `text` fence what is printed.
 */

/** A file of an example. */
export interface ExampleFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What is written about one code. */
export interface Section {
  readonly code: string
  /** Hand-written parts in order, without the generated ones. */
  readonly parts: readonly Part[]
  /** What the section says is printed; undefined if it has no example. */
  readonly printed: readonly string[] | undefined
  /** The line under the heading. */
  readonly facts: string | undefined
}

/** A run of lines of prose, or a fence. */
export type Part =
  | { readonly kind: 'prose'; readonly lines: readonly string[] }
  | { readonly kind: 'fence'; readonly info: string; readonly lines: readonly string[] }

/** A room and its sections. */
export interface RoomPart {
  readonly room: string
  /** From the room's heading to its first section. */
  readonly opening: readonly string[]
  readonly sections: readonly Section[]
}

/** The whole document. */
export interface ChecksDocument {
  /** Everything before the list of contents. */
  readonly opening: readonly string[]
  readonly rooms: readonly RoomPart[]
}

const CONTENTS_START = '<!-- contents: written by npm run docs -->'
const CONTENTS_END = '<!-- end of contents -->'

/** The document in a text. */
export function parseDocument(text: string): ChecksDocument {
  const chunks: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }]
  let inFence = false
  for (const line of text.trimEnd().split('\n')) {
    if (line.startsWith('```')) inFence = !inFence
    const startsRoom = /^# [a-z]+: /.test(line)
    if (!inFence && (startsRoom || /^## [a-z]+\/[a-z0-9-]+$/.test(line)))
      chunks.push({ heading: line, lines: [] })
    else chunks.at(-1)?.lines.push(line)
  }
  const [first, ...rest] = chunks
  const rooms: { room: string; opening: string[]; sections: Section[] }[] = []
  for (const { heading, lines } of rest) {
    const room = /^# ([a-z]+):/.exec(heading)?.[1]
    if (room === undefined) rooms.at(-1)?.sections.push(parseSection(heading.slice(3), lines))
    else rooms.push({ room, opening: [heading, ...trimmed(lines)], sections: [] })
  }
  const opening = first?.lines ?? []
  const contents = opening.indexOf(CONTENTS_START)
  return { opening: trimmed(contents === -1 ? opening : opening.slice(0, contents)), rooms }
}

function parseSection(code: string, lines: readonly string[]): Section {
  const parts: Part[] = []
  let printed: readonly string[] | undefined
  let facts: string | undefined
  let at = 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    if (line.startsWith('```')) {
      const end = lines.indexOf('```', at + 1)
      const body = lines.slice(at + 1, end)
      const info = line.slice(3)
      if (info === 'text') printed = body
      else parts.push({ kind: 'fence', info, lines: body })
      at = end + 1
    } else {
      const prose = lines.slice(at, nextFence(lines, at))
      at += prose.length
      if (facts === undefined) facts = prose.find(isFacts)
      const own = trimmed(prose.filter(each => !isFacts(each) && !isCaption(each)))
      if (own.length > 0) parts.push({ kind: 'prose', lines: own })
    }
  }
  return { code, parts, printed, facts }
}

function nextFence(lines: readonly string[], from: number): number {
  const at = lines.findIndex((line, index) => index >= from && line.startsWith('```'))
  return at === -1 ? lines.length : at
}

function isFacts(line: string): boolean {
  return /^\*(?:error|warning|note)\b.*\*$/.test(line)
}

/** The line before a fence that names its file. */
function isCaption(line: string): boolean {
  return /^(?:Right, in )?`[^`]+`:$|^Right:$/.test(line)
}

function trimmed(lines: readonly string[]): readonly string[] {
  const from = lines.findIndex(line => line !== '')
  const to = lines.findLastIndex(line => line !== '')
  return from === -1 ? [] : lines.slice(from, to + 1)
}

/** The document as text. */
export function formatDocument(document: ChecksDocument): string {
  const lines = [...document.opening, '', CONTENTS_START, '', ...contentsOf(document), CONTENTS_END]
  for (const { opening, sections } of document.rooms) {
    lines.push('', ...opening)
    for (const section of sections) lines.push('', ...sectionLines(section))
  }
  return `${lines.join('\n')}\n`
}

function contentsOf({ rooms }: ChecksDocument): readonly string[] {
  return rooms.flatMap(({ opening, sections }) => {
    const title = (opening[0] ?? '').slice(2)
    const links = sections.map(({ code }) => `[${nameOf(code)}](#${code.replace('/', '')})`)
    return [`- **[${title}](#${anchorOf(title)})**: ${links.join(', ')}`, '']
  })
}

function nameOf(code: string): string {
  return code.slice(code.indexOf('/') + 1)
}

/** As GitHub makes anchors of headings. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replaceAll(' ', '-')
}

function sectionLines({ code, parts, printed, facts }: Section): readonly string[] {
  const lines = [`## ${code}`]
  if (facts !== undefined) lines.push('', facts)
  const lastOfBad = parts.findLastIndex(part => part.kind === 'fence' && !isRight(part.info))
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'prose') {
      lines.push('', ...part.lines)
      continue
    }
    const caption = captionOf(part.info)
    lines.push('', ...(caption === undefined ? [] : [caption, '']))
    lines.push(`\`\`\`${part.info}`, ...part.lines, '```')
    if (index === lastOfBad && printed !== undefined) lines.push('', '```text', ...printed, '```')
  }
  return lines
}

function captionOf(info: string): string | undefined {
  const [language] = info.split(' ')
  if (language === 'console') return undefined
  const path = pathOf(info)
  if (isRight(info)) return path === 'main.tf' ? 'Right:' : `Right, in \`${path}\`:`
  return path === 'main.tf' ? undefined : `\`${path}\`:`
}

const FLAGS = new Set(['right', 'escaped', 'unended'])

function pathOf(info: string): string {
  return (
    info
      .split(' ')
      .slice(1)
      .find(word => !FLAGS.has(word)) ?? 'main.tf'
  )
}

function isRight(info: string): boolean {
  return info.split(' ').includes('right')
}

/** The files that a section shows as wrong, or as right. Files that only the wrong ones have stand beside the right ones as well. */
export function filesOf({ parts }: Section, which: 'bad' | 'right'): readonly ExampleFile[] {
  const files = new Map<string, ExampleFile>()
  for (const part of parts) {
    if (part.kind !== 'fence' || part.info.startsWith('console')) continue
    const right = isRight(part.info)
    if (right && which === 'bad') continue
    const path = pathOf(part.info)
    files.set(path, { path, bytes: bytesOf(part.info, part.lines) })
  }
  return parts.some(part => part.kind === 'fence' && isRight(part.info)) || which === 'bad'
    ? [...files.values()]
    : []
}

function bytesOf(info: string, lines: readonly string[]): Uint8Array {
  const flags = info.split(' ')
  const text = lines.join('\n') + (flags.includes('unended') ? '' : '\n')
  if (!flags.includes('escaped')) return new TextEncoder().encode(text)
  const pieces = text.split(/\\x([0-9a-f]{2})/)
  return Buffer.concat(
    pieces.map((piece, index) =>
      index % 2 === 0 ? Buffer.from(piece) : Buffer.from([Number.parseInt(piece, 16)]),
    ),
  )
}

/** The command line of the example, if the section gives one. */
export function commandOf({ parts }: Section): readonly string[] | undefined {
  for (const part of parts)
    if (part.kind === 'fence' && part.info === 'console')
      return wordsOf((part.lines[0] ?? '').replace(/^\$ creditcheck /, ''))
  return undefined
}

/** As a shell would part them; single quotes are known. */
function wordsOf(line: string): readonly string[] {
  return (line.match(/(?:'[^']*'|[^' ])+/g) ?? []).map(word => word.replaceAll("'", ''))
}

/** Why a section has no example, if it says so: the rest of its paragraph "No example: …". */
export function excuseOf({ parts }: Section): string | undefined {
  for (const part of parts) {
    const from = part.kind === 'prose' ? part.lines.findIndex(isExcuse) : -1
    if (from !== -1)
      return part.lines
        .slice(from)
        .join(' ')
        .replace(/^No example: /, '')
  }
  return undefined
}

function isExcuse(line: string): boolean {
  return line.startsWith('No example: ')
}
