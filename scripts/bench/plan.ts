/** How fast expressions are evaluated and templates are loaded, planned and priced. */
import { build, buildOnOff, type Template } from '../../src/coder/builds.ts'
import { startContext } from '../../src/coder/context.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import type { Capabilities } from '../../src/eval/capabilities.ts'
import { evaluate } from '../../src/eval/evaluate.ts'
import { parseExpression } from '../../src/hcl/parse.ts'
import { nodeCodecs } from '../../src/host/codecs.ts'
import { loadConfiguration } from '../../src/module/load-configuration.ts'
import { memoryHost } from '../../src/module/memory-host.ts'
import { createSource } from '../../src/text/source.ts'
import { expressionScope } from '../../test/support/expression-scope.ts'
import { type Files, largeTemplate, typicalTemplate } from './inputs.ts'
import { coldMs, type Row, shown, timed, warmMs } from './measure.ts'

const CAPABILITIES: Capabilities = {
  files: { read: () => ({ ok: false, why: 'missing' }), exists: () => false, list: () => [] },
  codecs: nodeCodecs,
  clock: undefined,
  planTime: undefined,
  random: undefined,
}

function load(files: Files): Template {
  const list = new DiagnosticList()
  const options = { terraformMinor: 14, capabilities: CAPABILITIES } as const
  const { root } = loadConfiguration(memoryHost(files), '.', options, list)
  mustBeClean(list.items)
  return {
    root,
    variables: new Map(),
    unsetVariables: 'unseen',
    terraformMinor: 14,
    capabilities: CAPABILITIES,
    providers: [],
  }
}

function mustBeClean(diagnostics: readonly { readonly code: string }[]): void {
  if (diagnostics.length > 0)
    throw new Error(`the bench's own template has findings: ${diagnostics.map(each => each.code)}`)
}

function loadAndPlan(files: Files): void {
  const made = build(load(files), startContext())
  mustBeClean(made.diagnostics)
}

function typicalFiles(): Files {
  return new Map([['main.tf', typicalTemplate()]])
}

/** Every choice of size and GPU, disk sizes, on and off, for two owners: 128 contexts. */
function planContexts(): void {
  const template = load(typicalFiles())
  for (const size of ['small', 'medium', 'large', 'small'])
    for (const gpu of ['true', 'false'])
      for (const disk of ['10', '20', '50', '100'])
        for (const name of ['jill', 'jack']) {
          const parameters = new Map(Object.entries({ size, gpu, disk }))
          const { on, off } = buildOnOff(template, startContext({ parameters, owner: { name } }))
          mustBeClean([...on.diagnostics, ...off.diagnostics])
        }
}

const EXPRESSIONS = [
  '1 + 2 * 3 - 4 / 2',
  `"coder-\${local.owner}-\${local.name}"`,
  'lookup(local.prices, local.size, 0) + (local.gpu ? 40 : 0)',
  'ceil(tonumber("25") / 10) * 2',
  '[for s, p in local.prices : upper(s) if p > 2]',
  '{ for s, p in local.prices : s => format("%d credits", p) }',
  'merge(local.labels, { extra = true })["coder.owner"]',
  'join(",", sort(keys(local.prices)))',
  'local.gpu && local.size != "small" || length(local.labels) > 3',
  'try(local.prices.none, local.prices["small"])',
  'element(split("-", "a-b-c"), 1)',
  'local.machines[*].cores',
  'max(values(local.prices)...)',
  'replace(local.name, "-", "_")',
  '"%{if local.gpu}gpu%{else}cpu%{endif}"',
  'coalesce("", local.owner)',
]

function evaluations(): () => void {
  const collector = new DiagnosticList()
  const bare = expressionScope(createSource('locals', ''))
  const locals = new Map(
    Object.entries({
      owner: '"jill"',
      name: '"my-work"',
      size: '"medium"',
      gpu: 'true',
      prices: '{ small = 2, medium = 5, large = 11 }',
      labels: '{ "coder.owner" = "jill", "coder.workspace" = "my-work" }',
      machines: '[{ cores = 1 }, { cores = 2 }]',
    }).map(([name, text]) => {
      const source = createSource(name, text)
      return [name, evaluate(parseExpression(source, collector), { ...bare, source }, collector)]
    }),
  )
  const parsed = EXPRESSIONS.map(text => {
    const source = createSource('expression', text)
    return {
      expression: parseExpression(source, collector),
      scope: expressionScope(source, { locals }),
    }
  })
  return () => {
    for (const { expression, scope } of parsed) evaluate(expression, scope, collector)
    mustBeClean(collector.items)
  }
}

/** What fresh processes do for this part. */
export const planTasks: Readonly<Record<string, () => number>> = {
  'plan-large-cold': () => timed(() => loadAndPlan(largeTemplate())),
  'contexts-cold': () => timed(planContexts),
}

/** Evaluation, loading and planning, cold and warm. */
export function planRows(): readonly Row[] {
  const once = evaluations()
  const evaluation = warmMs(() => {
    for (let run = 0; run < 200; run++) once()
  })
  const large = largeTemplate()
  const perSecond = (EXPRESSIONS.length * 200) / evaluation / 1000
  return [
    row('expressions evaluated', shown(perSecond, 'million/s', 2)),
    row('12 files, 3,000 lines, cold', shown(coldMs('plan-large-cold'), 'ms'), '≤ 150 ms'),
    row(
      'the same, warm',
      shown(
        warmMs(() => loadAndPlan(large)),
        'ms',
      ),
      '≤ 40 ms',
    ),
    row('250 lines in 128 contexts, cold', shown(coldMs('contexts-cold'), 'ms'), '≤ 250 ms'),
    row('the same, warm', shown(warmMs(planContexts), 'ms')),
  ]
}

function row(what: string, figure: string, goal = ''): Row {
  return { what, figure, goal }
}
