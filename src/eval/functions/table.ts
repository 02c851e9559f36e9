/** All functions by name. One family a file; here is only which there are, from which Terraform on, and where they may be called. */

import type { TemplateKind } from '../frame.ts'
import type { TerraformMinor } from '../language-version.ts'
import { hashFunctions } from './bytes/hash.ts'
import { collectionBooleanFunctions } from './collection/collection-boolean.ts'
import { collectionBuildFunctions } from './collection/collection-build.ts'
import { collectionChoiceFunctions } from './collection/collection-choice.ts'
import { collectionLookupFunctions } from './collection/collection-lookup.ts'
import { collectionSequenceFunctions } from './collection/collection-sequence.ts'
import { collectionSetFunctions } from './collection/collection-sets.ts'
import { conversionFunctions } from './conversion.ts'
import { convertForm } from './convert-type.ts'
import { type Failure, type FunctionDefinition, fail } from './definition.ts'
import { filesystemFunctions } from './file/filesystem.ts'
import { templateFileFunction } from './file/template-file.ts'
import { templateStringForm } from './file/template-string.ts'
import { encodingJsonFunctions } from './json/encoding-json.ts'
import { networkFunctions } from './network/network.ts'
import { numericFunctions } from './numeric.ts'
import { sensitivityFunctions } from './sensitivity.ts'
import type { SpecialForm } from './special-form.ts'
import { encodingTextFunctions } from './text/encoding-text.ts'
import { formatFunctions } from './text/format.ts'
import { regexFunctions } from './text/regex.ts'
import { stringFunctions } from './text/string.ts'
import { dateFunctions } from './time/date.ts'
import { tryForms } from './try.ts'
import { encodingYamlFunctions } from './yaml/encoding-yaml.ts'

const DEFINITIONS: readonly FunctionDefinition[] = [
  ...collectionBooleanFunctions,
  ...collectionBuildFunctions,
  ...collectionChoiceFunctions,
  ...collectionLookupFunctions,
  ...collectionSequenceFunctions,
  ...collectionSetFunctions,
  ...conversionFunctions,
  ...encodingJsonFunctions,
  ...encodingTextFunctions,
  ...filesystemFunctions,
  ...formatFunctions,
  ...hashFunctions,
  ...numericFunctions,
  ...regexFunctions,
  ...sensitivityFunctions,
  ...stringFunctions,
  templateFileFunction,
]

const FORMS: readonly SpecialForm[] = [...tryForms, convertForm, templateStringForm]

const BY_NAME: ReadonlyMap<string, FunctionDefinition | SpecialForm> = new Map(
  [...DEFINITIONS, ...FORMS].map(found => [found.name, found]),
)

type Family = () => readonly FunctionDefinition[]

/** Families that few templates call. They are large, and touched only for these names: `scripts/parts.mjs` loads them then. */
const RARE: ReadonlyMap<string, Family> = new Map([
  ...named(() => dateFunctions, ['formatdate', 'plantimestamp', 'timeadd', 'timecmp', 'timestamp']),
  ...named(() => encodingYamlFunctions, ['yamldecode', 'yamlencode']),
  ...named(() => networkFunctions, ['cidrhost', 'cidrnetmask', 'cidrsubnet', 'cidrsubnets']),
])

function named(family: Family, names: readonly string[]): readonly (readonly [string, Family])[] {
  return names.map(name => [name, family])
}

/** Every built-in function also has this namespace. */
const CORE = 'core::'

/** The function or special form of that name, `core::` or not, in that Terraform. */
export function lookUpFunction(
  name: string,
  version: TerraformMinor,
): FunctionDefinition | SpecialForm | undefined {
  const plain = name.startsWith(CORE) ? name.slice(CORE.length) : name
  const found = BY_NAME.get(plain) ?? RARE.get(plain)?.().find(each => each.name === plain)
  return found === undefined || (found.since ?? 0) > version ? undefined : found
}

/** The names of all functions of that Terraform, without namespaces, in plain string order. */
export function functionNames(version: TerraformMinor): readonly string[] {
  const rare = [...new Set(RARE.values())].flatMap(family => family())
  return [...BY_NAME.values(), ...rare]
    .filter(found => (found.since ?? 0) <= version)
    .map(found => found.name)
    .sort()
}

const TEMPLATE_FUNCTIONS: ReadonlySet<string> = new Set(['templatefile', 'templatestring'])

/** Terraform's filesystemFunctions; paths alone touch no files. */
const FILE_FUNCTIONS: ReadonlySet<string> = new Set([
  ...['file', 'fileexists', 'fileset', 'filebase64', 'filebase64sha256', 'filebase64sha512'],
  ...['filemd5', 'filesha1', 'filesha256', 'filesha512', 'templatefile'],
])

/** Why a function may not be called in a template, or undefined. */
export function forbiddenInTemplate(
  name: string,
  template: TemplateKind | undefined,
): Failure | undefined {
  if (template === undefined) return undefined
  if (TEMPLATE_FUNCTIONS.has(name))
    return fail(null, `a template cannot call "${name}" to render another template`)
  if (template === 'templatestring' && FILE_FUNCTIONS.has(name))
    return fail(
      null,
      `a template that is no file cannot call "${name}"; pass what it gives as a variable`,
    )
  return undefined
}
