/** Writes `docs/cli.md` from the table of options. */
import { writeFileSync } from 'node:fs'
import { cliDocument } from '../test/support/cli-document.ts'

writeFileSync('docs/cli.md', cliDocument())
