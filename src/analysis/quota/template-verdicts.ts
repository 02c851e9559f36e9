import type { TemplateVerdict } from '../../quota/template-verdict.ts'
import type { VerdictReport } from '../../report/verdict.ts'

/** What a template means for everybody of a quota input. */
export interface TemplateVerdicts {
  readonly reports: readonly VerdictReport[]
  /** Of whoever is nearest to starting one, where nobody can. */
  readonly nearest: TemplateVerdict | undefined
}
