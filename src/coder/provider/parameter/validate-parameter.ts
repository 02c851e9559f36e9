/**
 * Whether Coder's provider accepts a value for a parameter, in its own words and order of checks: provider/parameter.go of
 * terraform-provider-coder 2.19.0. Users search for these words, so they are the provider's.
 */
import { RE2JS } from 're2js'
import type { PathStep, ProviderProblem } from '../../../plan/provider/provider-model.ts'
import {
  atoi,
  formatWithoutArguments,
  isBool,
  isFloat,
  quote,
  stringList,
} from '../../go/go-text.ts'
import { formTypeOf } from './form-type.ts'
import type { ParameterOption, ParameterSpec, ParameterValidation } from './parameter-spec.ts'

/** What the provider makes of a choice. */
export type ParameterOutcome =
  | { readonly ok: true; readonly value: string; readonly formType: string }
  | { readonly ok: false; readonly problems: readonly ProviderProblem[] }

const DEFAULT_PATH: readonly PathStep[] = [{ attribute: 'default' }]

function refusal(
  summary: string,
  detail: string,
  path: readonly PathStep[] = [],
): ParameterOutcome {
  return { ok: false, problems: [{ severity: 'error', summary, detail, path }] }
}

/** The value that the parameter has for this choice (`undefined`: none given), or why the build fails. Never throws. */
export function chooseValue(
  spec: ParameterSpec,
  given: string | undefined,
  previous: string | undefined,
): ParameterOutcome {
  if (!spec.mutable && spec.ephemeral)
    return refusal("parameter can't be immutable and ephemeral", '')
  if (spec.default === undefined && spec.ephemeral) {
    return refusal('ephemeral parameter requires the default property', '')
  }
  const value = given ?? spec.default
  const isDefault = given === undefined && spec.default !== undefined
  const form = formTypeOf(spec.type, spec.options.length, spec.formType)
  if (!form.ok)
    return refusal('Invalid form_type for parameter', form.detail, [{ attribute: 'form_type' }])
  const optionProblems = problemsOf(spec.options, form.optionType)
  if (optionProblems.length > 0) return { ok: false, problems: optionProblems }
  if (spec.validation === undefined && value === undefined)
    return { ok: true, value: '', formType: form.formType }
  const text = value ?? ''
  const problem =
    validateValue(spec, text, previous, form.optionType, isDefault) ?? wrongType(spec, text)
  return problem === undefined
    ? { ok: true, value: text, formType: form.formType }
    : { ok: false, problems: [problem] }
}

function wrongType(spec: ParameterSpec, text: string): ProviderProblem | undefined {
  const detail = typeProblem(spec.type, text)
  if (detail === undefined) return undefined
  return {
    severity: 'error',
    summary: `Parameter value is not of type ${quote(spec.type)}`,
    detail,
    path: [],
  }
}

/** Why a text is not of a parameter type, or undefined if it is. */
function typeProblem(type: string, text: string): string | undefined {
  switch (type) {
    case 'number':
      return isFloat(text) ? undefined : `${quote(text)} is not a number`
    case 'bool':
      return isBool(text) ? undefined : `${quote(text)} is not a bool`
    case 'list(string)':
      return stringList(text) === undefined
        ? `value ${quote(text)} is not a valid list of strings`
        : undefined
    case 'string':
      return undefined
    default:
      return `invalid type ${quote(type)}`
  }
}

/** What was said of options, by what type they were held against: the same whatever is chosen. */
const JUDGED = new WeakMap<readonly ParameterOption[], Map<string, readonly ProviderProblem[]>>()

function problemsOf(
  options: readonly ParameterOption[],
  optionType: string,
): readonly ProviderProblem[] {
  const byType = JUDGED.get(options) ?? new Map<string, readonly ProviderProblem[]>()
  JUDGED.set(options, byType)
  const problems = byType.get(optionType) ?? validateOptions(options, optionType)
  byType.set(optionType, problems)
  return problems
}

/** The first repetition ends the check, as in the provider; options of the wrong type are all reported. */
function validateOptions(
  options: readonly ParameterOption[],
  optionType: string,
): readonly ProviderProblem[] {
  const names = new Set<string>()
  const values = new Set<string>()
  const problems: ProviderProblem[] = []
  for (const { name, value } of options) {
    if (names.has(name)) return [unique('names', 'name', name)]
    if (values.has(value)) return [unique('values', 'value', value)]
    const detail = typeProblem(optionType, value)
    if (detail === undefined) {
      names.add(name)
      values.add(value)
    } else {
      const summary = `Option ${quote(name)} with value=${quote(value)} is not of type ${quote(optionType)}`
      problems.push({ severity: 'error', summary, detail, path: [] })
    }
  }
  return problems
}

function unique(plural: string, singular: string, text: string): ProviderProblem {
  return {
    severity: 'error',
    summary: `Option ${plural} must be unique.`,
    detail: `multiple options found with the same ${singular} ${quote(text)}`,
    path: [],
  }
}

function validateValue(
  spec: ParameterSpec,
  text: string,
  previous: string | undefined,
  optionType: string,
  isDefault: boolean,
): ProviderProblem | undefined {
  const path = isDefault ? DEFAULT_PATH : []
  const name = isDefault ? 'Default value' : 'Value'
  const byOptions =
    spec.options.length === 0 ? undefined : validateChoice(spec, text, optionType, name, path)
  if (byOptions !== undefined || spec.validation === undefined) return byOptions
  const detail = validationProblem(spec.type, spec.validation, text, previous)
  if (detail === undefined) return undefined
  const summary = `Invalid parameter ${name.toLowerCase()} according to 'validation' block`
  return { severity: 'error', summary, detail, path }
}

