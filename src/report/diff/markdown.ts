/** What changed, for reviewers of a pull request, in GitHub's Markdown: a table of costs and people, the rest behind a click. */
import {
  codeSpan,
  htmlCode,
  markdownText,
  pathInUri,
  placeLink,
} from '../markdown/markdown-text.ts'
import { plural } from '../words.ts'
import {
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
  MetadataChange,
  PersonChange,
  QuotaDifference,
  TemplateDifference,
} from './difference.ts'
import { tellingChoices, tellingContexts } from './shown-parts.ts'

/** How much is told, and where links lead. */
export interface DiffMarkdownOptions {
  /** What goes before a path of the head to make it a link, such as `https://github.com/o/r/blob/<commit>/`. Default: links are relative. */
  readonly linkBase?: string
  /** So many templates are told of in detail; default 50. The table has all of up to 500. */
  readonly maxDetailed?: number
}

const MAX_ROWS = 500
const MAX_DETAILED = 50
const MAX_LISTED = 30
const MAX_NAMES = 5

/** What changed, as a comment on a pull request, in GitHub's Markdown; ends with a line feed. Never throws. */
export function diffMarkdown(difference: Difference, options: DiffMarkdownOptions = {}): string {
  const linkBase = options.linkBase ?? ''
  const { base, head, templates, quotas, notes } = difference
  const changed = templates.filter(({ change }) => change !== 'unchanged')
  const lines = [
    '## creditcheck: what changes',
    '',
    `From ${sideWords(base, codeSpan)} to ${sideWords(head, codeSpan)}: ${summaryText(difference)}`,
    '',
  ]
  if (changed.length > 0) {
    const more = changed.length - MAX_ROWS
    lines.push('| template | on | off | people |', '| --- | ---: | ---: | --- |')
    // Folders that are compared may lie anywhere.
    const linked = head.kind === 'folder' ? undefined : linkBase
    for (const template of changed.slice(0, MAX_ROWS)) lines.push(rowOf(template, linked))
    lines.push('', ...(more > 0 ? [`and ${plural(more, 'more template')}`, ''] : []))
  }
  for (const template of changed.slice(0, options.maxDetailed ?? MAX_DETAILED))
    lines.push(...detailsOf(template, linkBase))
  for (const quota of quotas) lines.push(...quotaLines(quota))
  lines.push(...notes.flatMap(note => [`Note: ${markdownText(note)}`, '']))
  if (changed.length > 0)
    lines.push(
      '<sub>Credits before → after. "on" is a running workspace, "off" the same one stopped; both count against its owner\'s budget.</sub>',
    )
  return `${lines.join('\n').trimEnd()}\n`
}

function summaryText(difference: Difference): string {
  return summaryWords(difference)
    .map(({ text, tone }) => (tone === 'bad' ? `**${text}**` : text))
    .join(', ')
}

function rowOf(template: TemplateDifference, linkBase: string | undefined): string {
  const { kind, name, path, change, on, off } = template
  const link =
    change === 'removed' || linkBase === undefined
      ? markdownText(name)
      : `[${markdownText(name)}](${linkBase}${pathInUri(path)})`
  const mark = { added: ' (new)', removed: ' (removed)', changed: '', unchanged: '' }[change]
  return `| ${link}${mark} | ${costCell(on, template)} | ${kind === 'template' ? costCell(off, template) : ''} | ${peopleCell(template)} |`
}

function costCell(cost: CostChange, { credit_value: value }: TemplateDifference): string {
  return `${changeWords(cost, bold)}${markdownText(deltaWorth(cost, value))}`
}

function bold(text: string): string {
  return `**${text}**`
}

function peopleCell({ compared, people, workspaces }: TemplateDifference): string {
  if (!compared) return '**not analysed**'
  const part = (effect: PersonChange['effect']): readonly string[] => {
    const some = people.filter(each => each.effect === effect)
    if (some.length === 0) return []
    const names = capped(
      some.map(({ user, people: count }) => `${codeSpan(user)}${count > 1 ? ` × ${count}` : ''}`),
      MAX_NAMES,
    )
    return [`${COLUMN_WORDS[effect]}: ${names}`]
  }
  const stuck = workspaces.filter(each => each.effect === 'newly_refused').length
  return [
    ...part('newly_refused'),
    ...part('refused'),
    ...part('open'),
    ...part('freed'),
    ...(stuck === 0 ? [] : [`**${plural(stuck, 'workspace')} could not be started again**`]),
  ].join('<br>')
}

