/** Functions on paths and on the files of the template's folder. Semantics of Terraform's lang/funcs/filesystem.go. */
import { boolValue, stringValue } from '../../../value/make.ts'
import { setValue } from '../../../value/set.ts'
import { BOOL, STRING, setType, type Type } from '../../../value/type.ts'
import type { UnseenValue, Value } from '../../../value/value.ts'
import { base64Encode, utf8Decode } from '../bytes/bytes.ts'
import {
  type CallContext,
  type Failure,
  type FunctionDefinition,
  fail,
  failLimit,
} from '../definition.ts'
import { textOf, textParameter } from '../read-argument.ts'
import { checkElements, limitedText } from '../result-limits.ts'
import { unseenResult } from '../unseen-result.ts'
import { baseName, cleanPath, dirName, isAbsolute, joinPath, relativePath } from './file-path.ts'
import { globFiles, literalPrefix } from './glob.ts'
import { expandHome, isBelowFile, outsideResult, readFile } from './read-file.ts'

/** A function of one path that asks for nothing but its text. */
function pathFunction(
  name: string,
  compute: (path: string, context: CallContext) => Value | Failure,
): FunctionDefinition {
  return {
    name,
    parameters: [textParameter('path')],
    returns: STRING,
    notNull: true,
    apply: (args, _type, context) => compute(textOf(args, 0), context),
  }
}

function absolutePath(path: string, context: CallContext): Value {
  if (isAbsolute(path)) return stringValue(cleanPath(path))
  const { workingDirectory } = context.capabilities.files
  if (workingDirectory !== undefined) return stringValue(joinPath(workingDirectory, path))
  const why = 'the folder in which Terraform runs is not known'
  return unseenResult(STRING, 'working-directory', why)
}

function file(path: string, context: CallContext): Value | Failure {
  const content = readFile(path, context, 0)
  if (!(content instanceof Uint8Array)) return content
  const text = utf8Decode(content)
  return text === undefined ? fail(null, `the file "${path}" is not UTF-8`) : limitedText(text)
}

function fileBase64(path: string, context: CallContext): Value | Failure {
  const content = readFile(path, context, 0)
  return content instanceof Uint8Array ? limitedText(base64Encode(content)) : content
}

function fileExists(args: readonly Value[], context: CallContext): Value | Failure {
  const path = textOf(args, 0)
  const expanded = expandHome(path, context, null)
  if (typeof expanded !== 'string') return outOfSight(expanded, BOOL)
  const clean = cleanPath(expanded)
  const { files } = context.capabilities
  const found = files.exists(clean)
  if (found === 'outside') return outsideResult(path, BOOL)
  if (found === 'directory') return fail(null, `"${path}" is a folder, not a file`)
  if (!found && isBelowFile(clean, context))
    return fail(null, `a folder on the way to "${path}" is a file`)
  return boolValue(found)
}

function outOfSight(outcome: UnseenValue | Failure, type: Type): UnseenValue | Failure {
  return 'failure' in outcome ? outcome : { ...outcome, type }
}

/** Files that are sorted into folders and matched in one step. */
const FILES_PER_STEP = 2

function fileSet(args: readonly Value[], type: Type, context: CallContext): Value | Failure {
  const folder = cleanPath(textOf(args, 0))
  const pattern = joinPath(folder, textOf(args, 1))
  if (isAbsolute(pattern) || leadsOut(pattern) || leadsOut(folder))
    return outsideResult(textOf(args, 0), type)
  // Taken for the network path of another system, of which the first four components are skipped.
  if (pattern.startsWith('\\\\'))
    return pattern.split('/').length < 4
      ? fail(null, `"${textOf(args, 1)}" is not a pattern of file names`)
      : outsideResult(textOf(args, 1), type)
  const prefix = literalPrefix(pattern)
  const below = context.capabilities.files.list(prefix)
  if (below === undefined) return outsideResult(textOf(args, 0), type)
  if (below === 'too-many')
    return unseenResult(type, `files:${prefix}`, `"${prefix}" holds too many files to look through`)
  context.spend?.(below.length / FILES_PER_STEP)
  const files = prefix === '.' ? below : below.map(path => `${prefix}/${path}`)
  const matches = globFiles(pattern, files)
  if (matches === 'bad-pattern')
    return fail(null, `"${textOf(args, 1)}" is not a pattern of file names`)
  if (matches === 'too-many-steps')
    return failLimit(`"${textOf(args, 1)}" takes too many steps to match`)
  if (matches === 'order-dependent')
    return unseenResult(
      type,
      `files:${pattern}`,
      `"${pattern}" is malformed, which Terraform may overlook`,
    )
  const found = [...new Set(matches)].map(path => stringValue(relativePath(folder, path)))
  return checkElements(found.length) ?? setValue(STRING, found)
}

function leadsOut(path: string): boolean {
  return path === '..' || path.startsWith('../')
}

/** The functions on paths and files; their hashes are among the hash functions, templates among the evaluator's. */
export const filesystemFunctions: readonly FunctionDefinition[] = [
  pathFunction('abspath', absolutePath),
  pathFunction('basename', path => stringValue(baseName(path))),
  pathFunction('dirname', path => stringValue(dirName(path))),
  pathFunction('pathexpand', (path, context) => {
    const expanded = expandHome(path, context, null)
    return typeof expanded === 'string' ? stringValue(expanded) : expanded
  }),
  pathFunction('file', file),
  pathFunction('filebase64', fileBase64),
  {
    name: 'fileexists',
    parameters: [textParameter('path')],
    returns: BOOL,
    notNull: true,
    apply: (args, _type, context) => fileExists(args, context),
  },
  {
    name: 'fileset',
    parameters: [textParameter('path'), textParameter('pattern')],
    returns: setType(STRING),
    notNull: true,
    apply: fileSet,
  },
]
