/** Text from the user's files in GitHub's Markdown, where it must be nothing but text: no markup, no HTML, no link, no mention. */
import type { LocationReport } from '../report.ts'
import { printable } from '../text/wrap.ts'

/** A space that takes no room, where a mention, a reference or a link would be seen otherwise. */
const BREAK = '&#8203;'

/**
 * Text that stands in a line of its own making, also in a cell of a table or as the words of a link. What Markdown or GitHub would read
 * as something else is escaped or taken apart; see the tests for all of it. Brackets, bars, backticks and backslashes become references,
 * since parsers disagree on them behind a backslash.
 */
export function markdownText(text: string): string {
  // Two blanks at the end of a line would break it.
  return apart(references(printable(text).trimEnd(), /[&<>[\]|`\\]/g)).replaceAll(
    /[*~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,
    '\\$&',
  )
}

/** Text as code, in which nothing means anything; fit for cells of tables. */
export function codeSpan(text: string): string {
  const shown = printable(text)
  if (/[`|\\]/.test(shown) || shown.trim() === '') return htmlCode(text)
  return /^ .* $/.test(shown) ? `\` ${shown} \`` : `\`${shown}\``
}

/** Text as code in a piece of HTML, where Markdown's own code cannot be. */
export function htmlCode(text: string): string {
  return `<code>${apart(references(printable(text), /[&<>"[\]|`\\*_~$]/g))}</code>`
}

function references(text: string, special: RegExp): string {
  return text.replaceAll(special, character => {
    return NAMED[character] ?? `&#${character.codePointAt(0)};`
  })
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Takes mentions, references to issues and bare links apart. A `#` of a character reference stands behind an `&`. */
function apart(text: string): string {
  return text
    .replaceAll(/@(?=[\p{L}\p{N}_-])/gu, `@${BREAK}`)
    .replaceAll(/(?<!&)#(?=[\p{L}\p{N}_-])/gu, `#${BREAK}`)
    .replaceAll(/\b(gh-)(?=\d)/gi, `$1${BREAK}`)
    .replaceAll(/:(?=\/\/)/g, `:${BREAK}`)
    .replaceAll(/\b(mailto|xmpp):/gi, `$1${BREAK}:`)
    .replaceAll(/\b(www)\./gi, `$1${BREAK}.`)
}

/** Lines as a block of code. */
export function codeBlock(lines: readonly string[]): readonly string[] {
  const shown = lines.map(printable)
  const fence = '`'.repeat(Math.max(3, ...shown.map(line => longestRun(line) + 1)))
  return [`${fence}text`, ...shown, fence]
}

/** A place as a link to its line. */
export function placeLink({ path, line }: LocationReport, linkBase: string): string {
  return `[${markdownText(`${path}:${line}`)}](${linkBase}${pathInUri(path)}#L${line})`
}

/** A relative path as it may stand in a URI; nothing in it can begin a scheme or end a link. */
export function pathInUri(path: string): string {
  return path
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(segment => encodeURIComponent(segment).replaceAll(/[!'()*]/g, percent))
    .join('/')
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(match => match[0].length))
}
