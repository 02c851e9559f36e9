/** What is said of strings, heredocs and templates. */
import type { Catalogue } from '../../diagnostics/catalogue.ts'

type None = Readonly<Record<string, never>>

/** Arguments of each code. */
export interface TemplateArgs {
  readonly 'hcl/unknown-escape': { readonly text: string }
  readonly 'hcl/short-unicode-escape': { readonly letter: 'u' | 'U' }
  readonly 'hcl/impossible-unicode-escape': { readonly digits: string }
  readonly 'hcl/unclosed-string': None
  readonly 'hcl/unclosed-interpolation': None
  readonly 'hcl/colon-in-interpolation': None
  readonly 'hcl/extra-in-interpolation': { readonly found: string }
  readonly 'hcl/missing-directive': { readonly found: string }
  readonly 'hcl/unknown-directive': { readonly name: string }
  readonly 'hcl/extra-in-directive': { readonly name: string; readonly found: string }
  readonly 'hcl/for-directive-without-name': { readonly found: string }
  readonly 'hcl/for-directive-without-in': { readonly found: string }
  readonly 'hcl/unclosed-directive': { readonly name: 'if' | 'for' }
  readonly 'hcl/unexpected-else': None
  readonly 'hcl/unexpected-endif': None
  readonly 'hcl/unexpected-endfor': None
}

/** The wording of each code. */
export const templateMessages: Catalogue<TemplateArgs> = {
  'hcl/unknown-escape': {
    severity: 'error',
    message: a =>
      `"${a.text}" is no escape; expected one of \\n, \\r, \\t, \\", \\\\, \\uNNNN and \\UNNNNNNNN.`,
  },
  'hcl/short-unicode-escape': {
    severity: 'error',
    message: a =>
      `Expected ${a.letter === 'u' ? 'four' : 'eight'} hexadecimal digits after "\\${a.letter}".`,
  },
  'hcl/impossible-unicode-escape': {
    severity: 'error',
    message: a => `No character has the number "${a.digits}".`,
  },
  'hcl/unclosed-string': {
    severity: 'error',
    message: () =>
      'A string that begins before this is never closed; expected its closing quote, or the marker of its heredoc.',
  },
  'hcl/unclosed-interpolation': {
    severity: 'error',
    message: () => `A "$\{" in this string is never closed; expected "}" after its value.`,
  },
  'hcl/colon-in-interpolation': {
    severity: 'error',
    message: () =>
      'Expected "}" after the value instead of ":"; write "$${" where the sequence is for another language.',
  },
  'hcl/extra-in-interpolation': {
    severity: 'error',
    message: a =>
      `Expected "}" after the value instead of ${a.found}; write "$\${" where the sequence is for another language.`,
  },
  'hcl/missing-directive': {
    severity: 'error',
    message: a =>
      `Expected one of "else", "endfor", "endif", "for" and "if" after "%{" instead of ${a.found}.`,
  },
  'hcl/unknown-directive': {
    severity: 'error',
    message: a =>
      `"${a.name}" is no directive; expected one of "else", "endfor", "endif", "for" and "if".`,
  },
  'hcl/extra-in-directive': {
    severity: 'error',
    message: a =>
      `The "${a.name}" directive is complete before this; expected "}" instead of ${a.found}.`,
  },
  'hcl/for-directive-without-name': {
    severity: 'error',
    message: a => `Expected a name in the "for" directive instead of ${a.found}.`,
  },
  'hcl/for-directive-without-in': {
    severity: 'error',
    message: a => `Expected "in" after the names of the "for" directive instead of ${a.found}.`,
  },
  'hcl/unclosed-directive': {
    severity: 'error',
    message: a =>
      `The template ends within an "${a.name}" directive; expected "%{ end${a.name} }".`,
  },
  'hcl/unexpected-else': {
    severity: 'error',
    message: () => 'No "if" directive is waiting for this "else".',
  },
  'hcl/unexpected-endif': {
    severity: 'error',
    message: () => 'No "if" directive is waiting for this "endif".',
  },
  'hcl/unexpected-endfor': {
    severity: 'error',
    message: () => 'No "for" directive is waiting for this "endfor".',
  },
}
