/** Which release of each minor version answers for it, where a constraint asks for more than the minor number. */
import type { TerraformMinor } from '../../eval/language-version.ts'

const PATCH: ReadonlyMap<TerraformMinor, number> = new Map([
  [11, 4],
  [12, 2],
  [13, 5],
  [14, 5],
  [15, 9],
  [16, 2],
])

/** Older versions answer as 1.11, newer ones as 1.16. */
const OLDEST = 11
const NEWEST = 16

/** The release as numbers, such as `[1, 14, 5]`. */
export function releaseOf(version: TerraformMinor): readonly [number, number, number] {
  const minor = Math.min(Math.max(version, OLDEST), NEWEST)
  return [1, minor, PATCH.get(minor) ?? 0]
}
