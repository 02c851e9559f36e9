/** Which of several types is the more general, for choosing a common one (cty/convert/compare_types.go, sort_types.go). */
import type { Type } from './type.ts'

/** Types from most to least general; those that cannot be compared keep the order in which they came. */
export function byPreference(types: readonly Type[]): readonly Type[] {
  const { below, inDegree } = preferenceGraph(types)
  const queue: number[] = []
  for (const [at, degree] of inDegree.entries()) if (degree === 0) queue.push(at)
  // The queue grows while it is walked; the walk is also the result.
  for (const at of queue)
    for (const next of below[at] ?? []) {
      const left = (inDegree[next] ?? 0) - 1
      inDegree[next] = left
      if (left === 0) queue.push(next)
    }
  return queue.flatMap(at => types[at] ?? [])
}

interface PreferenceGraph {
  /** By index, the indices of the less general types. */
  readonly below: readonly number[][]
  readonly inDegree: number[]
}

function preferenceGraph(types: readonly Type[]): PreferenceGraph {
  const below: number[][] = types.map(() => [])
  const inDegree: number[] = types.map(() => 0)
  for (const [i, a] of types.entries())
    for (const [j, b] of types.entries()) {
      const order = j > i ? generality(a, b) : 0
      if (order === 0) continue
      const [from, to] = order < 0 ? [i, j] : [j, i]
      below[from]?.push(to)
      inDegree[to] = (inDegree[to] ?? 0) + 1
    }
  return { below, inDegree }
}

/** Negative if `a` is the more general, positive if `b` is, 0 if that cannot be said. */
function generality(a: Type, b: Type): number {
  if (a.kind === 'dynamic' || b.kind === 'dynamic')
    return Number(a.kind === 'dynamic') - Number(b.kind === 'dynamic')
  if (a.kind === 'object' && b.kind === 'object')
    return objectGenerality(a.attributes, b.attributes)
  if (a.kind === 'tuple' && b.kind === 'tuple') return tupleGenerality(a.elements, b.elements)
  if ('element' in a && 'element' in b && a.kind === b.kind) return generality(a.element, b.element)
  if (isLess(a, b)) return 1
  return isLess(b, a) ? -1 : 0
}

/** By kind alone: which kinds are less general than which. */
const MORE_GENERAL: Readonly<Partial<Record<Type['kind'], readonly Type['kind'][]>>> = {
  number: ['string'],
  bool: ['string'],
  set: ['list', 'tuple'],
  tuple: ['list'],
  object: ['map'],
}

function isLess(a: Type, b: Type): boolean {
  return MORE_GENERAL[a.kind]?.includes(b.kind) === true
}

function objectGenerality(a: ReadonlyMap<string, Type>, b: ReadonlyMap<string, Type>): number {
  if (a.size !== b.size) return 0
  const orders: number[] = []
  for (const [name, type] of a) {
    const other = b.get(name)
    if (other === undefined) return 0
    orders.push(generality(type, other))
  }
  return agreement(orders)
}

function tupleGenerality(a: readonly Type[], b: readonly Type[]): number {
  if (a.length !== b.length) return 0
  return agreement(a.flatMap((type, at) => (b[at] === undefined ? [] : [generality(type, b[at])])))
}

/** What all parts agree on; parts that cannot be compared do not object. */
function agreement(orders: readonly number[]): number {
  const more = orders.some(order => order < 0)
  const less = orders.some(order => order > 0)
  if (more === less) return 0
  return more ? -1 : 1
}
