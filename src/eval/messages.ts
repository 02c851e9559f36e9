/** What evaluation says: one code for each summary that Terraform has for an expression that fails. */
import type { Catalogue } from '../diagnostics/catalogue.ts'
import { type Emitter, emitterOf } from '../diagnostics/diagnostic.ts'

/** Arguments by code. Values of sensitive things are never among them. */
export interface EvalArgs {
  'eval/operand-type': {
    readonly operator: string
    readonly side: 'left' | 'right' | 'only'
    readonly reason: string
  }
  'eval/operation-failed': { readonly operator: string; readonly reason: string }
  'eval/conditional-types': { readonly reason: string }
  'eval/conditional-result': { readonly arm: 'true' | 'false'; readonly reason: string }
  'eval/condition-null': object
  'eval/condition-type': { readonly type: string }
  'eval/index-of-null': object
  'eval/no-such-index': { readonly reason: string }
  'eval/attribute-of-null': { readonly name: string }
  'eval/unsupported-attribute': { readonly name: string; readonly reason: string }
  'eval/missing-map-element': { readonly key: string; readonly suggestion: string | undefined }
  'eval/null-key': object
  'eval/key-type': { readonly reason: string }
  'eval/ambiguous-key': { readonly name: string }
  'eval/json-key': { readonly reason: string }
  'eval/json-duplicate-key': { readonly key: string | undefined }
  'eval/for-over-null': object
  'eval/for-over-non-iterable': { readonly type: string }
  'eval/for-condition-null': object
  'eval/for-condition': { readonly reason: string }
  'eval/for-key': { readonly reason: string }
  'eval/duplicate-key': { readonly key: string | undefined }
  'eval/splat-of-null': object
  'eval/nested-splat': object
  'eval/template-value': { readonly reason: string }
  'eval/unknown-function': { readonly name: string; readonly suggestion: string | undefined }
  'eval/unknown-provider-function': { readonly name: string; readonly reason: string }
  'eval/spread-value': { readonly reason: string }
  'eval/too-few-arguments': {
    readonly function: string
    readonly expected: number
    readonly atLeast: boolean
    readonly missing: string
  }
  'eval/too-many-arguments': { readonly function: string; readonly expected: number }
  'eval/argument': {
    readonly function: string
    readonly parameter: string
    readonly reason: string
  }
  'eval/call-failed': { readonly function: string; readonly reason: string }
  'eval/type-specification': { readonly reason: string }
  'eval/unknown-variable': { readonly name: string; readonly suggestion: string | undefined }
  'eval/too-much-work': { readonly limit: number }
  'eval/too-large': { readonly function: string; readonly reason: string }
}

/** The end of a sentence: what was probably meant, if anything. */
const orDidYouMean = (suggestion: string | undefined): string =>
  suggestion === undefined ? '.' : `; did you mean "${suggestion}"?`

const SIDES = { left: 'left operand', right: 'right operand', only: 'operand' } as const

