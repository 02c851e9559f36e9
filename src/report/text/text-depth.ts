/** What `creditcheck cost` says below the numbers: metadata by metadata, what the dashboard shows, and all other builds. */
import type { AttachmentReport, ContextReport } from '../depth.ts'
import type { CostReport, MetadataReport, TemplateReport, TermReport } from '../report.ts'
import { plural, thousands, widest } from '../words.ts'
import type { Palette } from './palette.ts'
import { amountText } from './text-cost.ts'
import { printable, wrap } from './wrap.ts'

/** More rows than this nobody reads; the JSON report has all of them. */
const MAX_ROWS = 40

/** The table of a template's metadata, and where the dashboard shows another sum; nothing where the report is not in depth. */
export function metadataLines(
  template: TemplateReport,
  width: number,
  palette: Palette,
): readonly string[] {
  if (template.contexts === undefined || template.metadata.length === 0) return []
  if (template.on.status === 'refused') return []
  const rows = rowsOf(template.metadata)
  const shown = rows.slice(0, MAX_ROWS)
  const table = [{ name: 'metadata', count: 'number', on: 'on', off: 'off', where: 'shown with' }]
  const cells = [...table, ...shown.map(cellsOf)]
  const columns = {
    name: Math.min(widest(cells.map(each => each.name)), 34),
    count: widest(cells.map(each => each.count)),
    on: widest(cells.map(each => each.on)),
    off: widest(cells.map(each => each.off)),
  }
  const lines = cells.flatMap((each, index) => {
    const numbers = `${each.count.padStart(columns.count)}  ${each.on.padStart(columns.on)}  ${each.off.padStart(columns.off)}`
    const long = each.name.length > columns.name
    const name = (long ? '' : each.name).padEnd(columns.name)
    const head = `  ${name}  ${numbers}  `
    const row = wrap(`${head}${each.where}`, width, ' '.repeat(head.length))
    const all = long ? [...wrap(`  ${each.name}`, width, '    '), ...row] : row
    return index === 0 ? all.map(palette.dim) : all
  })
  const more = rows.length - shown.length
  return [
    ...lines,
    ...(more > 0 ? [palette.dim(`  and ${thousands(more)} more; --format json lists them`)] : []),
    ...shownSumLines(template, width),
  ]
}

/** Instances of one block that are alike in everything. */
interface Row {
  readonly address: string
  readonly on: TermReport | null
  readonly off: TermReport | null
  readonly attached: AttachmentReport | undefined
  readonly instances: number
}

function rowsOf(metadata: readonly MetadataReport[]): readonly Row[] {
  const rows = new Map<string, Row>()
  for (const { address, on, off, attached_to: attached } of metadata) {
    const common = withoutKey(address)
    const key = JSON.stringify([common, partOf(on), partOf(off), attached])
    const known = rows.get(key)
    const row = known ?? { address, on, off, attached, instances: 0 }
    const isSeveral = row.instances > 0
    rows.set(key, { ...row, address: isSeveral ? common : address, instances: row.instances + 1 })
  }
  return [...rows.values()]
}

function partOf(term: TermReport | null): unknown {
  return term === null ? null : [term.credits, term.low, term.high, term.unknown_at_plan]
}

function withoutKey(address: string): string {
  return address.endsWith(']') ? address.slice(0, address.lastIndexOf('[')) : address
}

function cellsOf({ address, on, off, attached, instances }: Row): {
  readonly name: string
  readonly count: string
  readonly on: string
  readonly off: string
  readonly where: string
} {
  return {
    name: printable(address.replace(/(^|\.)coder_metadata\./, '$1')),
    count: thousands(instances),
    on: termText(on),
    off: termText(off),
    where: whereText(attached),
  }
}

function termText(term: TermReport | null): string {
  if (term === null) return '-'
  if (term.unknown_at_plan) return '0'
  if (term.credits !== null) return thousands(term.credits)
  return term.low !== null && term.high !== null ? `${term.low} … ${term.high}` : '?'
}

function whereText(attached: AttachmentReport | undefined): string {
  if (attached === undefined) return ''
  const { resource, certain, candidates, named } = attached
  const not = named === null ? '' : `, not ${named} as resource_id says`
  if (resource !== null) return printable(`${resource}${not}`)
  if (!certain) return printable(`not known: ${candidates.join(' or ') || 'not all is seen'}`)
  return printable(`nothing: charged, never shown${not}`)
}

