/**
 * How a value came about, step by step: the expression that gives it, and the same for everything that the expression refers to. Values
 * do not carry their history; this evaluates the one value again and looks over its shoulder.
 */
import { DiagnosticList } from '../diagnostics/collector.ts'
import { evaluate } from '../eval/evaluate.ts'
import type { AttributeNode } from '../hcl/syntax.ts'
import type { ResourceDeclaration, SourcedExpression } from '../module/configuration.ts'
import { isMissingModule } from '../module/configuration.ts'
import { type Reference, referencesIn } from '../module/reference/references.ts'
import type { ModuleCells } from '../plan/module/module-cells.ts'
import { addressIn } from '../plan/module/module-instance.ts'
import { NOT_REPEATED, type Repetition } from '../plan/scope/repetition.ts'
import type { Location } from '../text/source.ts'
import { unknownValue, unseenValue } from '../value/make.ts'
import { DYNAMIC } from '../value/type.ts'
import type { Value } from '../value/value.ts'

/** One step: something that has a name, what it is, where that is written, and what it was made from. */
export interface Derivation {
  /** As the template calls it: `local.price`, `data.coder_parameter.disk.value`. */
  readonly name: string
  readonly value: Value
  /** The expression that gives it, or the declaration where there is no expression; undefined for what nothing in the files gives. */
  readonly location: Location | undefined
  /** What the reader could not guess from the expression, such as "the default". */
  readonly note: string | undefined
  readonly inputs: readonly Derivation[]
}

/** How far derivations are followed; deeper ones end in their value. */
const MAX_DEPTH = 12
/** And how many steps one derivation may have. */
const MAX_STEPS = 200

/** Where a derivation is at. */
interface Walk {
  steps: number
  /** Names on the way here: nothing is derived from itself. */
  readonly open: ReadonlySet<string>
}

/** The derivation of an expression in a module instance, under the name that it gives a value to. Never throws. */
export function deriveExpression(
  name: string,
  at: SourcedExpression,
  cells: ModuleCells,
  repetition: Repetition = NOT_REPEATED,
): Derivation {
  return derive(name, at, cells, repetition, { steps: 0, open: new Set() })
}

function derive(
  name: string,
  at: SourcedExpression,
  cells: ModuleCells,
  repetition: Repetition,
  walk: Walk,
): Derivation {
  walk.steps++
  const value = evaluate(at.expression, cells.scope(at, repetition), new DiagnosticList())
  const location = { source: at.source, span: at.expression.span }
  if (walk.open.size >= MAX_DEPTH || walk.steps >= MAX_STEPS || walk.open.has(name)) {
    return { name, value, location, note: undefined, inputs: [] }
  }
  const inner: Walk = {
    get steps() {
      return walk.steps
    },
    set steps(steps) {
      walk.steps = steps
    },
    open: new Set([...walk.open, name]),
  }
  const { version } = cells.scope(at)
  const references = referencesIn(
    at.expression,
    { source: at.source, version },
    new DiagnosticList(),
  )
  const byName = new Map<string, Derivation>()
  for (const reference of references) {
    const key = at.source.text.slice(reference.traversal.span.start, reference.traversal.span.end)
    if (!byName.has(key)) byName.set(key, deriveReference(key, reference, cells, repetition, inner))
  }
  return { name, value, location, note: undefined, inputs: [...byName.values()] }
}

function deriveReference(
  name: string,
  reference: Reference,
  cells: ModuleCells,
  repetition: Repetition,
  walk: Walk,
): Derivation {
  const { subject } = reference
  switch (subject.kind) {
    case 'local': {
      const local = cells.instance.module.locals.get(subject.name)
      if (local === undefined) break
      const whole = derive(`local.${subject.name}`, local.value, cells, NOT_REPEATED, walk)
      return partOf({ ...whole, name }, reference, cells, repetition)
    }
    case 'variable':
      return partOf(deriveVariable(name, subject.name, cells, walk), reference, cells, repetition)
    case 'resource':
      return deriveAttribute(name, reference, cells, repetition, walk)
    case 'module':
      return deriveOutput(name, reference, cells, walk)
    default:
      break
  }
  return plain(name, reference, cells, repetition)
}

/** The derivation of a whole, told of the part of it that is referred to. */
function partOf(
  whole: Derivation,
  reference: Reference,
  cells: ModuleCells,
  repetition: Repetition,
): Derivation {
  const { traversal, consumedSteps } = reference
  if (traversal.steps.length === consumedSteps) return whole
  return { ...whole, value: plain(whole.name, reference, cells, repetition).value }
}

