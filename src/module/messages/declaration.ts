/** What is said about variables, outputs, locals, checks and the arguments that Terraform reads without evaluating. */
import type { Catalogue } from '../../diagnostics/catalogue.ts'
import type { PathStep } from '../../value/convert.ts'
import type { TypeTrouble } from '../type/type-trouble.ts'
import { NAME_RULE, type None } from './wording.ts'

/** What the wording of each code needs. */
export interface DeclarationArgs {
  readonly 'module/names-not-allowed': { readonly name: string }
  readonly 'module/calls-not-allowed': { readonly name: string }
  readonly 'module/unsuitable-value': { readonly why: string }
  readonly 'module/duplicate-json-key': { readonly name: string }
  readonly 'module/not-a-static-list': None
  readonly 'module/not-a-static-map': None
  readonly 'module/not-a-static-reference': None
  readonly 'module/quoted-reference': { readonly text: string }
  readonly 'module/quoted-keyword': { readonly text: string }
  readonly 'module/quoted-text-is-no-reference': { readonly text: string }
  readonly 'module/json-reference': None
  readonly 'module/type-constraint': TypeTrouble
  readonly 'module/optional-default': { readonly name: string; readonly why: string }
  readonly 'module/variable-name': { readonly name: string }
  readonly 'module/variable-name-reserved': { readonly name: string }
  readonly 'module/const-sensitive': None
  readonly 'module/const-ephemeral': None
  readonly 'module/quoted-type': { readonly text: string }
  readonly 'module/quoted-type-hint': { readonly text: string }
  readonly 'module/default-of-wrong-type': {
    readonly why: string
    readonly path: readonly PathStep[]
  }
  readonly 'module/default-null': None
  readonly 'module/validation-ignores-variable': { readonly name: string }
  readonly 'module/constant-condition': { readonly type: string }
  readonly 'module/override-of-check': { readonly type: string }
  readonly 'module/check-refers-to-itself': { readonly type: string; readonly address: string }
  readonly 'module/output-name': { readonly name: string }
  readonly 'module/output-postcondition': None
  readonly 'module/local-name': { readonly name: string }
  readonly 'module/check-name': { readonly name: string }
  readonly 'module/check-without-assert': { readonly name: string }
  readonly 'module/check-with-two-data': None
}

