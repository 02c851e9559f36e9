/** hashicorp/external, as of 2.4.0. No program is run, so that no result is seen. */

import { blockSchema } from '../plan/body/schema.ts'
import type { ProviderModel } from '../plan/provider/provider-model.ts'
import { listType, mapType, STRING } from '../value/type.ts'
import { computed, required, TEXT, TEXT_MAP } from './attributes.ts'
import { providerModel } from './model.ts'

export const externalProvider: ProviderModel = providerModel({
  source: 'hashicorp/external',
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
    },
  },
})
