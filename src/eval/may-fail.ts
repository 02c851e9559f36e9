/** Which functions take any value of their parameters' types, so that an unseen argument cannot make them fail. */
import { hasDynamic, someValue } from '../value/inspect.ts'
import type { Value } from '../value/value.ts'
import type { FunctionDefinition } from './functions/definition.ts'

const TOTAL: ReadonlySet<string> = new Set([
  ...['abs', 'ceil', 'floor', 'max', 'min', 'signum'],
  ...[
    'chomp',
    'lower',
    'strrev',
    'title',
    'trim',
    'trimprefix',
    'trimspace',
    'trimsuffix',
    'upper',
  ],
  ...['endswith', 'split', 'startswith', 'strcontains'],
  ...['basename', 'dirname', 'urlencode'],
  ...['base64encode', 'base64sha256', 'base64sha512', 'md5', 'sha1', 'sha256', 'sha512'],
  ...[
    'contains',
    'jsonencode',
    'keys',
    'length',
    'lookup',
    'merge',
    'reverse',
    'tostring',
    'values',
  ],
  ...['nonsensitive', 'sensitive', 'issensitive', 'ephemeralasnull'],
])

/** Conversions to text fail for collections, and `lookup` without a default for keys that are not there. */
function isOutOfTheOrdinary(name: string, args: readonly Value[]): boolean {
  if (name === 'tostring') return args.some(argument => 'element' in argument.type)
  return name === 'lookup' && args.length < 3
}

/** Whether the call could fail for some value of what is unseen in its arguments. */
export function mayFail(definition: FunctionDefinition, args: readonly Value[]): boolean {
  if (!TOTAL.has(definition.name) || isOutOfTheOrdinary(definition.name, args)) return true
  return args.some(argument =>
    someValue(
      argument,
      part => part.kind === 'unseen' && (part.hull.notNull !== true || hasDynamic(part.type)),
    ),
  )
}
