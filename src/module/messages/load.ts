/** What is said about finding and reading files and modules. */
import type { Catalogue } from '../../diagnostics/catalogue.ts'
import type { SourceTrouble } from '../source/source-address.ts'
import type { None } from './wording.ts'

/** What the wording of each code needs. */
export interface LoadArgs {
  readonly 'module/folder-missing': { readonly directory: string }
  readonly 'module/file-unreadable': { readonly path: string; readonly why: string }
  readonly 'module/too-many-files': { readonly directory: string; readonly limit: number }
  readonly 'module/folder-not-searched': {
    readonly folder: string
    readonly why: 'too-deep' | 'too-many' | 'unreadable'
    readonly limit: number
  }
  readonly 'module/source-address': { readonly address: string; readonly why: SourceTrouble }
  readonly 'module/registry-source': { readonly address: string; readonly why: SourceTrouble }
  readonly 'module/source-not-known': None
  readonly 'module/source-not-constant': { readonly name: string }
  readonly 'module/source-not-a-string': None
  readonly 'module/const-argument-not-known': { readonly name: string }
  readonly 'module/source-changed': { readonly name: string }
  readonly 'module/called-folder-missing': { readonly address: string; readonly directory: string }
  readonly 'module/called-folder-outside': { readonly address: string }
  readonly 'module/not-installed': { readonly name: string; readonly address: string }
  readonly 'module/includes-itself': {
    readonly directory: string
    /** The modules on the way from it back to itself. */
    readonly through: readonly string[]
  }
  readonly 'module/too-deep': { readonly limit: number }
  readonly 'module/too-many-modules': { readonly limit: number }
  readonly 'module/manifest-unreadable': { readonly path: string }
  readonly 'module/lock-file': { readonly why: string }
  readonly 'module/unknown-backend': { readonly type: string }
  readonly 'module/empty-state-path': None
  readonly 'module/backend-in-child': None
  readonly 'module/cloud-in-child': None
  readonly 'module/import-in-child': None
}

/** The wording of each code. */
export const loadMessages: Catalogue<LoadArgs> = {
  'module/folder-missing': {
    severity: 'error',
    message: a => `The folder "${a.directory}" is not there or cannot be read.`,
  },
  'module/file-unreadable': {
    severity: 'error',
    message: a =>
      `The file "${a.path}" cannot be read: ${WHY.get(a.why) ?? 'its content is out of reach'}.`,
  },
  'module/too-many-files': {
    severity: 'error',
    message: a =>
      `The folder "${a.directory}" holds more than ${a.limit} configuration files, which is as far as this analysis reads.`,
  },
  'module/folder-not-searched': {
    severity: 'warning',
    message: a => `No template was looked for ${unsearched(a)}.`,
    help: 'Name the folders of templates on the command line, or as "templates" in creditcheck.yaml.',
  },
  'module/source-address': {
    severity: 'error',
    message: a => `"${a.address}" is not the source of a module${sourceTrouble(a.address, a.why)}.`,
  },
  'module/registry-source': {
    severity: 'error',
    message: a =>
      `"${a.address}" is not a module of a registry, such as "hashicorp/consul/aws"; "version" is for those only.`,
  },
  'module/source-not-known': {
    severity: 'error',
    message: () =>
      'The source of a module has to be known while loading; it depends on a value that is not.',
  },
  'module/source-not-constant': {
    severity: 'error',
    message: a =>
      `The source of a module cannot depend on "${a.name}"; constants, "const" variables and "path.module" are possible.`,
  },
  'module/source-not-a-string': {
    severity: 'error',
    message: () => 'The source and the version of a module are strings.',
  },
  'module/const-argument-not-known': {
    severity: 'error',
    message: a =>
      `The variable "${a.name}" of the module is "const"; expected a value that is known while loading.`,
  },
  'module/source-changed': {
    severity: 'error',
    message: a =>
      `The source of the module "${a.name}" depends on a "const" variable that is one thing when the template is initialised and another when it is planned.`,
  },
  'module/called-folder-missing': {
    severity: 'error',
    message: a => `The module "${a.address}" is not there: no folder "${a.directory}" can be read.`,
  },
  'module/called-folder-outside': {
    severity: 'warning',
    message: a =>
      `The module "${a.address}" lies outside the folder that this analysis may read, so what it does is not seen.`,
  },
  'module/not-installed': {
    severity: 'note',
    message: a =>
      `The module "${a.name}" (${a.address}) is not installed, so what it does is not seen.`,
    help: 'Run "terraform get" in the template folder, or state assumptions about the module.',
  },
  'module/includes-itself': {
    severity: 'error',
    message: a => `The module in "${a.directory}" calls itself${byWayOf(a.through)}, without end.`,
    help: 'Terraform installs it again and again and never comes to a plan. Let one of them not call the next.',
  },
  'module/too-deep': {
    severity: 'error',
    message: a =>
      `Modules call modules more than ${a.limit} levels deep, which is as far as this analysis goes.`,
  },
  'module/too-many-modules': {
    severity: 'error',
    message: a =>
      `The configuration consists of more than ${a.limit} modules, which is as far as this analysis goes.`,
  },
  'module/manifest-unreadable': {
    severity: 'warning',
    message: a =>
      `"${a.path}" is not a list of installed modules; modules from elsewhere count as not installed.`,
    help: 'Run "terraform get" in the template folder to write it anew.',
  },
  'module/lock-file': {
    severity: 'error',
    message: a => `Terraform cannot read the lock file: ${a.why}.`,
    help: 'Let "terraform init" write it anew.',
  },
  'module/unknown-backend': {
    severity: 'error',
    message: a => `Terraform has no backend "${a.type}".`,
    help: 'Without a backend block Coder keeps the state of each workspace.',
  },
  'module/empty-state-path': {
    severity: 'error',
    message: () => 'The path of the local backend is empty; expected the name of a file.',
  },
  'module/backend-in-child': {
    severity: 'warning',
    message: () => 'The "backend" block has no effect in a module that is called by another.',
  },
  'module/cloud-in-child': {
    severity: 'warning',
    message: () => 'The "cloud" block has no effect in a module that is called by another.',
  },
  'module/import-in-child': {
    severity: 'error',
    message: () => 'An "import" block is possible only in the root module.',
  },
}

const WHY: ReadonlyMap<string, string> = new Map([
  ['missing', 'what it links to is not there'],
  ['outside', 'it lies outside the folder that may be read'],
  ['directory', 'it is a folder'],
  ['too-large', 'it is too large'],
])

function byWayOf(folders: readonly string[]): string {
  return folders.length === 0 ? '' : ` by way of ${folders.map(each => `"${each}"`).join(' and ')}`
}

function sourceTrouble(address: string, why: SourceTrouble): string {
  switch (why) {
    case 'relative':
      return `; a folder would be "./${address}"`
    case 'outside':
      return ': the folder after "//" leaves the package'
    default:
      return ''
  }
}

function unsearched({ folder, why, limit }: LoadArgs['module/folder-not-searched']): string {
  switch (why) {
    case 'too-deep':
      return `below "${folder}", which lies ${limit} folders deep; this search goes no further`
    case 'too-many':
      return `in "${folder}" and others, since there are more than ${limit} folders`
    case 'unreadable':
      return `in "${folder}", which cannot be read`
  }
}
