import type { SpaceQuestion } from '../../analysis/template/template-space.ts'

/** What a command wants of an analysis. */
export interface ReportRequest {
  readonly paths: readonly string[]
  readonly presets: readonly string[]
  /** Whether every preset is priced. */
  readonly withPresets: boolean
  /** Whether everything that there is to say of the cost is said. */
  readonly inDepth: boolean
  /** How far choices are gone into; undefined: not at all. */
  readonly space?: SpaceQuestion
  /** Only templates that these files (absolute) matter to are looked at, which may be none; undefined: all of them. */
  readonly changed?: readonly string[]
}
