/** Reading a file of the template's folder for a function: the bytes, or what the call comes to without them. */
import { STRING, type Type } from '../../../value/type.ts'
import type { UnseenValue } from '../../../value/value.ts'
import { type CallContext, type Failure, fail } from '../definition.ts'
import { unseenResult } from '../unseen-result.ts'
import { cleanPath, dirName, joinPath } from './file-path.ts'

const HOME = /^~(?:$|[/\\])/

/** A path that begins with `~` in the home folder instead. `argument`: whom to blame for the home folder of a named user. */
export function expandHome(
  path: string,
  context: CallContext,
  argument: number | null,
): string | UnseenValue | Failure {
  if (!path.startsWith('~')) return path
  if (!HOME.test(path)) return fail(argument, `"${path}" is in the home folder of a named user`)
  const { homeDirectory } = context.capabilities.files
  if (homeDirectory !== undefined) return joinPath(homeDirectory, path.slice(1))
  return unseenResult(
    STRING,
    'home-directory',
    'the home folder of whom Terraform runs as is not known',
  )
}

/** The answer about a file that must not be asked for. */
export function outsideResult(path: string, type: Type): UnseenValue {
  return unseenResult(type, `file:${path}`, `"${path}" is outside the template's folder`)
}

/** Whether something on the way to a clean path is a file: asking for the path is then an error, not just an absence. */
export function isBelowFile(path: string, context: CallContext): boolean {
  const parent = dirName(path)
  if (parent === '.' || parent === '/' || parent === path) return false
  return context.capabilities.files.exists(parent) === true || isBelowFile(parent, context)
}

/** Only the path, which is the first argument everywhere, is told of. */
function pathFailure(argument: number | null, text: string): Failure {
  return { ...fail(argument, text), isOfOneArgument: true }
}

/** The file's bytes. `argument` is whom Terraform blames for a file that is missing: `file` its path, the hash functions the call. */
export function readFile(
  path: string,
  context: CallContext,
  argument: number | null,
): Uint8Array | UnseenValue | Failure {
  const expanded = expandHome(path, context, argument)
  if (typeof expanded !== 'string') return expanded
  const { files } = context.capabilities
  const clean = cleanPath(expanded)
  const content = files.read(clean)
  if (content.ok) return content.bytes
  switch (content.why) {
    case 'missing':
      return pathFailure(argument, `there is no file "${path}" in the template's folder`)
    case 'directory':
      return pathFailure(argument, `"${path}" is a folder, not a file`)
    case 'outside':
      return outsideResult(path, STRING)
    case 'too-large':
      return unseenResult(STRING, `file:${path}`, `the file "${path}" is too large to be read`)
    case 'unreadable':
      if (isBelowFile(clean, context))
        return pathFailure(argument, `a folder on the way to "${path}" is a file`)
      return unseenResult(STRING, `file:${path}`, `the file "${path}" cannot be read here`)
  }
}