/** The sum on the dashboard is another than what is charged where metadata has no resource, or its resource several instances. */
function shownSumLines(
  { resources = [], on, metadata }: TemplateReport,
  width: number,
): readonly string[] {
  const charged = on.credits
  const isOpen = resources.some(each => each.metadata !== null && each.shown_credits === null)
  if (charged === null || isOpen || metadata.length === 0) return []
  const shown = resources.reduce((sum, { shown_credits: credits }) => sum + (credits ?? 0), 0)
  if (shown === charged) return []
  const text = `  The dashboard shows ${plural(shown, 'credit')} in all for a running workspace; ${thousands(charged)} ${charged === 1 ? 'is' : 'are'} charged.`
  return wrap(text, width, '  ')
}

const FOLLOWING: ReadonlySet<string> = new Set(['start again', 'delete'])

/**
 * The builds besides start and stop of one choice of values: those that cost something else a line each. Import passes, for which nothing
 * is chosen, stand with the choice that is in force.
 */
export function contextLines(
  { contexts = [], preset: inForce }: TemplateReport,
  preset: string | null,
  { on, off }: { readonly on: CostReport; readonly off: CostReport },
  width: number,
  palette: Palette,
): readonly string[] {
  const own = contexts.filter(
    each =>
      (each.preset === preset || (each.preset === null && preset === inForce)) &&
      each.name !== 'start' &&
      each.name !== 'stop' &&
      // What follows a start that does not come about follows nothing.
      (on.status !== 'refused' || !FOLLOWING.has(each.name)),
  )
  // A failure that the start has as well is told where that is told of.
  const failure = contexts.find(each => each.preset === preset && each.name === 'start')
  const errorOf = ({ status }: ContextReport): string | null =>
    status === 'refused' ? null : (failure?.build_error ?? null)
  const names = (list: readonly ContextReport[]): string =>
    list.map(({ name }) => printable(name)).join(', ')
  const as =
    (cost: CostReport) =>
    (each: ContextReport): boolean =>
      each.build_error === errorOf(each) && each.status !== 'unknown' && isSameCost(each, cost)
  const like = own.filter(as(on))
  const unlike = own.filter(each => !as(on)(each))
  const likeOff = unlike.filter(each => each.name !== 'delete' && as(off)(each))
  const others = unlike.filter(each => !likeOff.includes(each))
  const deleted = others.filter(each => each.name === 'delete' && each.credits === 0)
  const open = others.filter(each => each.status === 'unknown' && each.build_error === null)
  const rest = others.filter(each => !deleted.includes(each) && !open.includes(each))
  const same = [
    ...(like.length > 0 ? [`the same as on: ${names(like)}`] : []),
    ...(likeOff.length > 0 ? [`the same as off: ${names(likeOff)}`] : []),
    ...(open.length > 0 ? [`unknown: ${names(open)}`] : []),
    ...(deleted.length > 0 ? ['0 credits: delete'] : []),
  ]
  return [
    ...rest.flatMap(each => differentLines(each, width, palette)),
    ...(same.length === 0 ? [] : wrap(`    ${same.join('; ')}`, width, '      ').map(palette.dim)),
  ]
}

function isSameCost(a: ContextReport, b: CostReport): boolean {
  return a.status === b.status && a.credits === b.credits && a.low === b.low && a.high === b.high
}

function differentLines(
  context: ContextReport,
  width: number,
  palette: Palette,
): readonly string[] {
  const amount = amountText(context)
  const error =
    context.build_error === null
      ? ''
      : `${context.status === 'refused' ? '' : 'and fails: '}${printable(context.build_error)}`
  const head = `    ${printable(context.name).padEnd(14)}  ${amount.padEnd(12)}`
  const [first = '', ...more] = wrap(`${head}  ${error}`.trimEnd(), width, ' '.repeat(8))
  return [first.replace(amount, palette.yellow(amount)), ...more]
}

/** What the given state was built at, where the next build differs. */
export function priorStateLines(template: TemplateReport, width: number): readonly string[] {
  const text = priorStateText(template)
  return text === undefined ? [] : wrap(`  ${printable(text)}`, width, '  ')
}

/** The same in a sentence; undefined where no state is given. */
export function priorStateText({
  prior_state: prior,
  on,
  off,
}: TemplateReport): string | undefined {
  if (prior === undefined) return undefined
  const next = prior.built === 'on' ? on : off
  const build = prior.built === 'on' ? 'start' : 'stop'
  const was = `This workspace was built at ${numberText(prior.cost)}`
  const from = `(${prior.path})`
  return prior.differs === false
    ? `${was}, and its next ${build} costs the same ${from}.`
    : `${was}; its next ${build} costs ${next.status === 'refused' ? 'nothing, since there is none' : numberText(next)} ${from}.`
}

function numberText(cost: CostReport): string {
  return cost.credits === null ? amountText(cost) : String(cost.credits)
}
