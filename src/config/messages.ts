/** The wording of everything that reading and validating a YAML or JSON file can remark on. */
import type { Catalogue } from '../diagnostics/catalogue.ts'
import { type Emitter, emitterOf } from '../diagnostics/diagnostic.ts'
import { type QuotaFileArgs, quotaFileMessages } from './quota/quota-messages.ts'

/** The arguments of each code of the config room. `place` is a path such as `groups[2].name`, empty for the top. */
export interface ConfigArgs extends QuotaFileArgs {
  readonly 'config/yaml-syntax': { readonly problem: string }
  readonly 'config/json-syntax': { readonly expected: string; readonly found: string }
  readonly 'config/duplicate-key': { readonly key: string }
  readonly 'config/several-documents': object
  readonly 'config/unknown-alias': { readonly name: string }
  readonly 'config/key-not-text': object
  readonly 'config/yaml-tag': { readonly tag: string }
  readonly 'config/number-not-finite': { readonly text: string }
  readonly 'config/not-text': { readonly character: string }
  readonly 'config/too-large': { readonly characters: number; readonly limit: number }
  readonly 'config/too-deep': { readonly limit: number }
  readonly 'config/too-many-values': { readonly limit: number }
  readonly 'config/unknown-key': {
    readonly key: string
    readonly place: string
    readonly known: readonly string[]
    readonly suggestion: string | undefined
  }
  readonly 'config/missing-key': { readonly key: string; readonly place: string }
  readonly 'config/wrong-type': {
    readonly place: string
    readonly expected: readonly string[]
    readonly found: string
  }
  readonly 'config/not-allowed': {
    readonly place: string
    readonly value: string
    readonly allowed: readonly string[]
    readonly suggestion: string | undefined
  }
  readonly 'config/out-of-range': {
    readonly place: string
    readonly value: string
    readonly bound: 'at least' | 'at most' | 'more than' | 'less than'
    readonly limit: number
  }
  readonly 'config/wrong-form': {
    readonly place: string
    readonly value: string
    readonly expected: string
  }
  readonly 'config/wrong-size': {
    readonly place: string
    readonly what: 'characters' | 'items' | 'keys'
    readonly bound: 'at least' | 'at most'
    readonly limit: number
  }
  readonly 'config/more-problems': { readonly count: number }
}

/** How each code of the config room is worded. */
export const configMessages: Catalogue<ConfigArgs> = {
  ...quotaFileMessages,
  'config/yaml-syntax': {
    severity: 'error',
    message: a => `The file cannot be read as YAML: ${a.problem}.`,
  },
  'config/json-syntax': {
    severity: 'error',
    message: a => `The file cannot be read as JSON: expected ${a.expected} here, found ${a.found}.`,
  },
  'config/duplicate-key': {
    severity: 'error',
    message: a => `The key ${quote(a.key)} stands twice in one object; expected it once.`,
    help: 'Keep one of the two and delete the other.',
  },
  'config/several-documents': {
    severity: 'error',
    message: () => 'A second YAML document begins here; expected one document a file.',
    help: 'Move what follows the "---" into a file of its own.',
  },
  'config/unknown-alias': {
    severity: 'error',
    message: a => `No anchor named ${quote(a.name)} stands above this alias.`,
  },
  'config/key-not-text': {
    severity: 'error',
    message: () => 'A list or an object stands in the place of a key; expected text.',
  },
  'config/yaml-tag': {
    severity: 'error',
    message: a => `The tag ${quote(a.tag)} has no meaning here; expected plain YAML.`,
  },
  'config/number-not-finite': {
    severity: 'error',
    message: a => `The number ${quote(a.text)} has no finite value; expected an ordinary number.`,
  },
  'config/not-text': {
    severity: 'error',
    message: a => `The file holds the character ${a.character}, which no YAML or JSON text has.`,
    help: 'Check that this is a text file saved as UTF-8.',
  },
  'config/too-large': {
    severity: 'error',
    message: a => `The file has ${a.characters} characters; at most ${a.limit} are read.`,
  },
  'config/too-deep': {
    severity: 'error',
    message: a => `Lists and objects stand more than ${a.limit} deep in one another here.`,
  },
  'config/too-many-values': {
    severity: 'error',
    message: a => `With its aliases written out the file has more than ${a.limit} values.`,
  },
  'config/unknown-key': {
    severity: 'error',
    message: a =>
      `The key ${quote(a.key)} is not known${inPlace(a.place)}; ${
        a.suggestion === undefined
          ? `expected ${oneOf(a.known)}`
          : `did you mean ${quote(a.suggestion)}?`
      }${a.suggestion === undefined ? '.' : ''}`,
  },
  'config/missing-key': {
    severity: 'error',
    message: a => `The key ${quote(a.key)} is missing${inPlace(a.place)}.`,
  },
  'config/wrong-type': {
    severity: 'error',
    message: a => `${subject(a.place)} is ${a.found}; expected ${a.expected.join(' or ')}.`,
  },
  'config/not-allowed': {
    severity: 'error',
    message: a =>
      a.suggestion === undefined
        ? `${subject(a.place)} is ${quote(a.value)}; expected ${oneOf(a.allowed)}.`
        : `${subject(a.place)} is ${quote(a.value)}; did you mean ${quote(a.suggestion)}?`,
  },
  'config/out-of-range': {
    severity: 'error',
    message: a => `${subject(a.place)} is ${a.value}; expected ${a.bound} ${a.limit}.`,
  },
  'config/wrong-form': {
    severity: 'error',
    message: a => `${subject(a.place)} is ${quote(a.value)}; expected ${a.expected}.`,
  },
  'config/wrong-size': {
    severity: 'error',
    message: a =>
      `${subject(a.place)} needs ${a.bound} ${a.limit} ${a.limit === 1 ? a.what.slice(0, -1) : a.what}.`,
  },
  'config/more-problems': {
    severity: 'note',
    message: a =>
      a.count === 1
        ? 'One more problem of this file is not shown.'
        : `${a.count} more problems of this file are not shown.`,
    help: 'Mend the ones above and run again.',
  },
}

/** Makes the diagnostics of the config room. */
export const configDiagnostic: Emitter<ConfigArgs> = emitterOf(configMessages)

function quote(text: string): string {
  return `"${text}"`
}

function subject(place: string): string {
  return place === '' ? 'The document' : quote(place)
}

function inPlace(place: string): string {
  return place === '' ? '' : ` in ${quote(place)}`
}

function oneOf(names: readonly string[]): string {
  if (names.length === 0) return 'none here'
  const quoted = [...names].sort().map(quote)
  return quoted.length === 1 ? quoted.join('') : `one of ${quoted.join(', ')}`
}