/** The value of a reference that is not followed further. */
function plain(
  name: string,
  reference: Reference,
  cells: ModuleCells,
  repetition: Repetition,
): Derivation {
  const { source, traversal } = reference
  const scope = cells.scopeOf(source, repetition)
  const value = evaluate(traversal, scope, new DiagnosticList())
  return { name, value, location: undefined, note: undefined, inputs: [] }
}

function deriveVariable(
  name: string,
  variable: string,
  cells: ModuleCells,
  walk: Walk,
): Derivation {
  const declaration = cells.instance.module.variables.get(variable)
  const value = cells.variable(variable) ?? unknownValue(DYNAMIC)
  if (declaration === undefined)
    return { name, value, location: undefined, note: undefined, inputs: [] }
  const location = { source: declaration.source, span: declaration.headerSpan }
  const argument = cells.call?.arguments.get(variable)
  if (cells.parent !== undefined && argument !== undefined) {
    const { instance, parent } = cells
    const from = derive(
      `module.${instance.callName}.${variable}`,
      argument,
      parent,
      instance.repetition,
      walk,
    )
    return { name, value, location, note: 'given by the call of the module', inputs: [from] }
  }
  const isGiven = cells.parent === undefined && cells.plan.inputs.variables.has(variable)
  const unset = declaration.default === undefined ? 'not given' : 'its default'
  return { name, value, location, note: isGiven ? 'given' : unset, inputs: [] }
}

/** `data.coder_parameter.disk.value`: the argument of that name where the block has one, else what decides about it. */
function deriveAttribute(
  name: string,
  reference: Reference,
  cells: ModuleCells,
  repetition: Repetition,
  walk: Walk,
): Derivation {
  const own = plain(name, reference, cells, repetition)
  if (reference.subject.kind !== 'resource') return own
  const declaration = cells.instance.module.resources.get(reference.subject.resource.address)
  if (declaration === undefined) return own
  const location = { source: declaration.source, span: declaration.headerSpan }
  const step = reference.traversal.steps[reference.consumedSteps]
  const part = step?.kind === 'attribute-step' ? step.name : undefined
  const attribute = part === undefined ? undefined : argumentOf(declaration, part)
  const addresses = cells.statesOf(declaration).map(({ address }) => address)
  if (part !== undefined && addresses.some(address => isStated(cells, address, part)))
    return { ...own, location, note: STATED }
  if (attribute !== undefined) {
    return {
      ...derive(name, attribute, cells, repetitionOf(declaration, cells), walk),
      value: own.value,
      name,
    }
  }
  if (declaration.type !== 'coder_parameter') return { ...own, location }
  const fallback = argumentOf(declaration, 'default')
  const inputs =
    fallback === undefined
      ? []
      : [derive('default', fallback, cells, repetitionOf(declaration, cells), walk)]
  return { ...own, location, note: 'what the user picks', inputs }
}

/** What is taken from the user's assumptions. */
const STATED = 'as the configuration states it'

/** Whether the user states a part of something that nobody can see. */
function isStated({ plan }: ModuleCells, address: string, part: string): boolean {
  const nothing = unseenValue(DYNAMIC, [], {})
  return plan.providers.some(({ assume }) => {
    const stated = assume?.({ address, value: nothing, noteRead: () => undefined })
    return stated?.kind === 'unseen' && stated.parts?.has(part) === true
  })
}

function argumentOf({ body }: ResourceDeclaration, name: string): AttributeNode | undefined {
  if (body.kind !== 'body') return undefined
  return body.items.find(
    (item): item is AttributeNode => item.kind === 'attribute' && item.name === name,
  )
}

function repetitionOf(declaration: ResourceDeclaration, cells: ModuleCells): Repetition {
  return cells.expansionOf(declaration).instances[0]?.repetition ?? NOT_REPEATED
}

function deriveOutput(
  name: string,
  reference: Reference,
  cells: ModuleCells,
  walk: Walk,
): Derivation {
  const own = plain(name, reference, cells, NOT_REPEATED)
  const { subject } = reference
  if (subject.kind !== 'module' || subject.output === undefined) return own
  const call = cells.instance.module.moduleCalls.get(subject.name)
  const module = cells.childModule(subject.name)
  if (call === undefined || module === undefined) return own
  if (isMissingModule(module)) {
    const address = addressIn(cells.instance, `module.${call.name}`)
    const note = isStated(cells, address, subject.output) ? STATED : undefined
    return { ...own, location: { source: call.source, span: call.headerSpan }, note }
  }
  const { instances } = cells.callExpansionOf(call)
  const expanded = instances.find(item => item.key === subject.key) ?? instances[0]
  const output = module.outputs.get(subject.output)
  if (expanded === undefined || output?.value === undefined) return own
  const inside = cells.child(call, module, expanded)
  return {
    ...derive(`output.${subject.output}`, output.value, inside, NOT_REPEATED, walk),
    value: own.value,
    name,
  }
}
