/** Templates that were moved or renamed: those whose lines are mostly the same. */
import { similarityOf } from './sketch.ts'

/** About as git has it for whole files: half of both texts together. */
const LEAST_SIMILARITY = 0.4
/** More pairs than this are not compared. */
const MAX_PAIRS = 100_000

/** A template that is on one side only. */
interface Sketched {
  /** From `sketchOf`. */
  readonly content?: string
  readonly path: string
}

interface Candidate<T> {
  readonly head: T
  readonly base: T
  readonly similarity: number
}

/** Each template of the head with the one of the base that it is most like, if they are alike enough; every one at most once. */
export function findRenames<T extends Sketched>(
  gone: readonly T[],
  fresh: readonly T[],
): ReadonlyMap<T, T> {
  if (gone.length * fresh.length > MAX_PAIRS) return new Map()
  const candidates = fresh.flatMap(head =>
    gone.map((base): Candidate<T> => {
      return { head, base, similarity: similarityOf(head.content ?? '', base.content ?? '') }
    }),
  )
  const found = new Map<T, T>()
  const taken = new Set<T>()
  for (const { head, base } of candidates
    .filter(({ similarity }) => similarity >= LEAST_SIMILARITY)
    .sort(mostSimilarFirst)) {
    if (found.has(head) || taken.has(base)) continue
    found.set(head, base)
    taken.add(base)
  }
  return found
}

function mostSimilarFirst<T extends Sketched>(a: Candidate<T>, b: Candidate<T>): number {
  return (
    b.similarity - a.similarity ||
    compare(a.head.path, b.head.path) ||
    compare(a.base.path, b.base.path)
  )
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
