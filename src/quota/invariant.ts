/** Throws if what we rely on does not hold: a bug of ours, never of the user's files. `why` is what should hold. */
export function invariant(condition: boolean, why: string): asserts condition {
  if (!condition) throw new Error(`creditcheck relied on this: ${why}.`)
}
