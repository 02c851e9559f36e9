import { blockSchema } from '../plan/body/schema.ts'
import type { ProviderProblem } from '../plan/provider/provider-model.ts'
import { listType, mapType, STRING } from '../value/type.ts'
import type { Value } from '../value/value.ts'
import { computed, required, TEXT, TEXT_MAP } from './attributes.ts'
import type { ProviderTable } from './model.ts'
import { attributeOf } from './objects.ts'
import { someElement } from './rules.ts'

/** hashicorp/external, as of 2.4.0. No program is run, so that no result is seen. */
export const externalTable: ProviderTable = {
  version: '2.4.0',
  data: {
    external: {
      schema: blockSchema({
        id: computed(STRING),
        program: required(listType(STRING)),
        query: TEXT_MAP,
        result: computed(mapType(STRING)),
        working_dir: TEXT,
      }),
      rules: [someElement('program')],
      validate: hasProgram,
    },
  },
}

/** Of a list of empty texts nothing can be run. */
function hasProgram(config: Value): readonly ProviderProblem[] {
  const program = attributeOf(config, 'program')
  if (program.kind !== 'list' || program.elements.length === 0) return []
  const isBlank = program.elements.every(part => part.kind === 'string' && part.string === '')
  if (!isBlank) return []
  const detail =
    'The data source was configured without a program to execute. Verify the configuration contains at least one non-empty value.'
  const path = [{ attribute: 'program' }]
  return [{ severity: 'error', summary: 'External Program Missing', detail, path }]
}
