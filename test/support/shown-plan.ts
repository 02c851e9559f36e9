/** What `terraform show -json` prints of a plan, in the form that plans are recorded in. */
import type { RecordedPlan } from './plan-agreement.ts'

/** One resource instance of a module. */
interface ShownResource {
  readonly address: string
  readonly mode: string
  readonly type: string
  readonly values: Readonly<Record<string, unknown>>
}

interface ShownModule {
  readonly resources?: readonly ShownResource[]
  readonly child_modules?: readonly ShownModule[]
}

interface Change {
  readonly actions: readonly string[]
  readonly after: unknown
  readonly after_unknown: unknown
}

/** A plan, as far as it is read here. Numbers are `{"$number": text}`, so that none is rounded. */
export interface ShownPlan {
  readonly resource_changes?: readonly { readonly address: string; readonly change: Change }[]
  readonly output_changes?: Readonly<Record<string, Change>>
  readonly prior_state?: { readonly values?: { readonly root_module?: ShownModule } }
  readonly planned_values: { readonly root_module?: ShownModule }
}

/** Reads what Terraform printed; throws for what is no JSON. */
export function shownPlan(json: string): ShownPlan {
  // What Terraform prints under these names has these shapes: its documentation of the JSON output format.
  return JSON.parse(exactNumbers(json)) as ShownPlan
}

function exactNumbers(json: string): string {
  return json.replace(
    /("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g,
    (_, text: string | undefined, number: string) => text ?? JSON.stringify({ $number: number }),
  )
}

/** The resources of a module and of all that it calls. */
export function resourcesOf({
  resources = [],
  child_modules: children = [],
}: ShownModule): readonly ShownResource[] {
  return [...resources, ...children.flatMap(resourcesOf)]
}

/** The plan's instances, what was read for it, and its outputs. */
export function recordedPlan({
  resource_changes: resources = [],
  output_changes: outputs = {},
  prior_state: prior,
}: ShownPlan): RecordedPlan {
  // Data of a check is in both.
  const changed = new Set(resources.map(({ address }) => address))
  const read = resourcesOf(prior?.values?.root_module ?? {}).filter(
    ({ mode, address }) => mode === 'data' && !changed.has(address),
  )
  return {
    ok: true,
    resources: [
      ...resources.map(({ address, change }) => ({
        address,
        actions: change.actions,
        after: change.after,
        unknown: change.after_unknown,
      })),
      ...read.map(({ address, values }) => ({ address, actions: ['read'], after: values })),
    ],
    outputs: Object.fromEntries(
      Object.entries(outputs)
        .filter(([, { actions }]) => actions.join() !== 'delete')
        .map(([name, { after, after_unknown: unknown }]) => [name, { after, unknown }]),
    ),
  }
}
