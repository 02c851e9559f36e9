/** Where values of root variables come from: the environment, variables files and options, and which of them wins. */
import { type Collector, DiagnosticList } from '../../diagnostics/collector.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import { decodeArguments, decodePartial } from '../../hcl/content.ts'
import { parseExpression } from '../../hcl/parse.ts'
import type { BodyNode, Expression } from '../../hcl/syntax.ts'
import { nearestName } from '../../text/nearest-name.ts'
import { createSource, type Location } from '../../text/source.ts'
import { stringValue } from '../../value/make.ts'
import { compareUtf8 } from '../../value/type.ts'
import type { Value } from '../../value/value.ts'
import type { Module, VariableDeclaration } from '../configuration.ts'
import type { FileRead, ModuleHost } from '../host.ts'
import { moduleDiagnostic } from '../messages.ts'
import { joinPath, parseFile } from '../module-files.ts'
import { staticValue } from '../static/static-value.ts'

/** One option or file that sets variables, as they follow each other on the command line. */
export type VariableOption =
  /** `name=text`, as `--var` takes it. */
  | { readonly kind: 'assignment'; readonly text: string }
  /** A variable and its text, as Coder passes on `variables.yaml` and its own template variables. */
  | {
      readonly kind: 'value'
      readonly name: string
      readonly text: string
      /** Where it stands, if in a file. */
      readonly at?: Location
    }
  /** A variables file and what reading it gave. */
  | { readonly kind: 'file'; readonly path: string; readonly content: FileRead }

/** What is given from outside of the template's folder. */
export interface VariableInputs {
  /** `TF_VAR_name` variables of the environment, by name without the prefix. */
  readonly environment?: ReadonlyMap<string, string>
  readonly options?: readonly VariableOption[]
}

/** Where a value comes from: a place in a file, or words for the rest, such as `(--var)`. */
export type ValueOrigin =
  | { readonly kind: 'file'; readonly location: Location }
  | { readonly kind: 'option' }
  | { readonly kind: 'environment' }

/** A value as given, not yet converted to the variable's type. */
export interface GivenValue {
  readonly value: Value
  readonly origin: ValueOrigin
}

type Unparsed =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly from: 'option' | 'environment'
      readonly at?: Location | undefined
    }
  | { readonly kind: 'expression'; readonly expression: Expression; readonly location: Location }

/**
 * The values that are given to a root module's variables; a variable that is not in the map is not set. Later sources win:
 * environment, `terraform.tfvars`, `terraform.tfvars.json`, `*.auto.tfvars(.json)` by name, options in their order. Never throws.
 */
export function givenValues(
  host: ModuleHost,
  root: Module,
  version: TerraformMinor,
  inputs: VariableInputs,
  collector: Collector,
): ReadonlyMap<string, GivenValue> {
  const unparsed = new Map<string, Unparsed>()
  for (const [name, text] of inputs.environment ?? []) {
    unparsed.set(name, { kind: 'text', text, from: 'environment' })
  }
  for (const path of automaticFiles(host, root.directory)) {
    readVariablesFile(path, host.read(path), unparsed, collector)
  }
  for (const option of inputs.options ?? []) applyOption(option, unparsed, collector)
  const values = new Map<string, GivenValue>()
  for (const [name, given] of unparsed) {
    const declaration = root.variables.get(name)
    const value = declaration && parseGiven(given, declaration, version, collector)
    if (value !== undefined) values.set(name, value)
  }
  tellUndeclared(unparsed, root, collector)
  return values
}

function automaticFiles(host: ModuleHost, directory: string): readonly string[] {
  const files = (host.list(directory) ?? []).filter(entry => entry.kind !== 'directory')
  const names = new Set(files.map(file => file.name))
  const fixed = ['terraform.tfvars', 'terraform.tfvars.json'].filter(name => names.has(name))
  const automatic = [...names].filter(isAutomatic).sort(compareUtf8)
  return [...fixed, ...automatic].map(name => joinPath(directory, name))
}

function isAutomatic(name: string): boolean {
  return name.endsWith('.auto.tfvars') || name.endsWith('.auto.tfvars.json')
}

