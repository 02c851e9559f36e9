import { compareUtf8 } from '../../value/type.ts'
import type { CheckedObject } from '../plan-model.ts'
import type { ConditionResult, ConditionStatus } from './conditions.ts'

/** A worse status comes later. An object is as bad as its worst condition. */
const SEVERITY: readonly ConditionStatus[] = ['pass', 'unseen', 'unknown', 'fail', 'error']

/** What came of the conditions of each object, as plans in JSON list them. */
export class CheckLog {
  readonly #objects = new Map<string, { status: ConditionStatus; problems: string[] }>()

  /** Notes what came of one condition of an object. */
  add(address: string, { status, message }: ConditionResult): void {
    const known = this.#objects.get(address) ?? { status: 'pass', problems: [] }
    this.#objects.set(address, known)
    if (SEVERITY.indexOf(status) > SEVERITY.indexOf(known.status)) known.status = status
    if (message !== undefined) known.problems.push(message)
  }

  /** What is known of an object so far; one without conditions passes. */
  statusOf(address: string): ConditionStatus {
    return this.#objects.get(address)?.status ?? 'pass'
  }

  /** Every object, in order of the addresses. */
  objects(): readonly CheckedObject[] {
    return [...this.#objects]
      .sort((a, b) => compareUtf8(a[0], b[0]))
      .map(([address, { status, problems }]) => ({ address, status, problems }))
  }
}
