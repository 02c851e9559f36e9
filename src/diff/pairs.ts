/** Two lists side by side. */

/** What has one key in two lists. */
export interface Pair<T> {
  readonly key: string
  readonly base: T | undefined
  readonly head: T | undefined
}

/** Items of equal keys together: those of the head in its order, then those that only the base has. Of equal keys in one list the first counts. */
export function pairsBy<T>(
  base: readonly T[],
  head: readonly T[],
  keyOf: (item: T) => string,
): readonly Pair<T>[] {
  const bases = firstByKey(base, keyOf)
  const heads = firstByKey(head, keyOf)
  const kept = [...heads].map(([key, item]) => ({ key, base: bases.get(key), head: item }))
  const gone = [...bases].flatMap(([key, item]) =>
    heads.has(key) ? [] : [{ key, base: item, head: undefined }],
  )
  return [...kept, ...gone]
}

function firstByKey<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const item of items) {
    const key = keyOf(item)
    if (!found.has(key)) found.set(key, item)
  }
  return found
}

/** Whether something is new, gone or neither. */
export function presenceOf({ base, head }: Pair<unknown>): 'added' | 'removed' | 'changed' {
  if (base === undefined) return 'added'
  return head === undefined ? 'removed' : 'changed'
}