/** The wording of every code of this room. */
export const evalMessages: Catalogue<EvalArgs> = {
  'eval/operand-type': {
    severity: 'error',
    message: a => `The ${SIDES[a.side]} of "${a.operator}" does not fit: ${a.reason}.`,
  },
  'eval/operation-failed': {
    severity: 'error',
    message: a => `The operator "${a.operator}" fails: ${a.reason}.`,
  },
  'eval/conditional-types': {
    severity: 'error',
    message: a => `The two results of the condition have no type in common: ${a.reason}.`,
    help: 'Give both results the same type, or convert one of them.',
  },
  'eval/conditional-result': {
    severity: 'error',
    message: a =>
      `The "${a.arm}" result does not convert to the type of both results: ${a.reason}.`,
  },
  'eval/condition-null': {
    severity: 'error',
    message: () => 'The condition is null; it has to be true or false.',
  },
  'eval/condition-type': {
    severity: 'error',
    message: a => `The condition is of type ${a.type}; it has to be true or false.`,
  },
  'eval/index-of-null': {
    severity: 'error',
    message: () => 'This value is null, so it has no elements.',
  },
  'eval/no-such-index': {
    severity: 'error',
    message: a => `The key names no element of this value: ${a.reason}.`,
  },
  'eval/attribute-of-null': {
    severity: 'error',
    message: a => `This value is null, so it has no attribute "${a.name}".`,
  },
  'eval/unsupported-attribute': {
    severity: 'error',
    message: a => `There is no attribute "${a.name}" here: ${a.reason}.`,
  },
  'eval/missing-map-element': {
    severity: 'error',
    message: a => `This map has no element with the key "${a.key}"${orDidYouMean(a.suggestion)}`,
  },
  'eval/null-key': {
    severity: 'error',
    message: () => 'The key is null; it has to be a string.',
  },
  'eval/key-type': {
    severity: 'error',
    message: a => `This value is no key: ${a.reason}.`,
  },
  'eval/ambiguous-key': {
    severity: 'error',
    message: a => `The key "${a.name}" is a name with dots, which may be a reference or a text.`,
    help: 'Put a reference in parentheses and a text in quotes.',
  },
  'eval/json-key': {
    severity: 'error',
    message: a => `This property name gives no key: ${a.reason}.`,
  },
  'eval/json-duplicate-key': {
    severity: 'error',
    message: a =>
      a.key === undefined
        ? 'Two property names of this object give the same key.'
        : `Two property names of this object give the key "${a.key}".`,
  },
  'eval/for-over-null': {
    severity: 'error',
    message: () => 'The collection of this "for" is null.',
  },
  'eval/for-over-non-iterable': {
    severity: 'error',
    message: a => `"for" goes through lists, sets, maps, tuples and objects; this is ${a.type}.`,
  },
  'eval/for-condition-null': {
    severity: 'error',
    message: () => 'The "if" of this "for" is null; it has to be true or false.',
  },
  'eval/for-condition': {
    severity: 'error',
    message: a => `The "if" of this "for" has to be true or false: ${a.reason}.`,
  },
  'eval/for-key': {
    severity: 'error',
    message: a => `The key of this "for" has to be a string: ${a.reason}.`,
  },
  'eval/duplicate-key': {
    severity: 'error',
    message: a =>
      a.key === undefined
        ? 'Two items of this "for" have the same key.'
        : `Two items of this "for" have the key "${a.key}".`,
    help: 'To collect values under one key, write "..." after the value.',
  },
  'eval/splat-of-null': {
    severity: 'error',
    message: () => 'A splat goes through the elements of a list; this one is null.',
  },
  'eval/nested-splat': {
    severity: 'error',
    message: () =>
      'The second splat gives elements of different types, of which no list can be made.',
    help: 'Use a "for" expression, which gives a tuple.',
  },
  'eval/template-value': {
    severity: 'error',
    message: a => `This value has no place in a string template: ${a.reason}.`,
  },
  'eval/unknown-function': {
    severity: 'error',
    message: a => `There is no function "${a.name}"${orDidYouMean(a.suggestion)}`,
  },
  'eval/unknown-provider-function': {
    severity: 'error',
    message: a => `There is no function "${a.name}": ${a.reason}.`,
  },
  'eval/spread-value': {
    severity: 'error',
    message: a => `The argument before "..." has to be a list, set or tuple: ${a.reason}.`,
  },
  'eval/too-few-arguments': {
    severity: 'error',
    message: a =>
      `The function "${a.function}" takes ${a.atLeast ? 'at least ' : ''}${count(a.expected)}; "${a.missing}" is missing.`,
  },
  'eval/too-many-arguments': {
    severity: 'error',
    message: a => `The function "${a.function}" takes no more than ${count(a.expected)}.`,
  },
  'eval/argument': {
    severity: 'error',
    message: a => `The argument "${a.parameter}" of "${a.function}" does not fit: ${a.reason}.`,
  },
  'eval/call-failed': {
    severity: 'error',
    message: a => `The call of "${a.function}" fails: ${a.reason}.`,
  },
  'eval/type-specification': {
    severity: 'error',
    message: a => `This is no type: ${a.reason}.`,
  },
  'eval/unknown-variable': {
    severity: 'error',
    message: a => `There is no variable "${a.name}" here${orDidYouMean(a.suggestion)}`,
  },
  'eval/too-much-work': {
    severity: 'error',
    message: a => `Evaluating this takes more than ${a.limit} steps, so it is given up.`,
    help: 'Make the ranges or the strings that it goes through smaller.',
  },
  'eval/too-large': {
    severity: 'error',
    message: a => `The call of "${a.function}" is given up: ${a.reason}.`,
    help: 'Terraform itself may go on here. Make what the function takes, or gives, smaller.',
  },
}

function count(expected: number): string {
  return expected === 1 ? '1 argument' : `${expected} arguments`
}

/** Makes the diagnostics of this room. */
export const emitEval: Emitter<EvalArgs> = emitterOf(evalMessages)