function validateChoice(
  spec: ParameterSpec,
  text: string,
  optionType: string,
  name: string,
  path: readonly PathStep[],
): ProviderProblem | undefined {
  const values = new Set(spec.options.map(option => option.value))
  if (spec.type === 'list(string)' && optionType === 'string')
    return validateChoices(text, values, name, path)
  if (values.has(text)) return undefined
  const extra =
    text === ''
      ? '. The value is empty, did you forget to set it with a default or from user input?'
      : ''
  return {
    severity: 'error',
    summary: `${name} must be a valid option${extra}`,
    detail: `the value ${quote(text)} must be defined as one of options`,
    path,
  }
}

function validateChoices(
  text: string,
  values: ReadonlySet<string>,
  name: string,
  path: readonly PathStep[],
): ProviderProblem | undefined {
  const chosen = stringList(text)
  if (chosen === undefined) {
    return {
      severity: 'error',
      summary: 'When using list(string) type, value must be a json encoded list of strings',
      detail: `value ${quote(text)} is not a valid list of strings`,
      path,
    }
  }
  const missing = chosen.filter(item => !values.has(item))
  if (missing.length === 0) return undefined
  return {
    severity: 'error',
    summary: `${name}s must be a valid option`,
    detail: `${name} ${quote(text)} is not a valid option, values ${quote(missing.join(', '))} are missing from the options`,
    path,
  }
}

/** Why a value breaks the `validation` block, or undefined if it does not. */
function validationProblem(
  type: string,
  validation: ParameterValidation,
  text: string,
  previous: string | undefined,
): string | undefined {
  if (type !== 'number') {
    if (validation.min !== undefined) return `a min cannot be specified for a ${type} type`
    if (validation.max !== undefined) return `a max cannot be specified for a ${type} type`
    if (validation.monotonic !== '') {
      return `monotonic validation can only be specified for number types, not ${type} types`
    }
  }
  if (type !== 'string' && validation.regex !== '')
    return `a regex cannot be specified for a ${type} type`
  switch (type) {
    case 'bool':
      return text === 'true' || text === 'false'
        ? undefined
        : 'boolean value can be either "true" or "false"'
    case 'string':
      return regexProblem(validation, text)
    case 'number':
      return numberProblem(validation, text, previous)
    case 'list(string)':
      return stringList(text) === undefined
        ? `value ${quote(text)} is not valid list of strings`
        : undefined
    default:
      return undefined
  }
}

function regexProblem({ regex, error }: ParameterValidation, text: string): string | undefined {
  if (regex === '') return undefined
  let compiled: RE2JS
  try {
    compiled = RE2JS.compile(regex)
  } catch (reason) {
    // The provider prints the expression that did not come to be.
    return `compile regex <nil>: ${regexTrouble(reason)}`
  }
  if (error === '') return 'an error must be specified with a regex validation'
  return compiled.matcher(text).find()
    ? undefined
    : `${error} (value ${quote(text)} does not match ${quote(regex)})`
}

/** Go names the part at fault even where there is none. */
function regexTrouble(reason: unknown): string {
  const message = reason instanceof Error ? reason.message : String(reason)
  return message.includes('`') ? message : `${message}: \`\``
}

function numberProblem(
  validation: ParameterValidation,
  text: string,
  previous: string | undefined,
): string | undefined {
  const number = atoi(text)
  const { min, max, monotonic } = validation
  if (number === undefined)
    return rendered(validation, text) ?? `value ${quote(text)} is not a number`
  if (min !== undefined && number < min) {
    return rendered(validation, text) ?? `value ${number} is less than the minimum ${min}`
  }
  if (max !== undefined && number > max) {
    return rendered(validation, text) ?? `value ${number} is more than the maximum ${max}`
  }
  return monotonic === '' ? undefined : monotonicProblem(monotonic, number, previous)
}

/** A previous value that is no number is let pass, or the workspace could never be mended. */
function monotonicProblem(
  monotonic: string,
  number: bigint,
  previous: string | undefined,
): string | undefined {
  if (monotonic !== 'increasing' && monotonic !== 'decreasing') {
    return 'number monotonicity can be either "increasing" or "decreasing"'
  }
  const before = previous === undefined ? undefined : atoi(previous)
  if (before === undefined) return undefined
  if (monotonic === 'increasing' && number < before) {
    return `parameter value '${number}' must be equal or greater than previous value: ${before}`
  }
  if (monotonic === 'decreasing' && number > before) {
    return `parameter value '${number}' must be equal or lower than previous value: ${before}`
  }
  return undefined
}

/** The author's own message with its placeholders filled in; the provider takes the result for a format. */
function rendered({ error, min, max }: ParameterValidation, value: string): string | undefined {
  if (error === '') return undefined
  const known: Readonly<Record<string, string>> = {
    '{min}': String(min ?? 0),
    '{max}': String(max ?? 0),
    '{value}': value,
  }
  const filled = error.replace(
    /\{(?:min|max|value)\}/g,
    placeholder => known[placeholder] ?? placeholder,
  )
  return formatWithoutArguments(filled)
}