const COLUMN_WORDS: Readonly<Record<PersonChange['effect'], string>> = {
  newly_refused: '**refused by now**',
  freed: 'refused no more',
  open: 'may be refused',
  settled: 'not refused',
  changed: 'refused',
  refused: 'refused',
}

function detailsOf(template: TemplateDifference, linkBase: string): readonly string[] {
  const { name, renamed_from: before } = template
  const lines = [
    ...(before === null ? [] : [`- moved here from ${codeSpan(before)}`]),
    ...reasonLines('on', template.on, linkBase),
    ...(template.kind === 'template' ? reasonLines('off', template.off, linkBase) : []),
    ...extremeLines(template),
    ...presetLines(template),
    ...contextLines(template),
    ...metadataLines(template.metadata, linkBase),
    ...parameterLines(template),
    ...choiceLines(template),
    ...poolLines(template),
    ...peopleLines(template),
    ...workspaceLines(template),
    ...findingLines(template, linkBase),
  ]
  if (lines.length === 0) return []
  return [
    `<details><summary>${htmlCode(name)} in detail</summary>`,
    '',
    ...lines,
    '',
    '</details>',
    '',
  ]
}

function reasonLines(label: string, cost: CostChange, linkBase: string): readonly string[] {
  const { reasons } = cost
  if (reasons.length === 0) return []
  return [
    `- ${label}: ${changeWords(cost)}`,
    ...reasons.slice(0, MAX_NAMES).map(({ text, remedy, location }) => {
      const place = location === null ? '' : ` (${placeLink(location, linkBase)})`
      const advice = remedy === null ? '' : `; try ${codeSpan(remedy)}`
      return `  - because ${markdownText(text)}${place}${advice}`
    }),
  ]
}

function extremeLines({ extremes }: TemplateDifference): readonly string[] {
  return extremes.map(({ which, of, cost, choice }) => {
    const by = choice.map(each => codeSpan(`${each.parameter} = ${each.value}`)).join(', ')
    return `- ${which} ${of}: ${changeWords(cost, bold)}${by === '' ? '' : ` with ${by}`}`
  })
}

const MARKS = { added: 'new', removed: 'removed', changed: '' } as const

function presetLines({ presets }: TemplateDifference): readonly string[] {
  return listed(
    presets.map(({ name, change, on, off }) => {
      const mark = change === 'changed' ? '' : `${MARKS[change]} `
      return `- ${mark}preset ${codeSpan(name)}: ${onOffWords(on, off, bold)}`
    }),
    'preset',
  )
}

function contextLines(template: TemplateDifference): readonly string[] {
  return listed(
    tellingContexts(template).map(({ name, preset, cost, base_build_error, head_build_error }) => {
      const of = preset === null ? '' : ` with the preset ${codeSpan(preset)}`
      const fails = head_build_error === null ? '' : `; fails: ${markdownText(head_build_error)}`
      const works =
        base_build_error !== null && head_build_error === null ? '; no longer fails' : ''
      return `- build ${codeSpan(name)}${of}: ${changeWords(cost, bold)}${fails}${works}`
    }),
    'build',
  )
}

function metadataLines(metadata: readonly MetadataChange[], linkBase: string): readonly string[] {
  return listed(
    metadata.map(({ address, change, location, on, off }) => {
      const mark = change === 'changed' ? '' : `${MARKS[change]} `
      const place =
        location === null || change === 'removed' ? '' : ` (${placeLink(location, linkBase)})`
      return `- ${mark}metadata ${codeSpan(address)}: ${onOffWords(on, off, bold)}${place}`
    }),
    'metadata',
  )
}

function parameterLines({ parameters }: TemplateDifference): readonly string[] {
  return listed(
    parameters.map(parameter => {
      const mark = parameter.change === 'changed' ? '' : `${MARKS[parameter.change]} `
      const words = parameterWords(parameter, codeSpan)
      return `- ${mark}parameter ${codeSpan(parameter.name)}${words === '' ? '' : `: ${words}`}`
    }),
    'parameter',
  )
}

