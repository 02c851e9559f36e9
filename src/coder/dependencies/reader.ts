/** Follows what expressions refer to, through locals, variables, outputs and arguments, down to what is given from outside. */
import { type Collector, DiagnosticList } from '../../diagnostics/collector.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import type { Expression } from '../../hcl/syntax.ts'
import {
  isMissingModule,
  type Module,
  type ModuleCall,
  type ResourceDeclaration,
} from '../../module/configuration.ts'
import { referencesInBody } from '../../module/reference/body-references.ts'
import { type Reference, referencesIn } from '../../module/reference/references.ts'
import { staticValue } from '../../module/static/static-value.ts'
import { writtenArgument } from '../../plan/body/written-argument.ts'
import type { Location, Source } from '../../text/source.ts'

/** What a template is given from outside, or cannot know before. */
export interface Fact {
  /** `other`: what a data source answers, what is only known once a resource is created, a module that is not there. */
  readonly kind: 'parameter' | 'variable' | 'owner' | 'workspace' | 'other'
  /** The parameter's name; else `var.size`, `owner.groups`, `workspace.start_count`, an address with an attribute. */
  readonly name: string
}

/** An expression on the way, and what it reads. */
export interface Step {
  /** What it is the value of: `daily_cost`, `local.price`. */
  readonly name: string
  readonly at: Location
  readonly facts: readonly Fact[]
  readonly steps: readonly Step[]
}

/** Where an expression stands. */
export interface Place {
  readonly module: Module
  /** The call that leads to the module; undefined in the root. */
  readonly caller: Caller | undefined
  /** What `each` and `count` stand for. */
  readonly repeated: Repeated | undefined
}

/** A call of a module and where it stands. */
export interface Caller {
  readonly call: ModuleCall
  readonly place: Place
}

/** Malformed references are told when the configuration is checked. */
const DEAF: Collector = { add: () => undefined }

type Repeated = Pick<ResourceDeclaration, 'count' | 'forEach'>

interface Sourced {
  readonly source: Source
  readonly expression: Expression
}

/** What the read parts of an expression come to. */
interface Found {
  readonly facts: Fact[]
  readonly steps: Step[]
}

/** Reads the expressions of one configuration, each once. */
export class DependencyReader {
  readonly #version: TerraformMinor
  readonly #known = new Map<string, Step>()
  /** Expressions that are still to be read: chains of locals may be longer than a stack is deep. */
  readonly #waiting: (() => void)[] = []

  constructor(version: TerraformMinor) {
    this.#version = version
  }

  /** Reads everything that the steps so far lead to. */
  finish(): void {
    for (let read = this.#waiting.pop(); read !== undefined; read = this.#waiting.pop()) read()
  }

  /** An expression with all that it reads, once that is finished. */
  step(name: string, { source, expression }: Sourced, place: Place): Step {
    const { path } = place.module
    const key = JSON.stringify([path, source.path, expression.span.start, expression.span.end])
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const found: Found = { facts: [], steps: [] }
    const made = { name: nameIn(path, name), at: { source, span: expression.span }, ...found }
    this.#known.set(key, made)
    this.#waiting.push(() => {
      const context = { source, version: this.#version }
      for (const reference of referencesIn(expression, context, DEAF))
        this.#follow(reference, place, found)
    })
    return made
  }

  /** Everything that a block reads. */
  #whole(declaration: ResourceDeclaration, place: Place): Step {
    const { source, headerSpan: span, address } = declaration
    const { path } = place.module
    const key = JSON.stringify([path, source.path, span.start, 'whole'])
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const found: Found = { facts: [], steps: [] }
    const made = { name: nameIn(path, address), at: { source, span }, ...found }
    this.#known.set(key, made)
    this.#waiting.push(() => {
      for (const body of [declaration.body, ...declaration.overrides])
        for (const reference of referencesInBody(body, { version: this.#version }, DEAF))
          this.#follow(reference, place, found)
    })
    return made
  }

  /** What decides how many there are. */
  repetition({ count, forEach }: Repeated, place: Place): readonly Step[] {
    return [
      ...(count === undefined ? [] : [this.step('count', count, place)]),
      ...(forEach === undefined ? [] : [this.step('for_each', forEach, place)]),
    ]
  }

