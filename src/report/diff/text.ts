/** What changed, for people at a terminal: 80 columns, in colour or without. */
import { type Palette, PLAIN } from '../text/palette.ts'
import { printable, spread, wrap } from '../text/wrap.ts'
import { plural } from '../words.ts'
import {
  amountWord,
  capped,
  changeWords,
  deltaWorth,
  effectWords,
  onOffWords,
  parameterWords,
  sideWords,
  summaryWords,
} from './change-words.ts'
import type {
  CostChange,
  Difference,
  FindingMention,
  PersonEffect,
  QuotaDifference,
  TemplateDifference,
} from './difference.ts'
import { tellingChoices, tellingContexts } from './shown-parts.ts'

/** How the text looks. */
export interface DiffTextOptions {
  /** Columns; default 80. */
  readonly width?: number
  /** Default: no colour. */
  readonly palette?: Palette
}

const MAX_LISTED = 20
const MAX_NAMES = 5

/** Pure and total; ends with a line feed. */
export function diffText(difference: Difference, options: DiffTextOptions = {}): string {
  const layout = { width: options.width ?? 80, palette: options.palette ?? PLAIN }
  const { base, head, templates, quotas, notes } = difference
  const changed = templates.filter(({ change }) => change !== 'unchanged')
  const lines = [
    ...wrap(`From ${sideWords(base, quoted)} to ${sideWords(head, quoted)}`, layout.width, '  '),
    '',
    ...changed.flatMap(template => [...new TemplateText(template, layout).lines(), '']),
    ...quotas.flatMap(quota => [...quotaLines(quota, layout), '']),
    ...notes.flatMap(note => wrap(`Note: ${printable(note)}`, layout.width, '  ')),
    ...(notes.length > 0 ? [''] : []),
    ...(changed.length > 0 ? wrap(LEGEND, layout.width, '').map(layout.palette.dim) : []),
    ...(changed.length > 0 ? [''] : []),
    ...summaryLines(difference, layout),
  ]
  // A line that begins with two colons would be a command to GitHub's runner.
  return `${lines.map(line => line.replace(/^(\s*:):/, '$1\\u003a')).join('\n')}\n`
}

const LEGEND = 'Credits before → after. "on" is a running workspace, "off" the same one stopped.'

interface Layout {
  readonly width: number
  readonly palette: Palette
}

function quoted(text: string): string {
  return `"${printable(text)}"`
}

