/**
 * The first glance of a hook, before anything is loaded: most commits touch nothing that a template is made of, and should not be held up
 * to find that out.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { isInside } from '../paths.ts'
import { COMMANDS } from '../table/commands.ts'
import type { OptionSpec } from '../table/option-spec.ts'
import { GLOBAL_OPTIONS } from '../table/options/global-options.ts'

/** What quota and configuration files may be called. */
const DATA = new Set(['.yaml', '.yml', '.json', '.csv', ''])
const TERRAFORM = /\.tf(?:\.json)?$/
/** Files that matter wherever they are. */
const ALWAYS = /\.(?:tf|tfvars|tfstate)(?:\.json)?$|^creditcheck\.(?:ya?ml|json)$/
const CONFIG = /^creditcheck\.(?:ya?ml|json)$/
/** In a larger repository looking closely is no slower than looking for all configurations. */
const MAX_FOLDERS = 2000

/** Whether it is certain that the files (after the command's name) matter to no template. */
export function concernsNothing(words: readonly string[], cwd: string): boolean {
  const { files, values, isPlain } = splitWords(words, cwd)
  if (!isPlain) return false
  const named = values.map(value => resolve(cwd, value))
  const suspects: string[] = []
  for (const file of files) {
    const path = resolve(cwd, file)
    if (ALWAYS.test(basename(path)) || !isInside(path, cwd)) return false
    if (named.some(each => isInside(path, each)) || isBelowTerraform(path, cwd)) return false
    if (DATA.has(extname(path))) suspects.push(basename(path))
  }
  return suspects.length === 0 || !areMentioned(suspects, cwd)
}

/** Words that are files, and the values of options. Not plain: with options that the glance does not understand. */
function splitWords(
  words: readonly string[],
  cwd: string,
): { readonly files: readonly string[]; readonly values: readonly string[]; isPlain: boolean } {
  const specs = new Map<string, OptionSpec>()
  for (const spec of COMMANDS.find(({ name }) => name === 'hook')?.options ?? []) {
    specs.set(`--${spec.name}`, spec)
    if (spec.type === 'boolean') specs.set(`--no-${spec.name}`, spec)
    if (spec.alias !== undefined) specs.set(`-${spec.alias}`, spec)
  }
  const files: string[] = []
  const values: string[] = []
  let isPlain = true
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (!word.startsWith('-')) files.push(word)
    else if (existsSync(resolve(cwd, word))) files.push(word)
    else {
      const equals = word.indexOf('=')
      const spec = specs.get(equals === -1 ? word : word.slice(0, equals))
      if (spec === undefined || GLOBAL_OPTIONS.includes(spec) || spec.name === 'chdir') {
        isPlain = false
      } else if (equals !== -1) values.push(word.slice(equals + 1))
      else if (spec.type !== 'boolean') values.push(words[++at] ?? '')
    }
  }
  return { files, values, isPlain }
}

/** Whether there is configuration of Terraform in a folder above a file. */
function isBelowTerraform(path: string, cwd: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (hasTerraform(folder)) return true
    if (folder === cwd || folder === dirname(folder)) return false
  }
}

const known = new Map<string, boolean>()

function hasTerraform(folder: string): boolean {
  const before = known.get(folder)
  if (before !== undefined) return before
  const has = entriesOf(folder).some(({ name }) => TERRAFORM.test(name))
  known.set(folder, has)
  return has
}

/** Whether any configuration below a folder has one of the names in it. */
function areMentioned(names: readonly string[], cwd: string): boolean {
  const pending = [cwd]
  for (let visited = 0; visited < MAX_FOLDERS; visited++) {
    const folder = pending.pop()
    if (folder === undefined) return false
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && entry.name !== 'node_modules') pending.push(path)
      } else if (CONFIG.test(entry.name) && mentions(path, names)) return true
    }
  }
  return true
}

function mentions(path: string, names: readonly string[]): boolean {
  try {
    const text = readFileSync(path, 'utf8')
    return names.some(name => text.includes(name))
  } catch {
    return true
  }
}

function entriesOf(folder: string): import('node:fs').Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
