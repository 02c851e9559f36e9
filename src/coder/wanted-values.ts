/** The values that stand between the user and an exact number: those that an option or the configuration can state. */
import { DiagnosticList } from '../diagnostics/collector.ts'
import type { TerraformMinor } from '../eval/language-version.ts'
import type { Expression } from '../hcl/syntax.ts'
import { isMissingModule, type Module } from '../module/configuration.ts'
import { referencesInBody } from '../module/reference/body-references.ts'
import { type Reference, referencesIn } from '../module/reference/references.ts'
import type { PlannedInstance } from '../plan/plan-model.ts'
import type { Source } from '../text/source.ts'
import { typeToString } from '../value/inspect.ts'
import { compareUtf8 } from '../value/type.ts'
import type { UnseenSource } from '../value/value.ts'
import type { Build, Template } from './builds.ts'
import { declaredParameters } from './declared-parameters.ts'
import { publicModule } from './registry-modules.ts'

/** One value, or several attributes of one thing. */
export interface WantedValue {
  /** The configuration's key for values of its kind. */
  readonly section: 'variables' | 'parameters' | 'assumptions'
  /** Its name or address. */
  readonly key: string
  /** What of it the template uses; empty: the value itself. */
  readonly attributes: readonly string[]
  /** Its type in Terraform's words; undefined where nobody says. */
  readonly type: string | undefined
  readonly source: UnseenSource
}

/** What an exact number takes. */
export interface WantedValues {
  readonly wanted: readonly WantedValue[]
  /** What nobody can state, with its remedy if it has one. */
  readonly beyond: readonly UnseenSource[]
}

/** What keeps the totals of these builds from being exact, each value once; by section, then in order of the keys. */
export function wantedValues(template: Template, builds: readonly Build[]): WantedValues {
  const sources = new Map<string, UnseenSource>()
  for (const { cost } of builds)
    if ('sources' in cost.total) for (const each of cost.total.sources) sources.set(each.id, each)
  const wanted = new Map<string, WantedValue>()
  const beyond: UnseenSource[] = []
  for (const source of sources.values()) {
    const value = wantedFor(source, template, builds)
    if (value === undefined) beyond.push(source)
    else
      wanted.set(
        `${value.section} ${value.key}`,
        merged(value, wanted.get(`${value.section} ${value.key}`)),
      )
  }
  const rank = ({ section }: WantedValue): number => SECTIONS.indexOf(section)
  return {
    wanted: [...wanted.values()].sort((a, b) => rank(a) - rank(b) || compareUtf8(a.key, b.key)),
    beyond: beyond.sort((a, b) => compareUtf8(a.id, b.id)),
  }
}

const SECTIONS: readonly WantedValue['section'][] = ['variables', 'parameters', 'assumptions']

function merged(value: WantedValue, other: WantedValue | undefined): WantedValue {
  if (other === undefined) return value
  const attributes = [...new Set([...other.attributes, ...value.attributes])].sort(compareUtf8)
  return { ...value, attributes }
}

function wantedFor(
  source: UnseenSource,
  template: Template,
  builds: readonly Build[],
): WantedValue | undefined {
  const [kind = '', name = ''] = source.id.split(/:(.*)/s)
  if (kind === 'variable') {
    const declared = template.root.variables.get(name)
    const type = declared?.typed === true ? typeToString(declared.type) : undefined
    return { section: 'variables', key: name, attributes: [], type, source }
  }
  if (kind === 'parameter') {
    const declared = builds.flatMap(({ plan }) => declaredParameters(plan))
    const type = declared.find(each => each.name === name)?.type
    return { section: 'parameters', key: name, attributes: [], type, source }
  }
  return kind === 'module' || source.id.startsWith('module.')
    ? (moduleOutputs(source, template, builds) ?? dataAttributes(source, template, builds))
    : dataAttributes(source, template, builds)
}