/** What is bad has a line of its own. */
function summaryLines(difference: Difference, { width, palette }: Layout): readonly string[] {
  const words = summaryWords(difference)
  const { red, green } = palette
  const tones = { plain: (text: string) => text, good: green, bad: red }
  return (['plain', 'good', 'bad'] as const).flatMap(tone => {
    const texts = words.filter(each => each.tone === tone).map(({ text }) => text)
    return texts.length === 0 ? [] : wrap(texts.join(', '), width, '  ').map(tones[tone])
  })
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const

/** The lines of one template. */
class TemplateText {
  readonly #template: TemplateDifference
  readonly #layout: Layout

  constructor(template: TemplateDifference, layout: Layout) {
    this.#template = template
    this.#layout = layout
  }

  lines(): readonly string[] {
    const { kind, on, off, compared, people, workspaces, findings } = this.#template
    return [
      ...this.#heading(),
      ...(compared ? [] : ['  not analysed on one side, so that not everything is compared']),
      ...this.#cost(kind === 'template' ? 'on' : 'cost', on),
      ...(kind === 'template' ? this.#cost('off', off) : []),
      ...this.#extremes(),
      ...this.#presets(),
      ...this.#contexts(),
      ...this.#metadata(),
      ...this.#parameters(),
      ...this.#choices(),
      ...this.#pool(),
      ...this.#listed(people, each => {
        const { user, people: count, effect, head, base } = each
        const who = `${printable(user)}${count > 1 ? ` × ${count}` : ''}`
        const why = printable(head?.text ?? base?.text ?? '')
        return this.#item(this.#effectSign(effect), `${who} ${effectWords(each)}: ${why}`)
      }),
      ...this.#listed(workspaces, ({ workspace, owner, effect, head_arithmetic: sum }) => {
        const words = effect === 'freed' ? 'could be started again' : 'could not be started again'
        const text = `workspace ${quoted(workspace)} of ${printable(owner)} ${words}: ${printable(sum)}`
        return this.#item(this.#effectSign(effect), text)
      }),
      ...this.#listed(findings.added, each => this.#finding('new', each)),
      ...this.#listed(findings.gone, each => this.#finding('gone', each)),
    ]
  }

  #heading(): readonly string[] {
    const { name, path, change, renamed_from: before } = this.#template
    const { width, palette } = this.#layout
    const mark = { added: ' (new)', removed: ' (removed)', changed: '', unchanged: '' }[change]
    const shown = printable(name)
    const title = `${shown}${mark}`
    const where = printable(path)
    const [first = '', ...rest] = where === shown ? [title] : spread(title, where, width)
    return [
      first.replace(shown, () => palette.bold(shown)),
      ...rest,
      ...(before === null ? [] : wrap(`  moved here from ${quoted(before)}`, width, '    ')),
    ]
  }

  #cost(label: string, cost: CostChange): readonly string[] {
    const { width } = this.#layout
    const words = changeWords(cost, each => each, ' credits')
    const same = cost.effect === 'same' && cost.base !== null ? ' as before' : ''
    const worth = printable(deltaWorth(cost, this.#template.credit_value))
    const text = `${words}${worth}${same}`
    const [first = '', ...rest] = wrap(`  ${label.padEnd(4)} ${text}`, width, '       ')
    return [
      first.replace(words, () => this.#painted(cost, words)),
      ...rest,
      ...cost.reasons.slice(0, MAX_NAMES).flatMap(({ text: reason, remedy, location }) => {
        const place = location === null ? '' : ` (${printable(location.path)}:${location.line})`
        const advice = remedy === null ? '' : `; try ${printable(remedy)}`
        const line = `       because ${printable(reason)}${place}${advice}`
        return wrap(line, width, '         ').map(this.#layout.palette.dim)
      }),
    ]
  }

  #painted({ effect }: CostChange, text: string): string {
    const { palette } = this.#layout
    switch (effect) {
      case 'dearer':
      case 'breaks':
        return palette.red(text)
      case 'cheaper':
      case 'mended':
        return palette.green(text)
      case 'open':
        return palette.yellow(text)
      default:
        return palette.bold(text)
    }
  }

  #extremes(): readonly string[] {
    return this.#template.extremes.flatMap(({ which, of, cost, choice }) => {
      const by = choice.map(each => printable(`${each.parameter} = ${each.value}`)).join(', ')
      return this.#item(' ', `${which} ${of} ${changeWords(cost)}${by === '' ? '' : ` with ${by}`}`)
    })
  }

  #presets(): readonly string[] {
    return this.#listed(this.#template.presets, ({ name, change, on, off }) =>
      this.#item(SIGNS[change], `preset ${quoted(name)}: ${onOffWords(on, off)}`),
    )
  }

  #contexts(): readonly string[] {
    return this.#listed(tellingContexts(this.#template), each => {
      const { name, preset, cost, base_build_error: was, head_build_error: is } = each
      const of = preset === null ? '' : ` with the preset ${quoted(preset)}`
      const fails = is === null ? '' : `; fails: ${printable(is)}`
      const works = was !== null && is === null ? '; no longer fails' : ''
      return this.#item('~', `${printable(name)}${of}: ${changeWords(cost)}${fails}${works}`)
    })
  }

  #metadata(): readonly string[] {
    return this.#listed(this.#template.metadata, ({ address, change, location, on, off }) => {
      const place =
        location === null || change === 'removed'
          ? ''
          : ` (${printable(location.path)}:${location.line})`
      return this.#item(SIGNS[change], `${printable(address)}: ${onOffWords(on, off)}${place}`)
    })
  }

  #parameters(): readonly string[] {
    return this.#listed(this.#template.parameters, parameter => {
      const words = parameterWords(parameter, quoted)
      const tail = words === '' ? '' : `: ${words}`
      return this.#item(SIGNS[parameter.change], `parameter ${quoted(parameter.name)}${tail}`)
    })
  }

  #choices(): readonly string[] {
    const { shown, alongside } = tellingChoices(this.#template)
    const lines = this.#listed(shown, ({ parameter, value, on, off }) => {
      const sign = on.effect === 'added' ? '+' : '~'
      return this.#item(
        sign,
        `choice ${printable(parameter)} = ${quoted(value)}: ${onOffWords(on, off)}`,
      )
    })
    if (lines.length === 0 || alongside === 0) return lines
    return [...lines, ...this.#item(' ', `${plural(alongside, 'other choice')}: as the default`)]
  }

  #pool(): readonly string[] {
    const { pool } = this.#template
    if (pool === null) return []
    const { cost, base_instances: before, head_instances: now, base_verdict, head_verdict } = pool
    const count = before === now ? String(now) : `${before} → ${now}`
    const isRefused = head_verdict === 'insufficient_quota' && base_verdict !== head_verdict
    const isFreed = base_verdict === 'insufficient_quota' && head_verdict === 'ok'
    const refused = isRefused ? '; over the budget of "prebuilds" by now' : ''
    const freed = isFreed ? '; within the budget of "prebuilds" again' : ''
    return this.#item('~', `${count} prebuilt: ${changeWords(cost)}${refused}${freed}`)
  }

  #finding(what: string, { code, severity, message, location }: FindingMention): readonly string[] {
    const { palette } = this.#layout
    const paint = { error: palette.red, warning: palette.yellow, note: palette.cyan }[severity]
    const place =
      location === null || what === 'gone' ? '' : ` (${printable(location.path)}:${location.line})`
    const text = `${what} ${severity}: ${printable(message)}${place} [${printable(code)}]`
    const [first = '', ...rest] = this.#item(what === 'new' ? '+' : '-', text)
    return [what === 'new' ? first.replace(severity, () => paint(severity)) : first, ...rest]
  }

  #effectSign(effect: PersonEffect): string {
    const { palette } = this.#layout
    switch (effect) {
      case 'newly_refused':
      case 'changed':
      case 'refused':
        return palette.red('x')
      case 'freed':
      case 'settled':
        return palette.green('+')
      case 'open':
        return palette.yellow('?')
    }
  }

  /** `sign` may be coloured, so that it is not measured. */
  #item(sign: string, text: string): readonly string[] {
    const [first = '', ...rest] = wrap(`    ${text}`, this.#layout.width, '      ')
    return [`  ${sign} ${first.slice(4)}`, ...rest]
  }

  #listed<T>(items: readonly T[], linesOf: (item: T) => readonly string[]): readonly string[] {
    const more = items.length - MAX_LISTED
    const shown = items.slice(0, MAX_LISTED).flatMap(linesOf)
    return more > 0 ? [...shown, `    and ${more} more; --format json lists them`] : shown
  }
}

