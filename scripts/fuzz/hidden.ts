/** Holds builds of a random template of which something is not seen against the same builds with everything seen: no number may differ. */
import { type Build, buildChain, type Template } from '../../src/coder/builds.ts'
import type { BuildContext, OpenParameter } from '../../src/coder/context.ts'
import { deletionAfter, startAgain, stopAfter } from '../../src/coder/contexts.ts'
import type { BuildCost, TermCost } from '../../src/coder/cost.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { variableInput } from '../../src/module/variables/variable-input.ts'
import { givenValues } from '../../src/module/variables/variable-values.ts'
import type { PlannedInstance } from '../../src/plan/plan-model.ts'
import { builtinProviders } from '../../src/providers/builtin.ts'
import type { Value } from '../../src/value/value.ts'
import { recordedContext } from '../../test/conformance/recorded-context.ts'
import { valueContradiction } from '../../test/support/agreement.ts'
import { loadFiles } from '../../test/support/plan-folder.ts'
import { TYPES_OF } from './configurations/compare.ts'
import { type MadeTemplate, makeTemplate } from './configurations/template.ts'
import { Random } from './random.ts'

const TERRAFORM_MINOR = 11

/** What is held back from a template. */
interface Hiding {
  /** Owner, workspace and machine. */
  readonly surroundings: boolean
  /** Values of variables without a default. */
  readonly variables: boolean
  /** What parameters are is known only as far as this says. */
  readonly parameters: ReadonlyMap<string, OpenParameter>
  /** Nothing is known of the provider of `null_resource`. */
  readonly provider: boolean
  /** The root's module `m0` is not installed. */
  readonly module: boolean
  /** Of Coder 2.x. */
  readonly coderMinor: number | undefined
}

/** What contradicts; empty: nothing. `told` counts builds with an exact number although something is hidden. */
export interface HiddenComparison {
  readonly wrong: readonly string[]
  readonly builds: number
  readonly told: number
  readonly template: MadeTemplate
  readonly hiding: Hiding
}

/** What is in a module that is not installed is not foreseen. */
const MISSING = /^module\.m0\b/

/** Compares the template of a seed. */
export function compareHidden(seed: number): HiddenComparison {
  const template = makeTemplate(seed, TYPES_OF.all)
  const random = new Random(seed ^ 0x41de)
  const coderMinor = random.chance(0.3) ? 29 : undefined
  const everything: Hiding = {
    surroundings: false,
    variables: false,
    parameters: new Map(),
    provider: false,
    module: false,
    coderMinor,
  }
  const seen = chainOf(template, everything)
  const wrong: string[] = []
  const hiding: Hiding = {
    surroundings: random.chance(0.4),
    variables: random.chance(0.4),
    parameters: new Map(seen === undefined ? [] : openIn(seen[0], template.parameters, random)),
    provider: random.chance(0.25),
    module: random.chance(0.2),
    coderMinor,
  }
  if (seen === undefined) return { wrong, builds: 0, told: 0, template, hiding }
  const hidden = chainOf(template, hiding)
  let told = 0
  let builds = 0
  for (const [at, all] of seen.entries()) {
    const less = hidden?.[at]
    if (all.refused) break
    if (less === undefined) {
      wrong.push('it is not even loaded')
      break
    }
    builds++
    if (less.cost.total.status === 'exact') told++
    const found = contradictions(less, all).filter(line => !(hiding.module && MISSING.test(line)))
    wrong.push(...found.map(line => `${all.context.name}: ${line}`))
    if (less.refused) break
  }
  return { wrong, builds, told, template, hiding }
}

/** Some parameters of a build, and what may be known of each. */
function* openIn(
  build: Build | undefined,
  given: MadeTemplate['parameters'],
  random: Random,
): Iterable<readonly [string, OpenParameter]> {
  for (const { type, mode, value } of build?.plan.instances ?? []) {
    if (mode !== 'data' || type !== 'coder_parameter' || value.kind !== 'object') continue
    const [name, text] = [value.attributes.get('name'), value.attributes.get('value')]
    if (name?.kind !== 'string' || text?.kind !== 'string' || !random.chance(0.4)) continue
    const isWhole = /^(?:0|-?[1-9]\d{0,5})$/.test(text.string)
    // What is not given may be another value in the next build.
    if (!isWhole || given[name.string] === undefined || random.chance(0.3)) {
      yield [name.string, {}]
      continue
    }
    const number = BigInt(text.string)
    const low = random.chance(0.8) ? number - BigInt(random.below(5)) : undefined
    const high = random.chance(0.8) ? number + BigInt(random.below(5)) : undefined
    yield [name.string, { whole: { low, high } }]
  }
}

