/** What costs depend on: for each metadata block what its cost and its number read, and the lines on the way. */
import type { DependencyReport } from '../dependencies.ts'
import type { TemplateReport } from '../report.ts'
import { widest } from '../words.ts'
import type { Palette } from './palette.ts'
import { shortName } from './text-cost.ts'
import { pathWithin } from './text-places.ts'
import { printable, wrap } from './wrap.ts'

/** The section; nothing where there is no metadata, or it was not gone into. */
export function dependencyLines(
  { dependencies = [], path }: TemplateReport,
  width: number,
  palette: Palette,
): readonly string[] {
  if (dependencies.length === 0) return []
  const title = '  what the costs depend on, and through which lines'
  return [
    ...wrap(title, width, '    ').map(palette.dim),
    ...dependencies.flatMap(({ address, cost, count }) => [
      `    ${printable(shortName(address))}`,
      ...factLines('cost', cost, path, width),
      ...factLines('number', count, path, width),
    ]),
  ]
}

function factLines(
  what: string,
  facts: readonly DependencyReport[],
  path: string,
  width: number,
): readonly string[] {
  const label = `      ${what.padEnd(6)}  `
  if (facts.length === 0) return [`${label}nothing that changes`]
  const names = facts.map(({ kind, name }) => printable(kind === 'parameter' ? `"${name}"` : name))
  const columns = Math.min(widest(names), 24)
  return facts.flatMap(({ through }, at) => {
    const head = `${at === 0 ? label : ' '.repeat(label.length)}${(names[at] ?? '').padEnd(columns)}  `
    const steps = through.map(({ name, location }) => {
      return `${pathWithin(path, location.path)}:${location.line} ${name}`
    })
    const indent = ' '.repeat(Math.min(head.length, Math.floor(width / 2)))
    return wrap(`${head}${printable(steps.join(', '))}`, width, indent)
  })
}