function applyOption(
  option: VariableOption,
  into: Map<string, Unparsed>,
  collector: Collector,
): void {
  switch (option.kind) {
    case 'file':
      readVariablesFile(option.path, option.content, into, collector)
      return
    case 'value':
      into.set(option.name, { kind: 'text', text: option.text, from: 'option', at: option.at })
      return
    case 'assignment': {
      const equals = option.text.indexOf('=')
      const name = option.text.slice(0, Math.max(equals, 0))
      if (equals === -1) {
        const args = { text: option.text }
        collector.add(moduleDiagnostic('module/variable-option-form', args, null))
      } else if (name.endsWith(' ')) {
        collector.add(moduleDiagnostic('module/variable-option-space', { name }, null))
      } else into.set(name, { kind: 'text', text: option.text.slice(equals + 1), from: 'option' })
    }
  }
}

function readVariablesFile(
  path: string,
  content: FileRead,
  into: Map<string, Unparsed>,
  collector: Collector,
): void {
  if (!content.ok) {
    const args = { path, why: content.why }
    collector.add(moduleDiagnostic('module/variables-file-unreadable', args, null))
    return
  }
  const heard = new DiagnosticList()
  const file = parseFile(path, content.bytes, heard)
  const { source } = file
  tellDeclarations(file.body, heard)
  for (const item of heard.items) collector.add(item)
  if (heard.hasErrors) return
  for (const [name, { expression }] of decodeArguments(file.body, collector)) {
    into.set(name, { kind: 'expression', expression, location: { source, span: expression.span } })
  }
}

const DECLARATIONS = { attributes: [], blocks: [{ type: 'variable', labelNames: ['name'] }] }

/** Declaring variables where values are given is a frequent mistake, so it has its own remark. */
function tellDeclarations(body: BodyNode, collector: Collector): void {
  const { content } = decodePartial(body, DECLARATIONS, new DiagnosticList())
  for (const block of content.blocks) {
    const at = { source: block.source, span: block.typeSpan }
    const args = { name: block.labels[0]?.value ?? '' }
    collector.add(moduleDiagnostic('module/variable-block-in-values', args, at))
  }
}

function parseGiven(
  given: Unparsed,
  declaration: VariableDeclaration,
  version: TerraformMinor,
  collector: Collector,
): GivenValue | undefined {
  if (given.kind === 'text') {
    const value = parseText(given.text, declaration, version, collector)
    const { from, at } = given
    return value && { value, origin: at ? { kind: 'file', location: at } : { kind: from } }
  }
  const heard = new DiagnosticList()
  const { source } = given.location
  const value = staticValue(given.expression, { source, version, collector: heard })
  for (const item of heard.items) collector.add(item)
  return heard.hasErrors ? undefined : { value, origin: { kind: 'file', location: given.location } }
}

/** A text is itself for primitive types and where no type is declared, an expression otherwise; undefined after a diagnostic. */
export function parseText(
  text: string,
  declaration: VariableDeclaration,
  version: TerraformMinor,
  collector: Collector,
): Value | undefined {
  if (!declaration.typed || isPrimitive(declaration)) return stringValue(text)
  const heard = new DiagnosticList()
  const source = createSource(`<value for var.${declaration.name}>`, text)
  const expression = parseExpression(source, heard)
  const value = heard.hasErrors
    ? undefined
    : staticValue(expression, { source, version, collector: heard })
  for (const item of heard.items) collector.add(item)
  return heard.hasErrors ? undefined : value
}

function isPrimitive({ type }: VariableDeclaration): boolean {
  return type.kind === 'string' || type.kind === 'number' || type.kind === 'bool'
}

/** Only so many undeclared names in files are told one by one, as Terraform does. */
const TOLD_IN_FILES = 2

function tellUndeclared(
  unparsed: ReadonlyMap<string, Unparsed>,
  root: Module,
  collector: Collector,
): void {
  const declared = [...root.variables.keys()].sort(compareUtf8)
  const undeclared = [...unparsed].filter(([name]) => !root.variables.has(name))
  let inFiles = 0
  for (const [name, given] of undeclared.sort((a, b) => compareUtf8(a[0], b[0]))) {
    const args = { name, suggestion: nearestName(name, declared) }
    const place = given.kind === 'expression' ? given.location : given.at
    if (place !== undefined) {
      inFiles++
      if (inFiles > TOLD_IN_FILES) continue
      const code = 'module/value-for-undeclared-in-file'
      collector.add(moduleDiagnostic(code, args, place))
    } else if (given.kind === 'text' && given.from === 'option') {
      collector.add(moduleDiagnostic('module/value-for-undeclared', args, null))
    }
  }
  if (inFiles <= TOLD_IN_FILES) return
  const count = inFiles - TOLD_IN_FILES
  collector.add(moduleDiagnostic('module/values-for-undeclared', { count }, null))
}
