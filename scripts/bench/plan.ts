/** How fast expressions are evaluated and templates are loaded, planned and priced. */
import { build, buildOnOff, type Template } from '../../src/coder/builds.ts'
import { startContext } from '../../src/coder/context.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import type { Capabilities } from '../../src/eval/capabilities.ts'
import { evaluate } from '../../src/eval/evaluate.ts'
import { parseExpression } from '../../src/hcl/parse.ts'
import { nodeCodecs } from '../../src/host/codecs.ts'
import { optimiseLater } from '../../src/host/compiler-patience.ts'
import { loadConfiguration } from '../../src/module/load-configuration.ts'
import { memoryHost } from '../../src/module/memory-host.ts'
import { createSource } from '../../src/text/source.ts'
import { expressionScope } from '../../test/support/expression-scope.ts'
import { type Files, largeTemplate, typicalTemplate } from './inputs.ts'
import { inFreshProcess, inTurn, ms, type Row, shown, type Took, took, warm } from './measure.ts'

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

/** Templates of one, two and four times as many lines: what a line costs must not grow. */
function growing(times: number): Files {
  const files = new Map<string, string>()
  for (const [path, text] of largeTemplate()) files.set(path, text)
  const more = Array.from({ length: times - 1 }, (_, copy) =>
    [...largeTemplate()]
      .filter(([path]) => path.startsWith('modules/'))
      .map(([path, text]) => [path.replace('modules/', `modules/copy_${copy}_`), text] as const),
  )
  for (const [path, text] of more.flat()) files.set(path, text)
  const calls = Array.from({ length: times - 1 }, (_, copy) =>
    [0, 1, 2, 3].map(at => copiedCall(copy, at)).join(''),
  )
  files.set('copies.tf', calls.join(''))
  return files
}

function copiedCall(copy: number, at: number): string {
  return `
module "copy_${copy}_${at}" {
  source      = "./modules/copy_${copy}_part_${at}"
  name        = "\${local.prefix}-${copy}-${at}"
  start_count = data.coder_workspace.me.start_count
  tags        = local.labels
}
`
}

function linesIn(files: Files): number {
  return [...files.values()].reduce((sum, text) => sum + text.split('\n').length, 0)
}

/** Microseconds a line, warm, of one, two and four times as much. */
function growth(): readonly number[] {
  return [1, 2, 4].map(times => {
    const files = growing(times)
    return (warm(() => loadAndPlan(files), 0.8).wall / linesIn(files)) * 1000
  })
}

/** Texts as files give them: V8 keeps what was put together in pieces until somebody looks. */
function asRead(files: Files): Files {
  return new Map([...files].map(([path, text]) => [path, Buffer.from(text).toString()]))
}

/** Once, with the patience that the command line has. */
function cold(work: () => void): Took {
  optimiseLater()
  return took(work)
}

/** What fresh processes do for this part. */
export const planTasks: Readonly<Record<string, () => unknown>> = {
  evaluations: () => {
    const once = evaluations()
    return warm(() => {
      for (let run = 0; run < 200; run++) once()
    })
  },
  'plan-large-cold': () => {
    const files = asRead(largeTemplate())
    return cold(() => loadAndPlan(files))
  },
  'plan-large-warm': () => {
    const files = asRead(largeTemplate())
    // V8 is still compiling after three seconds.
    return warm(() => loadAndPlan(files), 4)
  },
  'contexts-cold': () => cold(planContexts),
  'contexts-warm': () => warm(planContexts, 1.5),
  growth,
}

/** Evaluation, loading and planning, cold and warm, each in processes of its own. */
export function planRows(): readonly Row[] {
  const [evaluated] = inTurn(['evaluations'], 1)
  const perSecond = (EXPRESSIONS.length * 200) / (evaluated?.wall ?? Number.NaN) / 1000
  const [large, contexts] = inTurn(['plan-large-cold', 'contexts-cold'], 7)
  const [largeWarm, contextsWarm] = inTurn(['plan-large-warm', 'contexts-warm'], 1)
  const perLine = (inFreshProcess('growth') ?? []) as readonly number[] // as the task gives
  const [least = Number.NaN] = perLine
  return [
    { what: 'expressions evaluated, warm', figure: shown(perSecond, 'million/s', 2), goal: '' },
    row('12 files, 3,000 lines, cold', large, '≤ 150 ms'),
    row('the same, warm', largeWarm, '≤ 40 ms', large),
    row('250 lines in 128 contexts, cold', contexts, '≤ 250 ms'),
    row('the same, warm', contextsWarm, '≤ 250 ms', contexts),
    {
      what: 'a line of 1 ×, 2 ×, 4 × as many',
      figure: perLine
        .map(each => each.toFixed(1))
        .join(', ')
        .concat(' µs'),
      beside: perLine.map(each => `${(each / least).toFixed(2)} ×`).join(', '),
      goal: 'does not grow',
    },
  ]
}

function row(what: string, one: Took | undefined, goal: string, other?: Took): Row {
  const { wall, cpu } = one ?? { wall: Number.NaN, cpu: Number.NaN }
  const beside = other && `${(wall / other.wall).toFixed(2)} × cold`
  return { what, figure: ms(wall), cpu: ms(cpu), goal, ...(beside !== undefined && { beside }) }
}
