/** How soon V8 optimises what a run calls again and again. */
import { setFlagsFromString } from 'node:v8'

/** By the first number of V8's version: its flags for how often a function has to run before it is worth optimising, ten times the usual. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  // Node 20.
  11: ['--interrupt-budget=675840'],
  // Node 22 and 24.
  12: ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000'],
  13: ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000'],
}

/**
 * Lets V8 wait longer before it optimises. Most runs end within a quarter of a second, of which it would take a third for code that is
 * hardly used again; runs of several seconds still gain. Does nothing where the flags are not known: V8 would complain.
 */
export function optimiseLater(): void {
  const major = process.versions.v8.split('.')[0] ?? ''
  for (const flag of FLAGS[major] ?? []) setFlagsFromString(flag)
}
