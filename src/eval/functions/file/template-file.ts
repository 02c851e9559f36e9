/** `templatefile(path, vars)` (Terraform's lang/funcs/filesystem.go). */
import { unknownReasonsOf } from '../../../value/inspect.ts'
import { unknownValue, withMarks, withoutMarks } from '../../../value/make.ts'
import { deepMarks, unionMarks, unmarkDeep } from '../../../value/marks.ts'
import { DYNAMIC, STRING, type Type } from '../../../value/type.ts'
import type { Value } from '../../../value/value.ts'
import { utf8Decode } from '../bytes/bytes.ts'
import {
  type CallContext,
  type Failure,
  type FunctionDefinition,
  fail,
  isFailure,
} from '../definition.ts'
import { readFile } from './read-file.ts'

function apply(args: readonly Value[], type: Type, context: CallContext): Value | Failure {
  const [path, variables] = args
  if (path === undefined || variables === undefined) return fail(null, 'two arguments are required')
  const marks = unionMarks(path.marks, deepMarks(variables))
  const bare = withoutMarks(path)
  if (bare.kind !== 'string' || variables.kind === 'unknown')
    return withMarks(unknownValue(type, {}, unknownReasonsOf(path, variables)), marks)
  const content = readFile(bare.string, context, 0)
  if (!(content instanceof Uint8Array))
    return isFailure(content) ? content : { ...content, type: DYNAMIC, hull: {} }
  const text = utf8Decode(content)
  if (text === undefined) return fail(null, `the file "${bare.string}" is not UTF-8`)
  if (context.render === undefined) return fail(null, 'a template cannot render another template')
  const result = context.render(text, bare.string, unmarkDeep(variables))
  return isFailure(result) ? result : withMarks(result, marks)
}

/** Renders a file as a template. One that is a single interpolation gives that value, of whatever type. */
export const templateFileFunction: FunctionDefinition = {
  name: 'templatefile',
  parameters: [
    { name: 'path', type: STRING, allowUnknown: true, allowMarked: true },
    { name: 'vars', type: DYNAMIC, allowUnknown: true, allowMarked: true, unseen: 'parts' },
  ],
  returns: DYNAMIC,
  apply,
}