  #follow(reference: Reference, place: Place, found: Found): void {
    const { subject } = reference
    switch (subject.kind) {
      case 'local': {
        const local = place.module.locals.get(subject.name)
        if (local !== undefined)
          found.steps.push(this.step(`local.${subject.name}`, local.value, place))
        return
      }
      case 'variable':
        this.#followVariable(subject.name, place, found)
        return
      case 'count':
      case 'each':
        if (place.repeated !== undefined)
          found.steps.push(...this.repetition(place.repeated, { ...place, repeated: undefined }))
        return
      case 'resource': {
        const declaration = place.module.resources.get(subject.resource.address)
        if (declaration !== undefined) this.#followResource(declaration, reference, place, found)
        return
      }
      case 'module':
        this.#followModule(subject, place, found)
        return
      case 'terraform':
        found.facts.push({ kind: 'other', name: `terraform.${subject.name}` })
        return
      // Folders stay the same, and the others decide no cost.
      case 'path':
      case 'self':
      case 'action':
        return
    }
  }

  #followVariable(name: string, { caller }: Place, found: Found): void {
    if (caller === undefined) {
      found.facts.push({ kind: 'variable', name: `var.${name}` })
      return
    }
    const { call, place } = caller
    const argument = call.arguments.get(name)
    if (argument === undefined) return
    const { count, forEach } = call
    const within = { ...place, repeated: { count, forEach } }
    found.steps.push(this.step(`module.${call.name}.${name}`, argument, within))
  }

  #followModule(
    { name, output }: { readonly name: string; readonly output: string | undefined },
    place: Place,
    found: Found,
  ): void {
    const call = place.module.moduleCalls.get(name)
    const child = place.module.children.get(name)
    if (call === undefined || child === undefined) return
    found.steps.push(...this.repetition(call, place))
    if (isMissingModule(child)) {
      const path = [...child.path.map(each => `module.${each}`), output ?? []].flat()
      found.facts.push({ kind: 'other', name: path.join('.') })
      return
    }
    const inside: Place = { module: child, caller: { call, place }, repeated: undefined }
    for (const each of child.outputs.values())
      if (each.value !== undefined && (output === undefined || output === each.name))
        found.steps.push(this.step(`output.${each.name}`, each.value, inside))
  }

  #followResource(
    declaration: ResourceDeclaration,
    { traversal, consumedSteps }: Reference,
    place: Place,
    found: Found,
  ): void {
    const within = { ...place, repeated: declaration }
    found.steps.push(...this.repetition(declaration, place))
    const attribute = traversal.steps
      .slice(consumedSteps)
      .flatMap(step => (step.kind === 'attribute-step' ? [step.name] : []))[0]
    const own = ownFact(declaration, attribute, this.#version)
    if (own !== undefined) {
      found.facts.push(own)
      if (own.kind !== 'parameter') return
      // What a user leaves unset is the default.
      const fallback = argumentOf(declaration, 'default')
      if (fallback !== undefined)
        found.steps.push(this.step(`${declaration.address}.default`, fallback, within))
      return
    }
    const written = attribute === undefined ? undefined : argumentOf(declaration, attribute)
    if (written !== undefined) {
      found.steps.push(this.step(`${declaration.address}.${attribute}`, written, within))
      return
    }
    // What a provider answers hangs on all that it is told, and so does a block that is read as a whole.
    if (declaration.mode === 'data' || attribute === undefined)
      found.steps.push(this.#whole(declaration, within))
    const address = nameIn(place.module.path, declaration.address)
    found.facts.push({ kind: 'other', name: [address, attribute ?? []].flat().join('.') })
  }
}

function nameIn(path: readonly string[], name: string): string {
  return [...path.map(each => `module.${each}`), name].join('.')
}

/** What Coder tells a template. */
function ownFact(
  declaration: ResourceDeclaration,
  attribute: string | undefined,
  version: TerraformMinor,
): Fact | undefined {
  if (declaration.mode !== 'data') return undefined
  const suffix = attribute === undefined ? '' : `.${attribute}`
  switch (declaration.type) {
    case 'coder_parameter':
      return { kind: 'parameter', name: parameterName(declaration, version) }
    case 'coder_workspace':
      return { kind: 'workspace', name: `workspace${suffix}` }
    case 'coder_workspace_owner':
      return { kind: 'owner', name: `owner${suffix}` }
    default:
      return undefined
  }
}

/** Its name if that is written down, else its address. */
function parameterName(declaration: ResourceDeclaration, version: TerraformMinor): string {
  const name = argumentOf(declaration, 'name')
  if (name === undefined) return declaration.address
  const collector = new DiagnosticList()
  const value = staticValue(name.expression, { source: name.source, version, collector })
  return value.kind === 'string' && !collector.hasErrors ? value.string : declaration.address
}

/** An argument as it is written. */
export function argumentOf(
  { body, overrides }: ResourceDeclaration,
  name: string,
): Sourced | undefined {
  return writtenArgument([body, ...overrides], name)
}
