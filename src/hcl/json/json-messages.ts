/** What the parser of JSON syntax says. Each code belongs to one of the diagnostics that Terraform's own can give. */
import type { Catalogue } from '../../diagnostics/catalogue.ts'
import { type Emitter, emitterOf } from '../../diagnostics/diagnostic.ts'

type None = Readonly<Record<string, never>>

/** Arguments of each code. */
export interface JsonArgs {
  readonly 'hcl/json-extra-after-value': None
  readonly 'hcl/json-missing-value': None
  readonly 'hcl/json-missing-element': None
  readonly 'hcl/json-ends-early': None
  readonly 'hcl/json-expected-value': { readonly found: string }
  readonly 'hcl/json-name-not-a-string': None
  readonly 'hcl/json-name-without-value': { readonly name: string }
  readonly 'hcl/json-missing-colon': { readonly name: string }
  readonly 'hcl/json-missing-comma': None
  readonly 'hcl/json-comma-before-brace': None
  readonly 'hcl/json-comma-before-bracket': None
  readonly 'hcl/json-unclosed-object': None
  readonly 'hcl/json-unclosed-array': None
  readonly 'hcl/json-object-closed-by-bracket': None
  readonly 'hcl/json-array-closed-by-brace': None
  readonly 'hcl/json-colon-in-array': None
  readonly 'hcl/json-malformed-number': { readonly text: string }
  readonly 'hcl/json-malformed-string': None
  readonly 'hcl/json-unknown-keyword': { readonly word: string; readonly suggestion: string | null }
  readonly 'hcl/json-root-not-a-body': None
  readonly 'hcl/json-nesting-limit': { readonly limit: number }
}

/** The wording of each code. */
export const jsonMessages: Catalogue<JsonArgs> = {
  'hcl/json-extra-after-value': {
    severity: 'error',
    message: () => 'The JSON value is complete before this; expected the end of the file.',
  },
  'hcl/json-missing-value': {
    severity: 'error',
    message: () => 'Expected a JSON value before the "}".',
  },
  'hcl/json-missing-element': {
    severity: 'error',
    message: () => 'Expected a JSON value before the "]".',
  },
  'hcl/json-ends-early': {
    severity: 'error',
    message: () => 'Expected a JSON value before the end of the file.',
  },
  'hcl/json-expected-value': {
    severity: 'error',
    message: a =>
      `Expected a JSON value (an object, an array, a string, a number, true, false or null) instead of "${a.found}".`,
  },
  'hcl/json-name-not-a-string': {
    severity: 'error',
    message: () => 'Expected the name of a property, which is a string in double quotes.',
  },
  'hcl/json-name-without-value': {
    severity: 'error',
    message: a => `The property "${a.name}" has no value; expected ":" and one.`,
  },
  'hcl/json-missing-colon': {
    severity: 'error',
    message: a => `Expected ":" after the name "${a.name}".`,
  },
  'hcl/json-missing-comma': {
    severity: 'error',
    message: () => 'Expected "," between one value and the next.',
  },
  'hcl/json-comma-before-brace': {
    severity: 'error',
    message: () => 'A JSON object has no comma after its last property.',
  },
  'hcl/json-comma-before-bracket': {
    severity: 'error',
    message: () => 'A JSON array has no comma after its last value.',
  },
  'hcl/json-unclosed-object': {
    severity: 'error',
    message: () => 'The object that opens here is never closed; expected "}".',
  },
  'hcl/json-unclosed-array': {
    severity: 'error',
    message: () => 'The array that opens here is never closed; expected "]".',
  },
  'hcl/json-object-closed-by-bracket': {
    severity: 'error',
    message: () => 'An object ends with "}", not with "]".',
  },
  'hcl/json-array-closed-by-brace': {
    severity: 'error',
    message: () => 'An array ends with "]", not with "}".',
  },
  'hcl/json-colon-in-array': {
    severity: 'error',
    message: () => 'An array holds values without names; expected "," or "]" before this.',
  },
  'hcl/json-malformed-number': {
    severity: 'error',
    message: a => `"${a.text}" is not a JSON number.`,
  },
  'hcl/json-malformed-string': {
    severity: 'error',
    message: () =>
      'The JSON string is not closed on its line, or has an escape that JSON does not know, before this.',
  },
  'hcl/json-unknown-keyword': {
    severity: 'error',
    message: a =>
      `"${a.word}" is no JSON keyword; ${a.suggestion === null ? 'expected one of "false", "null" and "true", or double quotes around a text.' : `did you mean "${a.suggestion}"?`}`,
  },
  'hcl/json-root-not-a-body': {
    severity: 'error',
    message: () => 'Expected an object, or an array of objects, as the whole content of the file.',
  },
  'hcl/json-nesting-limit': {
    severity: 'error',
    message: a => `The nesting is deeper than ${a.limit} levels; nothing from here on is read.`,
  },
}

/** Makes the diagnostics of the parser of JSON syntax. */
export const emitJson: Emitter<JsonArgs> = emitterOf(jsonMessages)
