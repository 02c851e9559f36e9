/** Where a template's cost can be changed: the lines of its metadata, the dearest first. */

import type { MetadataReport, TemplateReport } from '../report.ts'
import type { Palette } from './palette.ts'
import { shortName } from './text-cost.ts'
import { printable, wrap } from './wrap.ts'

/** So many places are shown; the JSON report has all of them. */
const MAX_PLACES = 4

/** `change it at main.tf:20 (container), main.tf:12 (home_volume)`; nothing where no line sets a cost. */
export function placeLines(
  template: TemplateReport,
  width: number,
  palette: Palette,
): readonly string[] {
  if (template.kind !== 'template' || template.on.status === 'refused') return []
  const places = new Map<string, string[]>()
  for (const { address, location } of [...template.metadata].sort(dearestFirst)) {
    if (location === null) continue
    const place = `${pathWithin(template.path, location.path)}:${location.line}`
    const names = places.get(place) ?? []
    places.set(place, names)
    const name = withoutKeys(shortName(address))
    if (!names.includes(name)) names.push(name)
  }
  if (places.size === 0) return []
  const shown = [...places].slice(0, MAX_PLACES).map(([place, [name = '']]) => `${place} (${name})`)
  const more = places.size - shown.length
  const text = `       change it at ${printable(shown.join(', '))}${more > 0 ? ` and ${more} more` : ''}`
  return wrap(text, width, '         ').map(palette.dim)
}

/** As it is written for somebody in the template's folder. */
export function pathWithin(folder: string, path: string): string {
  return folder !== '.' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path
}

/** Instances of one block are set in one place. */
function withoutKeys(address: string): string {
  return address.replace(/\[[^\]]*\]/g, '')
}

function dearestFirst(a: MetadataReport, b: MetadataReport): number {
  const [first, second] = [weightOf(a), weightOf(b)]
  if (first === second) return 0
  return first > second ? -1 : 1
}

/** One whose number is open may add any amount. */
function weightOf({ on, off }: MetadataReport): number {
  const term = on ?? off
  if (term === null || term.unknown_at_plan) return 0
  return term.credits ?? term.high ?? Number.POSITIVE_INFINITY
}
