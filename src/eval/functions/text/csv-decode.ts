/** `csvdecode`, as `cty`'s stdlib/csv.go has it. */
import { listValue, objectValue, stringValue, unknownValue } from '../../../value/make.ts'
import { DYNAMIC, listType, objectType, STRING, type Type } from '../../../value/type.ts'
import type { Value } from '../../../value/value.ts'
import { type Failure, type FunctionDefinition, fail } from '../definition.ts'
import { textOf, textParameter } from '../read-argument.ts'
import { checkElements } from '../result-limits.ts'
import { CsvReader, type CsvTrouble } from './csv-reader.ts'

function failureOf(trouble: CsvTrouble): Failure {
  return fail(null, `line ${trouble.line} of the CSV text has ${trouble.text}`)
}

/** The first record names the attributes. */
function resultType(args: readonly Value[]): Type | Failure {
  if (args[0]?.kind !== 'string') return DYNAMIC
  const names = new CsvReader(textOf(args, 0)).read()
  if (names === undefined) return fail(null, 'the CSV text has no header line')
  if ('trouble' in names) return failureOf(names)
  const seen = new Set<string>()
  for (const name of names) {
    if (seen.has(name)) return fail(null, `two columns are called "${name}"`)
    seen.add(name)
  }
  return listType(objectType(names.map(name => [name, STRING])))
}

function csvDecode(args: readonly Value[], type: Type): Value | Failure {
  if (type.kind !== 'list') return unknownValue(type)
  const reader = new CsvReader(textOf(args, 0))
  const names = reader.read()
  if (names === undefined || 'trouble' in names) return listValue(type.element, [])
  const rows: Value[] = []
  for (let row = reader.read(); row !== undefined; row = reader.read()) {
    if ('trouble' in row) return failureOf(row)
    const tooMany = checkElements((rows.length + 1) * names.length)
    if (tooMany !== undefined) return tooMany
    rows.push(
      objectValue(row.map((field, at): [string, Value] => [names[at] ?? '', stringValue(field)])),
    )
  }
  return listValue(type.element, rows)
}

/** `csvdecode(str)`: a list of objects of texts. */
export const csvDecodeFunction: FunctionDefinition = {
  name: 'csvdecode',
  parameters: [textParameter('str')],
  returns: resultType,
  notNull: true,
  apply: csvDecode,
}