function choiceLines(template: TemplateDifference): readonly string[] {
  const { shown, alongside } = tellingChoices(template)
  const lines = shown.map(({ parameter, value, on, off }) => {
    return `- choice ${codeSpan(`${parameter} = ${value}`)}: ${onOffWords(on, off, bold)}`
  })
  const also = alongside === 0 ? [] : [`- ${plural(alongside, 'other choice')}: as the default`]
  return [...listed(lines, 'choice'), ...(lines.length === 0 ? [] : also)]
}

function poolLines({ pool }: TemplateDifference): readonly string[] {
  if (pool === null) return []
  const { cost, base_instances: before, head_instances: now, base_verdict, head_verdict } = pool
  const count = before === now ? String(now) : `${before} → ${now}`
  const refused = head_verdict === 'insufficient_quota' && base_verdict !== head_verdict
  const freed = base_verdict === 'insufficient_quota' && head_verdict === 'ok'
  const verdict = `${refused ? '; **over the budget of "prebuilds" by now**' : ''}${freed ? '; within the budget of "prebuilds" again' : ''}`
  return [`- ${count} prebuilt: ${changeWords(cost, bold)}${verdict}`]
}

function peopleLines({ people }: TemplateDifference): readonly string[] {
  return listed(
    people.map(each => {
      const { user, people: count, base, head } = each
      const number = count > 1 ? ` × ${count}` : ''
      const why = head?.text ?? base?.text ?? ''
      return `- ${codeSpan(user)}${number} ${effectWords(each)}: ${markdownText(why)}`
    }),
    'person',
  )
}

function workspaceLines({ workspaces }: TemplateDifference): readonly string[] {
  return listed(
    workspaces.map(({ workspace, owner, effect, head_arithmetic: sum }) => {
      const words = effect === 'freed' ? 'could be started again' : '**could not be started again**'
      return `- workspace ${codeSpan(workspace)} of ${codeSpan(owner)} ${words}: ${markdownText(sum)}`
    }),
    'workspace',
  )
}

function findingLines({ findings }: TemplateDifference, linkBase: string): readonly string[] {
  const line = (what: string, { code, severity, message, location }: FindingMention): string => {
    const place = location === null || what === 'gone' ? '' : ` (${placeLink(location, linkBase)})`
    return `- ${what} ${severity}: ${markdownText(message)}${place} ${codeSpan(code)}`
  }
  return [
    ...listed(
      findings.added.map(each => line('new', each)),
      'finding',
    ),
    ...listed(
      findings.gone.map(each => line('gone', each)),
      'finding',
    ),
  ]
}

function quotaLines({
  path,
  change,
  groups,
  users_added: added,
  users_removed: removed,
}: QuotaDifference): readonly string[] {
  const mark = change === 'changed' ? '' : ` (${MARKS[change]})`
  const users = [
    ...(added === 0 ? [] : [`${plural(added, 'user')} more`]),
    ...(removed === 0 ? [] : [`${plural(removed, 'user')} fewer`]),
  ]
  const several = new Set(groups.map(group => group.organization)).size > 1
  const lines = groups.map(group => {
    const name = codeSpan(several ? `${group.organization}/${group.group}` : group.group)
    const { base_allowance: before, head_allowance: now } = group
    const allowance = before === now ? String(now) : `${before ?? 'none'} → **${now ?? 'none'}**`
    const joined = capped(group.members_added.map(codeSpan), MAX_NAMES)
    const left = capped(group.members_removed.map(codeSpan), MAX_NAMES)
    return `| ${name} | ${allowance} | ${joined} | ${left} |`
  })
  const more = lines.length - MAX_LISTED
  return [
    `### Quota: ${codeSpan(path)}${mark}`,
    '',
    ...(users.length === 0 ? [] : [users.join(', '), '']),
    ...(lines.length === 0
      ? []
      : ['| group | allowance | joined | left |', '| --- | ---: | --- | --- |']),
    ...lines.slice(0, MAX_LISTED),
    '',
    ...(more > 0 ? [`and ${plural(more, 'more group')}`, ''] : []),
  ]
}

function listed(lines: readonly string[], noun: string): readonly string[] {
  const more = lines.length - MAX_LISTED
  const shown = lines.slice(0, MAX_LISTED)
  return more > 0 ? [...shown, `- and ${more} more (${noun})`] : shown
}
