/** Whether a state or plan is made as Terraform makes them. What is not would be left out of the sum, as if it cost nothing. */
import { isObject, type Json, member } from './json-value.ts'

/** A part that is something else than it ought to be. */
export interface ShapeProblem {
  /** The key under which it stands. */
  readonly what: string
  readonly expected: string
}

/** Lists and objects in one another, far more than any provider makes; Terraform itself gives up at 10,000. */
const MAX_DEPTH = 500

/** The first such part of a raw state, or undefined. */
export function rawStateProblem(json: Json): ShapeProblem | undefined {
  return (
    depthProblem(json, 'resources') ??
    listProblem(json, 'resources') ??
    firstOf(json, 'resources', resource => {
      return (
        textProblem(resource, 'type') ??
        textProblem(resource, 'name') ??
        listProblem(resource, 'instances') ??
        firstOf(resource, 'instances', instance => {
          return (
            objectProblem(instance, 'attributes') ??
            costProblem(member(resource, 'type'), member(instance, 'attributes'))
          )
        })
      )
    })
  )
}

/** The first such part of what `terraform show -json` prints: of `values`, `planned_values` or `prior_state.values`. */
export function shownProblem(json: Json): ShapeProblem | undefined {
  return (
    depthProblem(json, 'values') ??
    valuesProblem(json, 'values') ??
    valuesProblem(json, 'planned_values') ??
    valuesProblem(member(json, 'prior_state') ?? null, 'values')
  )
}

function valuesProblem(holder: Json, key: string): ShapeProblem | undefined {
  const problem = objectProblem(holder, key) ?? objectProblem(member(holder, key), 'root_module')
  if (problem !== undefined) return problem
  const pending: Json[] = [member(member(holder, key), 'root_module') ?? null]
  for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
    const found = moduleProblem(module)
    if (found !== undefined) return found
    for (const child of listOf(module, 'child_modules')) pending.push(child)
  }
  return undefined
}

function moduleProblem(module: Json): ShapeProblem | undefined {
  return (
    listProblem(module, 'resources') ??
    listProblem(module, 'child_modules') ??
    firstOf(module, 'resources', resource => {
      return (
        textProblem(resource, 'address') ??
        textProblem(resource, 'type') ??
        textProblem(resource, 'name') ??
        objectProblem(resource, 'values') ??
        costProblem(member(resource, 'type'), member(resource, 'values'))
      )
    })
  )
}

/** Level by level, so that no depth exhausts the stack. */
function depthProblem(json: Json, what: string): ShapeProblem | undefined {
  let level: readonly Json[] = [json]
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    level = level.flatMap(childrenOf)
    if (level.length === 0) return undefined
  }
  return { what, expected: `no more than ${MAX_DEPTH} lists and objects in one another` }
}

/** The lists and objects in a list or object. */
function childrenOf(json: Json): readonly Json[] {
  if (typeof json !== 'object' || json === null) return []
  return Object.values(json).filter(part => typeof part === 'object' && part !== null)
}

/** A cost is a number; a plan that does not know it yet leaves it out. */
function costProblem(
  type: Json | undefined,
  attributes: Json | undefined,
): ShapeProblem | undefined {
  const cost = type === 'coder_metadata' ? member(attributes, 'daily_cost') : undefined
  return cost === undefined || cost === null || typeof cost === 'number'
    ? undefined
    : { what: 'daily_cost', expected: 'a number' }
}

function listOf(holder: Json | undefined, key: string): readonly Json[] {
  const list = member(holder, key)
  return Array.isArray(list) ? list : []
}

function firstOf(
  holder: Json,
  key: string,
  problemOf: (element: Json) => ShapeProblem | undefined,
): ShapeProblem | undefined {
  for (const element of listOf(holder, key)) {
    const problem = isObject(element)
      ? problemOf(element)
      : { what: key, expected: 'objects in it' }
    if (problem !== undefined) return problem
  }
  return undefined
}

function listProblem(holder: Json | undefined, key: string): ShapeProblem | undefined {
  const list = member(holder, key)
  return list === undefined || list === null || Array.isArray(list)
    ? undefined
    : { what: key, expected: 'a list' }
}

function objectProblem(holder: Json | undefined, key: string): ShapeProblem | undefined {
  const object = member(holder, key)
  return object === undefined || object === null || isObject(object)
    ? undefined
    : { what: key, expected: 'an object' }
}

function textProblem(holder: Json, key: string): ShapeProblem | undefined {
  return typeof member(holder, key) === 'string' ? undefined : { what: key, expected: 'a text' }
}
