/** What is said when files are put together: duplicates and overrides. */
import type { Catalogue } from '../../diagnostics/catalogue.ts'
import type { None } from './wording.ts'

interface Named {
  readonly name: string
}

/** What the wording of each code needs. */
export interface MergeArgs {
  readonly 'module/duplicate-variable': Named
  readonly 'module/duplicate-local': Named
  readonly 'module/duplicate-output': Named
  readonly 'module/duplicate-module-call': Named
  readonly 'module/duplicate-resource': Named & { readonly mode: string }
  readonly 'module/duplicate-check': Named
  readonly 'module/duplicate-action': Named
  readonly 'module/duplicate-provider': Named
  readonly 'module/duplicate-provider-meta': Named
  readonly 'module/duplicate-required-providers': None
  readonly 'module/duplicate-backend': None
  readonly 'module/duplicate-cloud': None
  readonly 'module/backend-and-cloud': None
  readonly 'module/duplicate-import': Named
  readonly 'module/override-without-variable': Named
  readonly 'module/override-without-local': Named
  readonly 'module/override-without-output': Named
  readonly 'module/override-without-module-call': Named
  readonly 'module/override-without-resource': Named & { readonly mode: string }
  readonly 'module/override-without-provider': Named
  readonly 'module/override-of-depends-on': None
  readonly 'module/override-of-moved': None
  readonly 'module/override-of-import': None
  readonly 'module/override-of-backend-twice': None
  readonly 'module/override-makes-default-wrong': { readonly why: string }
}

const UNIQUE = 'names are unique within a module'
const OVERRIDES = 'an override file changes only what another file defines'

/** The wording of each code. */
export const mergeMessages: Catalogue<MergeArgs> = {
  'module/duplicate-variable': {
    severity: 'error',
    message: a => `The variable "${a.name}" is declared a second time; ${UNIQUE}.`,
  },
  'module/duplicate-local': {
    severity: 'error',
    message: a => `The local value "${a.name}" is defined a second time; ${UNIQUE}.`,
  },
  'module/duplicate-output': {
    severity: 'error',
    message: a => `The output "${a.name}" is defined a second time; ${UNIQUE}.`,
  },
  'module/duplicate-module-call': {
    severity: 'error',
    message: a => `The module call "${a.name}" is defined a second time; ${UNIQUE}.`,
  },
  'module/duplicate-resource': {
    severity: 'error',
    message: a => `"${a.name}" is declared a second time; ${UNIQUE}.`,
  },
  'module/duplicate-check': {
    severity: 'error',
    message: a => `The check "${a.name}" is declared a second time; ${UNIQUE}.`,
  },
  'module/duplicate-action': {
    severity: 'error',
    message: a => `The action "${a.name}" is declared a second time; ${UNIQUE}.`,
  },
  'module/duplicate-provider': {
    severity: 'error',
    message: a =>
      `The provider configuration "${a.name}" is given a second time; another one needs an "alias" of its own.`,
  },
  'module/duplicate-provider-meta': {
    severity: 'error',
    message: a => `The "provider_meta" of "${a.name}" is given a second time.`,
  },
  'module/duplicate-required-providers': {
    severity: 'error',
    message: () => 'A module has one "required_providers" block only.',
  },
  'module/duplicate-backend': {
    severity: 'error',
    message: () => 'A module has one "backend" block only.',
  },
  'module/duplicate-cloud': {
    severity: 'error',
    message: () => 'A module has one "cloud" block only.',
  },
  'module/backend-and-cloud': {
    severity: 'error',
    message: () => 'A module has a "backend" or a "cloud" block, not both.',
  },
  'module/duplicate-import': {
    severity: 'error',
    message: a => `There is an import to "${a.name}" already.`,
  },
  'module/override-without-variable': {
    severity: 'error',
    message: a => `There is no variable "${a.name}" to override; ${OVERRIDES}.`,
  },
  'module/override-without-local': {
    severity: 'error',
    message: a => `There is no local value "${a.name}" to override; ${OVERRIDES}.`,
  },
  'module/override-without-output': {
    severity: 'error',
    message: a => `There is no output "${a.name}" to override; ${OVERRIDES}.`,
  },
  'module/override-without-module-call': {
    severity: 'error',
    message: a => `There is no module call "${a.name}" to override; ${OVERRIDES}.`,
  },
  'module/override-without-resource': {
    severity: 'error',
    message: a => `There is no "${a.name}" to override; ${OVERRIDES}.`,
  },
  'module/override-without-provider': {
    severity: 'error',
    message: a => `There is no provider configuration "${a.name}" to override; ${OVERRIDES}.`,
  },
  'module/override-of-depends-on': {
    severity: 'error',
    message: () => 'An override file cannot change "depends_on".',
  },
  'module/override-of-moved': {
    severity: 'error',
    message: () => 'An override file cannot hold "moved" blocks.',
  },
  'module/override-of-import': {
    severity: 'error',
    message: () => 'An override file cannot hold "import" blocks.',
  },
  'module/override-of-backend-twice': {
    severity: 'error',
    message: () => 'An override file holds one "backend" or "cloud" block of a kind only.',
  },
  'module/override-makes-default-wrong': {
    severity: 'error',
    message: a => `With this override the variable's default does not fit its type: ${a.why}.`,
  },
}
