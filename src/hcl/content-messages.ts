/** What reading a body by a schema says, for native and JSON syntax. */
import type { Catalogue } from '../diagnostics/catalogue.ts'
import { type Emitter, emitterOf } from '../diagnostics/diagnostic.ts'

type None = Readonly<Record<string, never>>

/** Arguments of each code. */
export interface ContentArgs {
  readonly 'hcl/missing-argument': { readonly name: string }
  readonly 'hcl/unknown-argument': {
    readonly name: string
    readonly suggestion: string | null
    /** Whether there is a block of that name. */
    readonly isBlock: boolean
  }
  readonly 'hcl/unknown-block': {
    readonly type: string
    readonly suggestion: string | null
    /** Whether there is an argument of that name. */
    readonly isArgument: boolean
  }
  readonly 'hcl/extra-label': { readonly type: string; readonly labels: readonly string[] }
  readonly 'hcl/missing-label': {
    readonly type: string
    readonly missing: string
    readonly labels: readonly string[]
  }
  readonly 'hcl/unexpected-block': { readonly type: string }
  readonly 'hcl/json-unknown-property': {
    readonly name: string
    readonly suggestion: string | null
  }
  readonly 'hcl/json-repeated-argument': { readonly name: string }
  readonly 'hcl/json-repeated-property': { readonly name: string }
  readonly 'hcl/json-missing-label': { readonly type: string; readonly label: string }
  readonly 'hcl/json-not-a-body': None
  readonly 'hcl/json-not-labels': { readonly label: string }
  readonly 'hcl/json-not-a-block': { readonly type: string }
  readonly 'hcl/json-not-arguments': None
}

/** The wording of each code. */
export const contentMessages: Catalogue<ContentArgs> = {
  'hcl/missing-argument': {
    severity: 'error',
    message: a => `The required argument "${a.name}" is missing.`,
  },
  'hcl/unknown-argument': {
    severity: 'error',
    message: a =>
      `No argument is named "${a.name}" here${hint(a.suggestion, a.isBlock ? `a block "${a.name}"` : null)}`,
  },
  'hcl/unknown-block': {
    severity: 'error',
    message: a =>
      `No block is of type "${a.type}" here${hint(a.suggestion, a.isArgument ? `the argument ${a.type} = …` : null)}`,
  },
  'hcl/extra-label': {
    severity: 'error',
    message: a =>
      `A block "${a.type}" has ${labelCount(a.labels)}; expected "{" instead of another one.`,
  },
  'hcl/missing-label': {
    severity: 'error',
    message: a =>
      `A block "${a.type}" has ${labelCount(a.labels)}; expected its ${a.missing} before the "{".`,
  },
  'hcl/unexpected-block': {
    severity: 'error',
    message: a => `No block stands here, but "${a.type}" does; expected arguments only.`,
  },
  'hcl/json-unknown-property': {
    severity: 'error',
    message: a => `No argument and no block is named "${a.name}" here${hint(a.suggestion, null)}`,
  },
  'hcl/json-repeated-argument': {
    severity: 'error',
    message: a => `The argument "${a.name}" is set a second time in this block.`,
  },
  'hcl/json-repeated-property': {
    severity: 'error',
    message: a => `The name "${a.name}" is defined a second time in this object.`,
  },
  'hcl/json-missing-label': {
    severity: 'error',
    message: a => `Expected a property whose name is the ${a.label} of a block "${a.type}".`,
  },
  'hcl/json-not-a-body': {
    severity: 'error',
    message: () => 'Expected an object, or an array of objects, with arguments and blocks.',
  },
  'hcl/json-not-labels': {
    severity: 'error',
    message: a =>
      `Expected an object, or an array of objects, whose property names are each a block's ${a.label}.`,
  },
  'hcl/json-not-a-block': {
    severity: 'error',
    message: a =>
      `Expected an object, or an array of objects, each the content of a block "${a.type}".`,
  },
  'hcl/json-not-arguments': {
    severity: 'error',
    message: () => 'Expected an object with the arguments of this block.',
  },
}

/** The end of a sentence: what was probably meant, if anything. */
function hint(suggestion: string | null, other: string | null): string {
  if (suggestion !== null) return `; did you mean "${suggestion}"?`
  return other === null ? '.' : `; did you mean ${other}?`
}

function labelCount(labels: readonly string[]): string {
  if (labels.length === 0) return 'no labels'
  return `${labels.length} ${labels.length === 1 ? 'label' : 'labels'} (${labels.join(', ')})`
}

/** Makes the diagnostics about the content of bodies. */
export const emitContent: Emitter<ContentArgs> = emitterOf(contentMessages)
