/** Writes `docs/cli.md` from the table of options, and the tables of `docs/action.md` from `action.yml`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { actionDocument } from '../test/support/action-document.ts'
import { cliDocument } from '../test/support/cli-document.ts'

writeFileSync('docs/cli.md', cliDocument())
const action = readFileSync('action.yml', 'utf8')
writeFileSync('docs/action.md', actionDocument(readFileSync('docs/action.md', 'utf8'), action))
