/** What is said of expressions. */
import type { Catalogue } from '../../diagnostics/catalogue.ts'

type None = Readonly<Record<string, never>>

/** Arguments of each code. */
export interface ExpressionArgs {
  readonly 'hcl/expected-expression': { readonly found: string }
  readonly 'hcl/missing-expression': None
  readonly 'hcl/extra-after-expression': { readonly found: string }
  readonly 'hcl/malformed-number': { readonly text: string }
  readonly 'hcl/missing-else-arm': None
  readonly 'hcl/unbalanced-parentheses': { readonly found: string }
  readonly 'hcl/missing-attribute-name': None
  readonly 'hcl/chained-legacy-index': { readonly first: string; readonly second: string }
  readonly 'hcl/nested-splat': None
  readonly 'hcl/unclosed-splat': None
  readonly 'hcl/unclosed-index': { readonly found: string }
  readonly 'hcl/missing-function-name': None
  readonly 'hcl/namespace-without-call': { readonly name: string }
  readonly 'hcl/unclosed-call': { readonly name: string }
  readonly 'hcl/missing-argument-comma': { readonly found: string }
  readonly 'hcl/expansion-not-last': None
  readonly 'hcl/unclosed-tuple': None
  readonly 'hcl/missing-item-comma': { readonly found: string }
  readonly 'hcl/unclosed-object': None
  readonly 'hcl/missing-item-value': None
  readonly 'hcl/missing-item-equals': { readonly found: string }
  readonly 'hcl/missing-item-end': { readonly found: string }
  readonly 'hcl/for-without-name': { readonly found: string }
  readonly 'hcl/for-without-second-name': { readonly found: string }
  readonly 'hcl/for-without-in': { readonly found: string }
  readonly 'hcl/for-without-colon': { readonly found: string }
  readonly 'hcl/for-not-closed': { readonly found: string }
  readonly 'hcl/for-tuple-with-key': None
  readonly 'hcl/for-tuple-with-group': None
  readonly 'hcl/for-object-without-key': None
}

/** The wording of each code. */
export const expressionMessages: Catalogue<ExpressionArgs> = {
  'hcl/expected-expression': {
    severity: 'error',
    message: a => `Expected a value instead of ${a.found}.`,
  },
  'hcl/missing-expression': {
    severity: 'error',
    message: () => 'Expected a value before the end.',
  },
  'hcl/extra-after-expression': {
    severity: 'error',
    message: a => `The expression is complete before this; expected its end instead of ${a.found}.`,
  },
  'hcl/malformed-number': {
    severity: 'error',
    message: a =>
      `"${a.text}" is not a number; expected digits with at most one point and one exponent.`,
  },
  'hcl/missing-else-arm': {
    severity: 'error',
    message: () => 'A condition (a ? b : c) has two results; expected ":" and the second one.',
  },
  'hcl/unbalanced-parentheses': {
    severity: 'error',
    message: a => `Expected ")" instead of ${a.found}.`,
  },
  'hcl/missing-attribute-name': {
    severity: 'error',
    message: () => 'Expected the name of an attribute after the dot.',
  },
  'hcl/chained-legacy-index': {
    severity: 'error',
    message: a =>
      `Two indices in a row are written "[${a.first}][${a.second}]", not "${a.first}.${a.second}".`,
  },
  'hcl/nested-splat': {
    severity: 'error',
    message: () => 'One ".*" does not stand inside another; write "[*]" for the outer one.',
  },
  'hcl/unclosed-splat': {
    severity: 'error',
    message: () => 'Expected "]" right after the "*".',
  },
  'hcl/unclosed-index': {
    severity: 'error',
    message: a => `Expected "]" at the end of the index instead of ${a.found}.`,
  },
  'hcl/missing-function-name': {
    severity: 'error',
    message: () => 'Expected the name of a function after "::".',
  },
  'hcl/namespace-without-call': {
    severity: 'error',
    message: a => `"${a.name}" names a function; expected "(" and its arguments.`,
  },
  'hcl/unclosed-call': {
    severity: 'error',
    message: a => `The arguments of "${a.name}" are never closed; expected ")" before the end.`,
  },
  'hcl/missing-argument-comma': {
    severity: 'error',
    message: a => `Expected "," or ")" after the argument instead of ${a.found}.`,
  },
  'hcl/expansion-not-last': {
    severity: 'error',
    message: () => 'Only the last argument is expanded with "..."; expected ")" after it.',
  },
  'hcl/unclosed-tuple': {
    severity: 'error',
    message: () => 'The list that opens here is never closed; expected "]" before the end.',
  },
  'hcl/missing-item-comma': {
    severity: 'error',
    message: a => `Expected "," or "]" after the item instead of ${a.found}.`,
  },
  'hcl/unclosed-object': {
    severity: 'error',
    message: () => 'The object that opens here is never closed; expected "}" before the end.',
  },
  'hcl/missing-item-value': {
    severity: 'error',
    message: () => 'Expected "=" and a value for this key.',
  },
  'hcl/missing-item-equals': {
    severity: 'error',
    message: a =>
      `Expected "=" after the key instead of ${a.found}; a key with dots or blanks stands in quotes.`,
  },
  'hcl/missing-item-end': {
    severity: 'error',
    message: a => `Expected a line break, "," or "}" after the value instead of ${a.found}.`,
  },
  'hcl/for-without-name': {
    severity: 'error',
    message: a => `Expected a name after "for" instead of ${a.found}.`,
  },
  'hcl/for-without-second-name': {
    severity: 'error',
    message: a => `Expected a second name after the comma of "for" instead of ${a.found}.`,
  },
  'hcl/for-without-in': {
    severity: 'error',
    message: a => `Expected "in" after the names of "for" instead of ${a.found}.`,
  },
  'hcl/for-without-colon': {
    severity: 'error',
    message: a => `Expected ":" after the collection of "for" instead of ${a.found}.`,
  },
  'hcl/for-not-closed': {
    severity: 'error',
    message: a =>
      `The "for" is complete before this; expected its closing bracket instead of ${a.found}.`,
  },
  'hcl/for-tuple-with-key': {
    severity: 'error',
    message: () =>
      'A "for" in brackets makes a list, whose items have no keys; braces make an object.',
  },
  'hcl/for-tuple-with-group': {
    severity: 'error',
    message: () => 'Only a "for" in braces groups its values with "...".',
  },
  'hcl/for-object-without-key': {
    severity: 'error',
    message: () => 'A "for" in braces makes an object; expected "key => value".',
  },
}
