/** Holds a plan of ours against one of Terraform's: what we claim has to be so, and where we claim nothing is listed. */
import { isDeepStrictEqual } from 'node:util'
import type { Plan } from '../../src/plan/plan-model.ts'
import type { Value } from '../../src/value/value.ts'
import { knownPart } from './plan-json.ts'
import { nativePositions } from './terraform-positions.ts'

/** A plan as `scripts/record-providers.ts` writes it. */
export type RecordedPlan =
  | { readonly ok: false; readonly errors: readonly RecordedError[] }
  | {
      readonly ok: true
      readonly resources: readonly RecordedResource[]
      readonly outputs: Readonly<Record<string, RecordedValue>>
    }

interface RecordedError {
  readonly summary: string
  readonly detail: string
  readonly line?: number
}

interface RecordedValue {
  readonly after?: unknown
  /** True where Terraform does not know. */
  readonly unknown?: unknown
}

interface RecordedResource extends RecordedValue {
  readonly address: string
  readonly actions: readonly string[]
}

/** What came of the comparison. */
export interface Agreement {
  /** Claims that are not so. */
  readonly wrong: readonly string[]
  /** Paths of what is not seen, and actions that are not certain. */
  readonly open: readonly string[]
}

/** Compares everything that will exist. */
export function agreementWith(recorded: RecordedPlan, plan: Plan): Agreement {
  const wrong: string[] = []
  const open: string[] = []
  const messages = plan.diagnostics.map(({ message }) => message)
  if (!recorded.ok) {
    const lines = plan.diagnostics.map(({ subject }) =>
      subject === null ? 0 : nativePositions(subject.source.text).startOf(subject.span)[0],
    )
    // Some errors have no place in Terraform.
    const isSaid = recorded.errors.every(({ line }) =>
      line === undefined ? lines.length === recorded.errors.length : lines.includes(line),
    )
    if (!isSaid) wrong.push(`said: ${messages.join('; ')}`)
    return { wrong, open }
  }
  wrong.push(...messages)
  const planned = new Map(plan.instances.map(instance => [instance.address, instance]))
  const judge = (path: string, record: RecordedValue, value: Value | undefined): void => {
    if (value === undefined) wrong.push(`${path} is missing`)
    else compare({ wrong, open }, path, record.after, record.unknown, value)
  }
  for (const resource of recorded.resources) {
    const { address, actions } = resource
    const ours = planned.get(address)
    planned.delete(address)
    if (actions.join() === 'delete') {
      if (ours !== undefined) wrong.push(`${address} should be deleted`)
      continue
    }
    judge(address, resource, ours?.value)
    if (ours?.mode !== 'managed' || isDeepStrictEqual(ours.actions, actions)) continue
    const note = `${address}: ${ours.actions.join('/')} is ${actions.join('/')}`
    if (actions.join() === 'no-op' && ours.actions.join() === 'update') open.push(note)
    else wrong.push(note)
  }
  wrong.push(...[...planned.keys()].map(address => `${address} is too much`))
  for (const [name, output] of Object.entries(recorded.outputs)) {
    judge(`output.${name}`, output, plan.outputs.get(name)?.value)
  }
  return { wrong, open }
}

interface Findings {
  readonly wrong: string[]
  readonly open: string[]
}

function compare(
  findings: Findings,
  path: string,
  after: unknown,
  unknown: unknown,
  value: Value,
): void {
  const { wrong, open } = findings
  switch (value.kind) {
    case 'unseen':
      if (unknown === true && value.hull.notUnknown === true) wrong.push(`${path} is unknown`)
      open.push(path)
      return
    case 'unknown':
      if (unknown !== true) wrong.push(`${path} is known: ${JSON.stringify(after)}`)
      return
    case 'object':
    case 'map': {
      const entries = value.kind === 'object' ? value.attributes : value.entries
      for (const [name, part] of entries) {
        compare(findings, `${path}.${name}`, partOf(after, name), partOf(unknown, name), part)
      }
      return
    }
    case 'list':
    case 'tuple':
      value.elements.forEach((part, at) => {
        compare(findings, `${path}[${at}]`, partOf(after, at), partOf(unknown, at), part)
      })
      return
    default: {
      const known = knownPart(value)
      if (unknown === true) wrong.push(`${path} is unknown`)
      else if (!isDeepStrictEqual(known, after ?? null)) {
        wrong.push(`${path}: ${JSON.stringify(known)} is ${JSON.stringify(after)}`)
      }
    }
  }
}

/** A part of JSON; of something that is unknown as a whole, `true`. */
function partOf(json: unknown, step: string | number): unknown {
  if (typeof json !== 'object' || json === null) return json === true ? true : undefined
  return Object.entries(json).find(([name]) => name === String(step))?.[1]
}
