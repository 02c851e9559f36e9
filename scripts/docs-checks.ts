/** Writes `docs/checks.md` anew from itself: hand-written parts stay, generated ones follow the catalogue and what the examples print. */
import { readFileSync, writeFileSync } from 'node:fs'
import {
  commandOf,
  filesOf,
  formatDocument,
  parseDocument,
} from '../test/support/checks-document.ts'
import { updated } from '../test/support/checks-update.ts'
import { remarksOn } from '../test/support/run-example.ts'

const PATH = 'docs/checks.md'

const document = await updated(parseDocument(readFileSync(PATH, 'utf8')))
writeFileSync(PATH, formatDocument(document))
for (const section of document.rooms.flatMap(room => room.sections)) {
  const { code, printed, parts } = section
  if (parts.length === 0) console.log(`${code}: nothing is written about it`)
  if (printed?.length !== 0) continue
  const files = filesOf(section, 'bad')
  const others = await remarksOn({ code, files, command: commandOf(section) })
  const found = others.map(({ lines }) => `\n${lines.join('\n')}`).join('')
  console.log(`${code}: its example prints something else${found}`)
}
