/** What `--vary` asks to be gone through besides parameters. */
import type { TemplateSubject } from '../../analyze.ts'
import { DiagnosticList } from '../../diagnostics/collector.ts'
import { UsageError } from '../../diagnostics/usage-error.ts'
import type { VariableDeclaration } from '../../module/configuration.ts'
import { offeredValues } from '../../module/variables/offered-values.ts'
import { variableInput } from '../../module/variables/variable-input.ts'
import { parseText } from '../../module/variables/variable-values.ts'
import { type Dimension, groupsDimension, variableDimension } from '../../space/varied/dimension.ts'
import { nearestName } from '../../text/nearest-name.ts'
import type { Value } from '../../value/value.ts'

/** All combinations are gone through one by one. */
const MOST_COMBINATIONS = 512

/** The subject with the dimensions that the options name, in their order. Throws UsageError for what cannot be gone through. */
export function withVaried(subject: TemplateSubject, options: readonly string[]): TemplateSubject {
  if (options.length === 0) return subject
  const varied = options.map(option => dimensionOf(option, subject))
  const twice = varied.find(({ name }, at) => varied.findIndex(each => each.name === name) !== at)
  if (twice !== undefined) throw new UsageError(`"--vary ${twice.name}" is given twice.`)
  const combinations = varied.reduce((product, { values }) => product * values.length, 1)
  if (combinations > MOST_COMBINATIONS)
    throw new UsageError(
      `"--vary" would go through ${combinations} combinations; ${MOST_COMBINATIONS} are the most.`,
    )
  return { ...subject, varied }
}

function dimensionOf(option: string, subject: TemplateSubject): Dimension {
  const at = option.indexOf('=')
  const name = at === -1 ? option : option.slice(0, at)
  const list = at === -1 ? undefined : option.slice(at + 1)
  if (name === 'owner.groups') return ownerGroups(list)
  if (name.startsWith('var.')) return variable(name.slice('var.'.length), list, subject)
  throw new UsageError(
    `"--vary ${option}" needs a template variable (var.name) or owner.groups; parameters are gone through by themselves.`,
  )
}

function ownerGroups(list: string | undefined): Dimension {
  if (list === undefined)
    throw new UsageError('"--vary owner.groups" needs the groups, as in owner.groups=dev,ops.')
  return groupsDimension(list.startsWith('[') ? listsIn(list) : subsetsOf(list.split(',')))
}

/** `[["dev"], ["dev", "ops"]]`. */
function listsIn(text: string): readonly (readonly string[])[] {
  const lists = jsonList(text, 'owner.groups').map(each => {
    const isNames = Array.isArray(each) && each.every(name => typeof name === 'string')
    return isNames ? each.map(String) : undefined
  })
  if (lists.length > 0 && lists.every(each => each !== undefined)) return lists
  throw new UsageError('"--vary owner.groups=[…]" needs lists of groups, such as [["dev"], []].')
}

/** An owner is in none of the groups, in some or in all. */
function subsetsOf(groups: readonly string[]): readonly (readonly string[])[] {
  const names = [...new Set(groups.map(name => name.trim()).filter(name => name !== ''))]
  if (2 ** names.length > MOST_COMBINATIONS)
    throw new UsageError(
      `"--vary owner.groups" would go through ${2 ** names.length} combinations; ${MOST_COMBINATIONS} are the most.`,
    )
  return Array.from({ length: 2 ** names.length }, (_, bits) =>
    names.filter((_name, at) => (bits & (1 << at)) !== 0),
  )
}

function variable(
  name: string,
  list: string | undefined,
  { template }: TemplateSubject,
): Dimension {
  const { root, terraformMinor } = template
  const declaration = root.variables.get(name)
  if (declaration === undefined) {
    const near = nearestName(name, [...root.variables.keys()].sort())
    const hint = near === undefined ? '' : `; did you mean "${near}"?`
    throw new UsageError(`The template has no variable "${name}" (--vary)${hint || '.'}`)
  }
  const texts =
    list === undefined ? offeredValues(declaration, terraformMinor) : textsIn(list, name)
  if (texts === undefined)
    throw new UsageError(
      `The template does not list what "${name}" may be; give the values, as in --vary 'var.${name}=a,b'.`,
    )
  return variableDimension(
    name,
    texts.map(text => ({ text, value: givenValue(text, declaration, template) })),
  )
}

function givenValue(
  text: string,
  declaration: VariableDeclaration,
  { terraformMinor }: TemplateSubject['template'],
): Value {
  const heard = new DiagnosticList()
  const parsed = parseText(text, declaration, terraformMinor, heard)
  const origin = { kind: 'option' } as const
  const value = parsed && variableInput(declaration, { value: parsed, origin }, heard)
  if (value !== undefined && !heard.hasErrors) return value
  const why = heard.items[0]?.message ?? ''
  throw new UsageError(`"--vary var.${declaration.name}" cannot be ${JSON.stringify(text)}: ${why}`)
}

/** `a,b`, or a JSON list where values hold commas. */
function textsIn(list: string, name: string): readonly string[] {
  const texts = list.startsWith('[')
    ? jsonList(list, `var.${name}`).map(each =>
        typeof each === 'string' ? each : JSON.stringify(each),
      )
    : list.split(',').map(text => text.trim())
  return [...new Set(texts)]
}

function jsonList(text: string, name: string): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(text)
    if (Array.isArray(list)) return list
  } catch {
    // Told below, as what is no list.
  }
  throw new UsageError(`"--vary ${name}=${text}" needs a JSON list, or values with commas between.`)
}
