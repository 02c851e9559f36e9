/** What changed in the form that users fill in. */
import type { ParameterChange } from '../report/diff/difference.ts'
import type { ParameterReport, TemplateReport } from '../report/report.ts'
import { pairsBy, presenceOf } from './pairs.ts'

/** Parameters that are new, gone, or offer or demand something else. A template that is itself new or gone has none. */
export function parameterChanges(
  base: TemplateReport | undefined,
  head: TemplateReport | undefined,
): readonly ParameterChange[] {
  if (base === undefined || head === undefined) return []
  // Of a template that cannot be planned the form is not known.
  if (isUnplanned(base) || isUnplanned(head)) return []
  return pairsBy(base.parameters, head.parameters, each => each.name).flatMap(pair => {
    const attributes = attributeChanges(pair.base, pair.head)
    const options = optionChanges(pair.base, pair.head)
    const change = presenceOf(pair)
    const isSame = change === 'changed' && attributes.length === 0 && options.length === 0
    return isSame ? [] : [{ name: pair.key, change, attributes, options }]
  })
}

function isUnplanned({ on }: TemplateReport): boolean {
  return on.status === 'refused'
}

function attributeChanges(
  base: ParameterReport | undefined,
  head: ParameterReport | undefined,
): ParameterChange['attributes'] {
  const [before, after] = [attributesOf(base), attributesOf(head)]
  const names = ['type', 'default', 'validation', 'mutable'] as const
  return names.flatMap(name => {
    const [was, is] = [before?.[name] ?? null, after?.[name] ?? null]
    // An older report does not tell everything.
    const isTold = before?.[name] !== undefined || after?.[name] !== undefined
    return was === is || !isTold ? [] : [{ name, base: was, head: is }]
  })
}

type AttributeName = ParameterChange['attributes'][number]['name']

function attributesOf(
  parameter: ParameterReport | undefined,
): { readonly [N in AttributeName]?: string | null } | undefined {
  if (parameter === undefined) return undefined
  const { type, validation, mutable } = parameter
  return {
    type,
    default: parameter.default,
    validation: validation === undefined ? null : validationText(validation),
    ...(mutable !== undefined && { mutable: String(mutable) }),
  }
}

function validationText({
  min,
  max,
  regex,
  monotonic,
}: NonNullable<ParameterReport['validation']>): string {
  const parts = [
    min === null ? [] : [`at least ${min}`],
    max === null ? [] : [`at most ${max}`],
    regex === null ? [] : [`matching ${regex}`],
    monotonic === null ? [] : [`only ${monotonic}`],
  ]
  return parts.flat().join(', ')
}

function optionChanges(
  base: ParameterReport | undefined,
  head: ParameterReport | undefined,
): ParameterChange['options'] {
  return pairsBy(base?.options ?? [], head?.options ?? [], option => option.value).flatMap(pair => {
    const change = presenceOf(pair)
    return change === 'changed' ? [] : [{ value: pair.key, change }]
  })
}
