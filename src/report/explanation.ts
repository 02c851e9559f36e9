/** A derivation as people read it: each step with its value, its place and its line of the template. */
import type { Derivation } from '../explain/derivation.ts'
import { unknownReasonsOf, unseenSourcesOf } from '../value/inspect.ts'
import { reportLocation } from './from/from-location.ts'
import type { LocationReport } from './report.ts'
import type { Palette } from './text/palette.ts'
import { printable, wrap } from './text/wrap.ts'
import { type ValueJson, valueJson } from './value-json.ts'
import { valueText } from './value-text.ts'

/** A step for other programs. */
export interface ExplanationReport {
  readonly name: string
  readonly value: ValueJson
  readonly location: LocationReport | null
  readonly expression: string | null
  readonly note: string | null
  readonly inputs: readonly ExplanationReport[]
}

/** The derivation as data. */
export function reportExplanation(derivation: Derivation): ExplanationReport {
  const { name, value, location, note, inputs } = derivation
  return {
    name,
    value: valueJson(value),
    location: reportLocation(location),
    expression: expressionText(derivation) ?? null,
    note: note ?? null,
    inputs: inputs.map(reportExplanation),
  }
}

/** The derivation as an indented list; steps are shown once. */
export function explanationLines(
  derivation: Derivation,
  width: number,
  palette: Palette,
  rename: (path: string) => string,
): readonly string[] {
  const shown = new Set<string>()
  const lines: string[] = []
  const visit = (step: Derivation, indent: string): void => {
    lines.push(...stepLines(step, width, palette, rename, indent))
    const key = `${step.name} ${step.location?.source.path} ${step.location?.span.start}`
    if (shown.has(key)) return
    shown.add(key)
    for (const input of step.inputs) visit(input, `${indent}  `)
  }
  visit(derivation, '')
  return lines
}

function stepLines(
  step: Derivation,
  width: number,
  palette: Palette,
  rename: (path: string) => string,
  indent: string,
): readonly string[] {
  const name = printable(step.name)
  const note = step.note === undefined ? '' : `  (${step.note})`
  const head = wrap(`${indent}${name} = ${oneLine(step)}${note}`, width, `${indent}    `)
  const [first = '', ...rest] = head
  const place = reportLocation(step.location)
  const where = place === null ? '' : `${printable(rename(place.path))}:${place.line}`
  const expression = expressionText(step)
  const reasons = [...unknownReasonsOf(step.value), ...unseenSourcesOf(step.value)]
  const why = step.inputs.length === 0 ? reasons.slice(0, 3).map(reason => reason.text) : []
  return [
    first.replace(name, palette.bold(name)),
    ...rest,
    ...(where === ''
      ? []
      : wrap(
          `${indent}    ${where}  ${printable(expression ?? '')}`.trimEnd(),
          width,
          `${indent}      `,
        )
    ).map(palette.dim),
    ...why
      .flatMap(text => wrap(`${indent}    because ${printable(text)}`, width, `${indent}      `))
      .map(palette.dim),
  ]
}

/** Longer values are cut: the JSON form has them whole. */
const MAX_VALUE = 160

function oneLine({ value }: Derivation): string {
  const text = valueText(value).replace(/\s*\n\s*/g, ' ')
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text
}

function expressionText({ location }: Derivation): string | undefined {
  if (location === undefined) return undefined
  const { source, span } = location
  const text = source.text.slice(span.start, span.end).replace(/\s*\n\s*/g, ' ')
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text
}
