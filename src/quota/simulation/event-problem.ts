/** Why an event of a simulation cannot happen. */

/** Why an event cannot happen. */
export type EventProblem =
  | {
      readonly problem: 'no-organization'
      readonly name: string
      readonly known: readonly string[]
    }
  | { readonly problem: 'no-group'; readonly name: string; readonly known: readonly string[] }
  | { readonly problem: 'group-exists'; readonly name: string }
  | { readonly problem: 'no-user'; readonly name: string; readonly known: readonly string[] }
  | { readonly problem: 'no-workspace'; readonly name: string; readonly known: readonly string[] }
  | { readonly problem: 'workspace-exists'; readonly name: string }
  | { readonly problem: 'build-waits'; readonly name: string }
  | { readonly problem: 'nothing-waits'; readonly name: string }