/** Outputs of a module that is not installed; one that may hold metadata has to be, whatever its outputs are. */
function moduleOutputs(
  source: UnseenSource,
  { root, terraformMinor }: Template,
  builds: readonly Build[],
): WantedValue | undefined {
  const missing = builds
    .flatMap(({ plan }) => plan.unseenModules)
    .find(({ module }) => `module.${module.path.join('.module.')}` === source.id)
  if (missing === undefined || publicModule(missing.module.sourceAddress) === undefined)
    return undefined
  const name = missing.module.path.at(-1) ?? ''
  const outputs = allReferences(root, terraformMinor).flatMap(({ subject }) =>
    subject.kind === 'module' && subject.name === name && subject.output !== undefined
      ? [subject.output]
      : [],
  )
  return assumption(source, source.id, outputs)
}

function dataAttributes(
  source: UnseenSource,
  template: Template,
  builds: readonly Build[],
): WantedValue | undefined {
  const all = builds.flatMap(({ plan }) => plan.instances).filter(({ mode }) => mode === 'data')
  const whole = all.find(({ address }) => address === source.id)
  if (whole !== undefined) return assumption(source, whole.address, attributesRead(template, whole))
  const owner = all.find(({ address }) => source.id.startsWith(`${address}.`))
  if (owner !== undefined) {
    const attribute = source.id.slice(owner.address.length + 1)
    return assumption(source, owner.address, [attribute])
  }
  // Facts of Coder, such as `owner:groups`, are those of the block that reads them.
  const fact = source.id.split(/:(.*)/s)[1]
  const reader = all.find(({ location }) => {
    const [at, about] = [location, source.location]
    return at?.source === about?.source && at?.span.start === about?.span.start
  })
  if (fact === undefined || source.location === undefined || reader?.value.kind !== 'object')
    return undefined
  return reader.value.attributes.has(fact) ? assumption(source, reader.address, [fact]) : undefined
}

function assumption(
  source: UnseenSource,
  key: string,
  attributes: readonly string[],
): WantedValue | undefined {
  if (attributes.length === 0) return undefined
  const each = [...new Set(attributes)].sort(compareUtf8)
  return { section: 'assumptions', key, attributes: each, type: undefined, source }
}

/** The attributes of a data source that anything mentions. */
function attributesRead(
  { root, terraformMinor }: Template,
  { type, name }: PlannedInstance,
): readonly string[] {
  return allReferences(root, terraformMinor).flatMap(({ subject, traversal, consumedSteps }) => {
    if (subject.kind !== 'resource' || subject.resource.mode !== 'data') return []
    if (subject.resource.type !== type || subject.resource.name !== name) return []
    const step = traversal.steps[consumedSteps]
    return step?.kind === 'attribute-step' ? [step.name] : []
  })
}

/** The references of arguments, locals and outputs in all modules. */
function allReferences(module: Module, version: TerraformMinor): readonly Reference[] {
  const list = new DiagnosticList() // the plan has told of everything malformed
  const of = (expression: Expression, source: Source): readonly Reference[] =>
    referencesIn(expression, { source, version }, list)
  const sourced = [
    ...[...module.locals.values()].map(({ value }) => value),
    ...[...module.outputs.values()].flatMap(({ value }) => value ?? []),
    ...[...module.resources.values()].flatMap(({ count, forEach }) => [
      ...(count === undefined ? [] : [count]),
      ...(forEach === undefined ? [] : [forEach]),
    ]),
  ]
  const bodies = [
    ...[...module.resources.values()].flatMap(({ body, overrides }) => [body, ...overrides]),
    ...[...module.moduleCalls.values()].flatMap(({ body, overrides = [] }) => [body, ...overrides]),
  ]
  const children = [...module.children.values()].flatMap(child =>
    isMissingModule(child) ? [] : allReferences(child, version),
  )
  return [
    ...sourced.flatMap(({ expression, source }) => of(expression, source)),
    ...bodies.flatMap(body => referencesInBody(body, { version }, list)),
    ...children,
  ]
}
