/** A resource's configuration may not refer to the resource itself: not to the whole, nor to the instance that it configures. */
import type { Collector } from '../../diagnostics/collector.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import type { ResourceDeclaration } from '../../module/configuration.ts'
import { referencesInBody } from '../../module/reference/body-references.ts'
import { type Reference, referencesIn } from '../../module/reference/references.ts'
import type { Location } from '../../text/source.ts'
import { toSafeInteger } from '../../value/number.ts'
import { planDiagnostic } from '../messages.ts'
import type { PlanContext } from '../plan-context.ts'
import type { InstanceKey } from '../plan-model.ts'
import type { Repetition } from '../scope/repetition.ts'

interface SelfReference {
  /** Undefined: the whole resource. */
  readonly key: InstanceKey
  readonly location: Location
}

interface SelfReferences {
  readonly inRepetition: readonly SelfReference[]
  readonly inBody: readonly SelfReference[]
}

const KNOWN = new WeakMap<ResourceDeclaration, SelfReferences>()

/** Reports every reference of an instance's arguments to the instance itself. */
export function refuseSelfReferences(
  declaration: ResourceDeclaration,
  repetition: Repetition,
  { graph: { graph }, inputs }: PlanContext,
  collector: Collector,
): void {
  if (declaration.mode === 'ephemeral' || !graph.selfReferring.has(declaration)) return
  const own = keyOf(repetition)
  for (const { key, location } of referencesOf(declaration, inputs.terraformMinor).inBody) {
    if (key === undefined || key === own) report(declaration, location, collector)
  }
}

/** Reports a reference of `count` or `for_each` to what they are about to make; whether there is any. */
export function refuseSelfRepetition(
  declaration: ResourceDeclaration,
  { graph: { graph }, inputs }: PlanContext,
  collector: Collector,
): boolean {
  if (!graph.selfReferring.has(declaration)) return false
  const { inRepetition } = referencesOf(declaration, inputs.terraformMinor)
  for (const { location } of inRepetition) report(declaration, location, collector)
  return inRepetition.length > 0
}

function report({ address }: ResourceDeclaration, at: Location, collector: Collector): void {
  collector.add(planDiagnostic('plan/self-reference', { address }, at))
}

function keyOf({ eachKey, countIndex }: Repetition): InstanceKey {
  if (eachKey?.kind === 'string') return eachKey.string
  return countIndex?.kind === 'number' ? toSafeInteger(countIndex.number) : undefined
}

function referencesOf(declaration: ResourceDeclaration, version: TerraformMinor): SelfReferences {
  const known = KNOWN.get(declaration)
  if (known !== undefined) return known
  const deaf: Collector = { add: () => undefined }
  const own = (references: readonly Reference[]): readonly SelfReference[] =>
    references.flatMap(({ subject, source, span }) =>
      subject.kind === 'resource' && subject.resource.address === declaration.address
        ? [{ key: subject.key, location: { source, span } }]
        : [],
    )
  const bodies = [declaration.body, ...declaration.overrides]
  const repetitions = [declaration.count, declaration.forEach].filter(at => at !== undefined)
  const found = {
    inBody: bodies.flatMap(body => own(referencesInBody(body, { version }, deaf))),
    inRepetition: repetitions.flatMap(({ source, expression }) =>
      own(referencesIn(expression, { source, version }, deaf)),
    ),
  }
  KNOWN.set(declaration, found)
  return found
}
