/** A variable's value from what was given: defaults, conversion, null, marks. As internal/terraform/eval_variable.go. */
import type { Collector } from '../../diagnostics/collector.ts'
import type { Location } from '../../text/source.ts'
import { convert, isConversionFailure } from '../../value/convert.ts'
import { applyDefaults } from '../../value/defaults.ts'
import { unknownValue, withMarks } from '../../value/make.ts'
import { deepMarks } from '../../value/marks.ts'
import type { Mark, Value } from '../../value/value.ts'
import type { VariableDeclaration } from '../configuration.ts'
import { headerLocation } from '../merge/merged-module.ts'
import { moduleDiagnostic } from '../messages.ts'
import type { GivenValue, ValueOrigin } from './variable-values.ts'

const SENSITIVE: ReadonlySet<Mark> = new Set<Mark>(['sensitive'])
const EPHEMERAL: ReadonlySet<Mark> = new Set<Mark>(['ephemeral'])

/**
 * The value that the module sees; undefined where nothing is given and there is no default. After a diagnostic it is an unknown of
 * the variable's type. Validations are not looked at.
 */
export function variableInput(
  declaration: VariableDeclaration,
  given: GivenValue | undefined,
  collector: Collector,
): Value | undefined {
  const raw = given?.value ?? declaration.default
  if (raw === undefined) return undefined
  const { typeDefaults: defaults, type, name } = declaration
  const filled = defaults === undefined || raw.kind === 'null' ? raw : applyDefaults(defaults, raw)
  const converted = convert(filled, type)
  const place = placeOf(given?.origin, declaration)
  if (isConversionFailure(converted)) {
    const args = { name, from: place.from, why: converted.text }
    collector.add(moduleDiagnostic('module/value-of-wrong-type', args, place.at))
    return marked(unknownValue(type), declaration)
  }
  if (converted.kind === 'null' && !declaration.nullable) {
    return marked(insteadOfNull(declaration, place, collector), declaration)
  }
  tellEphemeral(converted, declaration, place, collector)
  return marked(converted, declaration)
}

interface Place {
  /** As the wording continues: empty for files. */
  readonly from: string
  readonly at: Location
}

/** What is not in a file, or must not be shown, is blamed on the declaration. */
function placeOf(origin: ValueOrigin | undefined, declaration: VariableDeclaration): Place {
  const at = headerLocation(declaration)
  if (origin?.kind === 'option') return { from: ', given as an option,', at }
  if (origin?.kind === 'environment') {
    return { from: `, from the environment (TF_VAR_${declaration.name}),`, at }
  }
  if (origin === undefined || declaration.sensitive) return { from: '', at }
  return { from: '', at: origin.location }
}

/** A variable that is not nullable has its default where null is given. */
function insteadOfNull(
  declaration: VariableDeclaration,
  place: Place,
  collector: Collector,
): Value {
  const { default: fallback, name, type } = declaration
  if (fallback !== undefined) {
    const converted = convert(fallback, type)
    return isConversionFailure(converted) ? unknownValue(type) : converted
  }
  collector.add(moduleDiagnostic('module/value-null', { name, from: place.from }, place.at))
  return unknownValue(type)
}

function tellEphemeral(
  value: Value,
  declaration: VariableDeclaration,
  place: Place,
  collector: Collector,
): void {
  if (declaration.ephemeral || !deepMarks(value)?.has('ephemeral')) return
  const args = { name: declaration.name }
  collector.add(moduleDiagnostic('module/value-ephemeral', args, place.at))
}

function marked(value: Value, { sensitive, ephemeral }: VariableDeclaration): Value {
  const secret = sensitive ? withMarks(value, SENSITIVE) : value
  return ephemeral ? withMarks(secret, EPHEMERAL) : secret
}

/** Tells that a deprecated variable of the root module was set (since Terraform 1.15). */
export function tellDeprecated(
  declaration: VariableDeclaration,
  given: GivenValue | undefined,
  collector: Collector,
): void {
  const { deprecated, name } = declaration
  if (deprecated === undefined || given === undefined) return
  const args = { name, text: deprecated.text }
  collector.add(moduleDiagnostic('module/deprecated-variable-set', args, deprecated.location))
}

/** The error that Terraform gives for a root variable without a value; whoever plans decides whether it is one. */
export function tellNotSet(declaration: VariableDeclaration, collector: Collector): void {
  const at = headerLocation(declaration)
  collector.add(moduleDiagnostic('module/variable-not-set', { name: declaration.name }, at))
}
