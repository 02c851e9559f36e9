/**
 * Version constraints such as `>= 1.2, < 2.0.0` and `~> 1.4`, as https://github.com/hashicorp/go-version reads and compares them,
 * as far as released versions go: a constraint with a pre-release is recognised, never matched.
 */

type Operator = '=' | '!=' | '>' | '<' | '>=' | '<=' | '~>'

/** One of the conditions of a constraint, all of which a version has to meet. */
export interface VersionCondition {
  readonly operator: Operator
  /** At least three; missing ones are 0. */
  readonly segments: readonly number[]
  /** How many segments were written, which `~>` depends on. */
  readonly written: number
  readonly prerelease: string
}

const CONDITION =
  /^\s*(=|!=|>=|<=|>|<|~>)?\s*v?(\d+(?:\.\d+)*?)(?:-(\d+[0-9A-Za-z~-]*(?:\.[0-9A-Za-z~-]+)*)|-?([A-Za-z~-]+[0-9A-Za-z~-]*(?:\.[0-9A-Za-z~-]+)*))?(?:\+[0-9A-Za-z~-]+(?:\.[0-9A-Za-z~-]+)*)?\??\s*$/

/** The conditions of a constraint, or undefined if it is none. */
export function parseConstraints(text: string): readonly VersionCondition[] | undefined {
  const conditions: VersionCondition[] = []
  for (const part of text.split(',')) {
    const match = CONDITION.exec(part)
    if (match === null) return undefined
    const numbers = (match[2] ?? '').split('.').map(Number)
    const segments = [...numbers, 0, 0].slice(0, Math.max(numbers.length, 3))
    const operator = OPERATORS.find(it => it === match[1]) ?? '='
    const prerelease = match[3] ?? match[4] ?? ''
    conditions.push({ operator, segments, written: numbers.length, prerelease })
  }
  return conditions
}

const OPERATORS: readonly Operator[] = ['=', '!=', '>', '<', '>=', '<=', '~>']

/** Whether a released version, given by its numbers, fulfils every condition. */
export function satisfies(
  version: readonly number[],
  conditions: readonly VersionCondition[],
): boolean {
  return conditions.every(condition => fulfils(version, condition))
}

/** Whether some released version fulfils every condition; `upTo`: one that is no newer. */
export function isPossible(
  conditions: readonly VersionCondition[],
  upTo?: readonly number[],
): boolean {
  // Where conditions begin or end to hold.
  const candidates = [
    [0, 0, 0],
    ...(upTo === undefined ? [] : [upTo]),
    ...conditions.flatMap(({ segments }) => [segments, next(segments)]),
  ]
  return candidates.some(
    candidate =>
      (upTo === undefined || compareNumbers(candidate, upTo) <= 0) &&
      satisfies(candidate, conditions),
  )
}

function next(segments: readonly number[]): readonly number[] {
  return segments.map((segment, at) => (at === segments.length - 1 ? segment + 1 : segment))
}

function fulfils(version: readonly number[], condition: VersionCondition): boolean {
  const order = compare(version, condition)
  switch (condition.operator) {
    case '=':
      return order === 0
    case '!=':
      return order !== 0
    case '>':
      return order > 0
    case '<':
      return order < 0
    case '>=':
      return order >= 0
    case '<=':
      return order <= 0
    case '~>':
      return order >= 0 && isPessimistic(version, condition)
  }
}

/** A release comes after its own pre-releases. */
function compare(version: readonly number[], condition: VersionCondition): number {
  const difference = compareNumbers(version, condition.segments)
  if (difference !== 0) return difference
  return condition.prerelease === '' ? 0 : 1
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** `~> 1.4` lets the last written number grow, and nothing before it change. */
function isPessimistic(version: readonly number[], condition: VersionCondition): boolean {
  if (condition.prerelease !== '') return false
  return condition.segments
    .slice(0, condition.written - 1)
    .every((segment, at) => segment === (version[at] ?? 0))
}

const VERSION = /^v?(\d+(?:\.\d+)*)/

/** The numbers of a version such as `1.4.2`, without pre-release and metadata; undefined if it has none. */
export function parseVersion(text: string): readonly number[] | undefined {
  const match = VERSION.exec(text)
  return match?.[1]?.split('.').map(Number)
}