/** The wording of each code. */
export const declarationMessages: Catalogue<DeclarationArgs> = {
  'module/names-not-allowed': {
    severity: 'error',
    message: a => `"${a.name}" refers to a name where only a constant is possible.`,
  },
  'module/calls-not-allowed': {
    severity: 'error',
    message: a => `"${a.name}" is called where only a constant is possible.`,
  },
  'module/unsuitable-value': {
    severity: 'error',
    message: a => `The value does not suit this argument: ${a.why}.`,
  },
  'module/duplicate-json-key': {
    severity: 'error',
    message: a => `The property "${a.name}" is set a second time in this object.`,
  },
  'module/not-a-static-list': {
    severity: 'error',
    message: () => 'Only a list that is written out, in square brackets, can stand here.',
  },
  'module/not-a-static-map': {
    severity: 'error',
    message: () => 'Only a map that is written out, in braces, can stand here.',
  },
  'module/not-a-static-reference': {
    severity: 'error',
    message: () =>
      'Only a plain reference can stand here, with names and constant keys and no computation.',
  },
  'module/quoted-reference': {
    severity: 'warning',
    message: a =>
      `The reference "${a.text}" is written in quotes, which newer Terraform will refuse; write it without.`,
  },
  'module/quoted-keyword': {
    severity: 'warning',
    message: a =>
      `The keyword "${a.text}" is written in quotes, which newer Terraform will refuse; write it without.`,
  },
  'module/quoted-text-is-no-reference': {
    severity: 'error',
    message: a => `"${a.text}" is not a reference; expected one such as "terraform_data.disk".`,
  },
  'module/json-reference': {
    severity: 'error',
    message: () => 'Expected a string that holds one reference.',
  },
  'module/type-constraint': { severity: 'error', message: typeMessage },
  'module/optional-default': {
    severity: 'error',
    message: a => `The default of the attribute "${a.name}" does not fit its type: ${a.why}.`,
  },
  'module/variable-name': {
    severity: 'error',
    message: a => `"${a.name}" cannot be a variable's name: ${NAME_RULE}.`,
  },
  'module/variable-name-reserved': {
    severity: 'error',
    message: a =>
      `A variable cannot be named "${a.name}", which has a meaning of its own in module calls.`,
  },
  'module/const-sensitive': {
    severity: 'error',
    message: () => 'A "const" variable cannot be "sensitive" as well.',
  },
  'module/const-ephemeral': {
    severity: 'error',
    message: () => 'A "const" variable cannot be "ephemeral" as well.',
  },
  'module/quoted-type': {
    severity: 'error',
    message: a =>
      `The type "${a.text}" is written in quotes; write ${LEGACY_TYPES.get(a.text) ?? a.text} without quotes.`,
  },
  'module/quoted-type-hint': {
    severity: 'error',
    message: () => 'The type is written in quotes; write it without.',
  },
  'module/default-of-wrong-type': {
    severity: 'error',
    message: a => `The default does not fit the variable's type${placeOf(a.path)}: ${a.why}.`,
  },
  'module/default-null': {
    severity: 'error',
    message: () => 'The default is null although the variable is not nullable.',
  },
  'module/validation-ignores-variable': {
    severity: 'error',
    message: a =>
      `The condition says nothing about the variable it validates; expected a reference to "var.${a.name}".`,
  },
  'module/constant-condition': {
    severity: 'error',
    message: a => `The condition of this "${a.type}" refers to nothing, so it would check nothing.`,
  },
  'module/override-of-check': {
    severity: 'error',
    message: a => `An override file cannot hold "${a.type}" blocks.`,
  },
  'module/check-refers-to-itself': {
    severity: 'error',
    message: a =>
      `This "${a.type}" refers to its own resource as "${a.address}"; in a postcondition "self" would be right.`,
  },
  'module/output-name': {
    severity: 'error',
    message: a => `"${a.name}" cannot be an output's name: ${NAME_RULE}.`,
  },
  'module/output-postcondition': {
    severity: 'error',
    message: () => 'An output can have preconditions only, no postconditions.',
  },
  'module/local-name': {
    severity: 'error',
    message: a => `"${a.name}" cannot be a local value's name: ${NAME_RULE}.`,
  },
  'module/check-name': {
    severity: 'error',
    message: a => `"${a.name}" cannot be a check's name: ${NAME_RULE}.`,
  },
  'module/check-without-assert': {
    severity: 'error',
    message: a =>
      `The check "${a.name}" asserts nothing; it needs at least one sound "assert" block.`,
  },
  'module/check-with-two-data': {
    severity: 'error',
    message: () => 'A check can hold one data source only.',
  },
}

const LEGACY_TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'string'],
  ['list', 'list(string)'],
  ['map', 'map(string)'],
])

function placeOf(path: readonly PathStep[]): string {
  if (path.length === 0) return ''
  const steps = path.map(step =>
    'attribute' in step ? `.${step.attribute}` : `[${JSON.stringify(step.index)}]`,
  )
  return ` at ${steps.join('').replace(/^\./, '')}`
}

const TYPES = 'bool, number, string, any, or a constructor such as list(string)'

function typeMessage(a: TypeTrouble): string {
  switch (a.is) {
    case 'unknown-keyword':
      return `"${a.keyword}" is not a type; expected ${TYPES}.`
    case 'unknown-constructor':
      return `"${a.keyword}" does not make types; expected list, set, map, object or tuple.`
    case 'not-a-type':
      return `This is not a type; expected ${TYPES}.`
    case 'needs-argument':
    case 'wrong-argument':
      return `"${a.keyword}" takes exactly one argument, ${a.needs}.`
    case 'takes-no-argument':
      return `The type "${a.keyword}" takes no argument.`
    case 'key-not-a-name':
      return 'The keys of an object type are the bare names of its attributes.'
    case 'duplicate-key':
      return `The object type has the attribute "${a.name}" already.`
    case 'optional-arguments':
      return '"optional" takes the type of the attribute and, if wanted, its default.'
    case 'optional-outside-object':
      return '"optional" can only stand at an attribute of an object type.'
  }
}
