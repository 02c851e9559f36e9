/** What a template's number lacks, for `--write-assumptions`. */
import { wantedValues } from '../../coder/wanted-values.ts'
import { assumptionsYaml } from '../../report/assumptions-file.ts'
import type { TemplateSubject } from '../subject.ts'
import { pricedSubject } from '../template/priced-template.ts'

/** The configuration to fill in, as YAML. Never throws. */
export function missingValues(
  given: TemplateSubject,
  preset: string | undefined,
  rename: (path: string) => string,
): string {
  const { subject, owners } = pricedSubject(given, preset)
  const { on, off } = owners.common
  const values = wantedValues(subject.template, [on, off])
  return assumptionsYaml({ ...values, name: subject.name, rename })
}
