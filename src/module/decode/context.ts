import type { Collector } from '../../diagnostics/collector.ts'
import type { TerraformMinor } from '../../eval/language-version.ts'
import type { Source } from '../../text/source.ts'

/** What every decoder of a file is given. */
export interface DecodeContext {
  readonly source: Source
  readonly version: TerraformMinor
  /** Whether the file is an override file, in which required arguments may be left out. */
  readonly override: boolean
  readonly collector: Collector
  /**
   * Takes mistakes in the templates of JSON strings. They are found when a template is first looked at, and Terraform tells of them
   * only when it evaluates, long after loading.
   */
  readonly lateCollector: Collector
}
