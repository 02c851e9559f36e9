/** What changed, for other programs. */
import { jsonText } from '../json.ts'
import type { Difference } from './difference.ts'

/** One JSON document as `schemas/diff.schema.json` describes it, with a line feed at the end. Pure and total. */
export function diffJson(difference: Difference): string {
  return jsonText(difference)
}