function quotaLines(quota: QuotaDifference, { width, palette }: Layout): readonly string[] {
  const { path, change, groups, users_added: added, users_removed: removed } = quota
  const mark = { added: ' (new)', removed: ' (removed)', changed: '' }[change]
  const several = new Set(groups.map(group => group.organization)).size > 1
  const users = [
    ...(added === 0 ? [] : [`${plural(added, 'user')} more`]),
    ...(removed === 0 ? [] : [`${plural(removed, 'user')} fewer`]),
  ]
  const rows = groups.slice(0, MAX_LISTED).flatMap(group => {
    const name = several ? `${group.group} in ${group.organization}` : group.group
    const { base_allowance: before, head_allowance: now } = group
    const amount = (credits: number | null): string =>
      credits === null ? 'none' : amountWord({ status: 'exact', credits, low: null, high: null })
    const allowance =
      before === now ? `allows ${amount(now)}` : `allows ${amount(before)} → ${amount(now)}`
    const joined = capped(group.members_added.map(printable), MAX_NAMES)
    const left = capped(group.members_removed.map(printable), MAX_NAMES)
    const members = `${joined === '' ? '' : `; joined: ${joined}`}${left === '' ? '' : `; left: ${left}`}`
    return wrap(`  ${SIGNS[group.change]} ${quoted(name)} ${allowance}${members}`, width, '      ')
  })
  const more = groups.length - MAX_LISTED
  const title = printable(path)
  return [
    `${palette.bold(title)}${mark}`,
    ...(users.length === 0 ? [] : [`  ${users.join(', ')}`]),
    ...rows,
    ...(more > 0 ? [`    and ${plural(more, 'more group')}`] : []),
  ]
}
