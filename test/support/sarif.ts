/** Holds SARIF logs against the schema that OASIS publishes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { REPOSITORY } from './cli.ts'

const SCHEMA = join(REPOSITORY, 'test', 'corpus', 'sarif', 'sarif-schema-2.1.0.json')

/** The schema is draft 04, of which it uses nothing that draft 07 reads differently but the name of its own. */
function validator(): (log: unknown) => readonly string[] {
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8'))
  const ajv = new Ajv({ strict: false, allErrors: true })
  ajv.addFormat('uri', text => URL.canParse(text))
  ajv.addFormat('uri-reference', text => URL.canParse(text, 'https://example.com/a/b/'))
  ajv.addFormat('date-time', text => !Number.isNaN(Date.parse(text)))
  const validate = ajv.compile(schema)
  return log => {
    validate(log)
    return (validate.errors ?? []).map(error => `${error.instancePath} ${error.message}`)
  }
}

/** What does not fit, one line each; empty for a log that does. */
export const sarifProblems: (log: unknown) => readonly string[] = validator()