function chainOf(made: MadeTemplate, hiding: Hiding): readonly Build[] | undefined {
  const { parameters, variables } = made
  const files = Object.fromEntries(
    Object.entries(made.files).map(([name, text]) => [name, hide(text, hiding)]),
  )
  const { configuration, diagnostics, host, capabilities } = loadFiles(files, TERRAFORM_MINOR)
  const list = new DiagnosticList()
  for (const diagnostic of diagnostics) list.add(diagnostic)
  if (list.hasErrors) return undefined
  const options = Object.entries(variables).map(
    ([name, text]) => ({ kind: 'value', name, text }) as const,
  )
  const { root, lateDiagnostics = [] } = configuration
  const values = new Map<string, Value>()
  for (const [name, value] of givenValues(host, root, TERRAFORM_MINOR, { options }, list)) {
    const declaration = root.variables.get(name)
    if (hiding.variables && declaration?.default === undefined) continue
    const converted = declaration && variableInput(declaration, value, list)
    if (converted !== undefined) values.set(name, converted)
  }
  if (list.hasErrors) return undefined
  const template: Template = {
    root,
    variables: values,
    unsetVariables: hiding.variables ? 'unseen' : 'refused',
    lateDiagnostics,
    terraformMinor: TERRAFORM_MINOR,
    capabilities,
    providers: builtinProviders({ terraformMinor: TERRAFORM_MINOR, capabilities }),
    ...(hiding.coderMinor !== undefined && { coderMinor: hiding.coderMinor }),
  }
  const start = contextOf(parameters, hiding)
  return buildChain(template, [start, stopAfter(start), startAgain(start), deletionAfter(start)])
}

function hide(text: string, { provider, module }: Hiding): string {
  const known = provider ? text.replaceAll('null_resource', 'acme_resource') : text
  return module
    ? known.replace('source = "./m0"', 'source = "git::https://example.com/m0.git"')
    : known
}

function contextOf(parameters: MadeTemplate['parameters'], hiding: Hiding): BuildContext {
  const given = Object.entries(parameters).filter(([name]) => !hiding.parameters.has(name))
  const context = recordedContext({
    name: 'start',
    transition: 'start',
    prebuild: false,
    claim: false,
    parameters: new Map(given),
    previousParameters: undefined,
    ownerName: 'alice',
    ownerGroups: ['devs', 'us'],
  })
  return {
    ...context,
    ...(hiding.surroundings && { owner: {}, workspace: {}, machine: {} }),
    ...(hiding.parameters.size > 0 && { openParameter: name => hiding.parameters.get(name) }),
  }
}

function contradictions(less: Build, all: Build): readonly string[] {
  if (less.refused) {
    const errors = less.diagnostics.filter(({ severity }) => severity === 'error')
    return [`it is refused: ${errors.map(({ code, message }) => `${code} ${message}`).join('; ')}`]
  }
  return [
    ...costContradictions(less.cost, all.cost),
    ...(all.context.transition === 'destroy'
      ? []
      : instanceContradictions(less.plan.instances, all.plan.instances)),
  ]
}

function* costContradictions({ total, terms }: BuildCost, all: BuildCost): Generator<string> {
  if (all.total.status !== 'exact' && all.total.status !== 'assumed') return
  const { credits } = all.total
  if (total.status === 'exact' || total.status === 'assumed') {
    if (total.credits !== credits) yield `WRONG EXACT: costs ${credits}, we say ${total.credits}`
  } else if (total.status === 'range' && (credits < total.low || credits > total.high))
    yield `costs ${credits}, we say ${total.low} to ${total.high}`
  for (const { address, cost, presence } of all.terms) {
    const term = terms.find(each => each.address.replace('acme_', 'null_') === address)
    if (term === undefined) continue
    if (presence.low < term.presence.low) yield `${address} is not there so often`
    if (!isWithin(cost, term.cost)) yield `${address} has another cost`
  }
}

function isWithin(all: TermCost, less: TermCost): boolean {
  if (less.kind === 'exact') return all.kind === 'exact' && all.credits === less.credits
  if (less.kind === 'after-apply') return all.kind === 'after-apply'
  if (all.kind === 'unseen') return true
  const credits = all.kind === 'exact' ? all.credits : 0n
  return (
    (less.low === undefined || credits >= less.low) &&
    (less.high === undefined || credits <= less.high)
  )
}

function* instanceContradictions(
  less: readonly PlannedInstance[],
  all: readonly PlannedInstance[],
): Generator<string> {
  const byAddress = new Map(less.map(each => [each.address.replace('acme_', 'null_'), each]))
  // Of what is certainly there once the key may be open.
  const known = new Set([...byAddress.keys()].map(withoutKeys))
  const blocks = new Set(
    less
      .filter(({ presence }) => presence.low !== 1 || presence.high !== 1)
      .map(({ configAddress }) => configAddress.replace('acme_', 'null_')),
  )
  for (const { address, configAddress, value } of all) {
    const one = byAddress.get(address)
    if (one === undefined) {
      if (!blocks.has(configAddress) && !known.has(configAddress))
        yield `${address} is not foreseen`
      continue
    }
    byAddress.delete(address)
    const trouble = valueContradiction(one.value, value)
    // What is certain of an unknown value need not be the same.
    if (trouble !== undefined && !trouble.endsWith('the unknown differs'))
      yield `${address}: ${trouble}`
  }
  const there = new Set(all.map(each => each.configAddress))
  for (const [address, { presence }] of byAddress)
    if (presence.low === 1 && presence.high === 1 && !there.has(address))
      yield `${address} is not there`
}

function withoutKeys(address: string): string {
  return address.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]])*\]/g, '')
}
