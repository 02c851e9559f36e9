/** All functions by name. One family a file; here is only which there are, from which Terraform on, and where they may be called. */

import type { TemplateKind } from '../frame.ts'
import type { TerraformMinor } from '../language-version.ts'
import { collectionBooleanFunctions } from './collection-boolean.ts'
import { collectionBuildFunctions } from './collection-build.ts'
import { collectionChoiceFunctions } from './collection-choice.ts'
import { collectionLookupFunctions } from './collection-lookup.ts'
import { collectionSequenceFunctions } from './collection-sequence.ts'
import { collectionSetFunctions } from './collection-sets.ts'
import { conversionFunctions } from './conversion.ts'
import { convertForm } from './convert-type.ts'
import { dateFunctions } from './date.ts'
import { type Failure, type FunctionDefinition, fail } from './definition.ts'
import { encodingJsonFunctions } from './encoding-json.ts'
import { encodingTextFunctions } from './encoding-text.ts'
import { encodingYamlFunctions } from './encoding-yaml.ts'
import { filesystemFunctions } from './filesystem.ts'
import { formatFunctions } from './format.ts'
import { hashFunctions } from './hash.ts'
import { networkFunctions } from './network.ts'
import { numericFunctions } from './numeric.ts'
import { regexFunctions } from './regex.ts'
import { sensitivityFunctions } from './sensitivity.ts'
import type { SpecialForm } from './special-form.ts'
import { stringFunctions } from './string.ts'
import { templateFileFunction } from './template-file.ts'
import { templateStringForm } from './template-string.ts'
import { tryForms } from './try.ts'

const DEFINITIONS: readonly FunctionDefinition[] = [
  ...collectionBooleanFunctions,
  ...collectionBuildFunctions,
  ...collectionChoiceFunctions,
  ...collectionLookupFunctions,
  ...collectionSequenceFunctions,
  ...collectionSetFunctions,
  ...conversionFunctions,
  ...dateFunctions,
  ...encodingJsonFunctions,
  ...encodingTextFunctions,
  ...encodingYamlFunctions,
  ...filesystemFunctions,
  ...formatFunctions,
  ...hashFunctions,
  ...networkFunctions,
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

/** Every built-in function also has this namespace. */
const CORE = 'core::'

/** The function or special form of that name, `core::` or not, in that Terraform. */
export function lookUpFunction(
  name: string,
  version: TerraformMinor,
): FunctionDefinition | SpecialForm | undefined {
  const found = BY_NAME.get(name.startsWith(CORE) ? name.slice(CORE.length) : name)
  return found === undefined || (found.since ?? 0) > version ? undefined : found
}

/** The names of all functions of that Terraform, without namespaces, in plain string order. */
export function functionNames(version: TerraformMinor): readonly string[] {
  return [...BY_NAME.values()]
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
