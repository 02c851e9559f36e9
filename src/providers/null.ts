import { blockSchema } from '../plan/body/schema.ts'
import type { ProviderRequest, ReadAnswer } from '../plan/provider/provider-model.ts'
import { stringValue } from '../value/make.ts'
import { mapType, STRING } from '../value/type.ts'
import { computed, decided, TEXT_MAP } from './attributes.ts'
import type { ProviderTable } from './model.ts'
import { attributeOf, unseenAttribute, withAttributes } from './objects.ts'

/** hashicorp/null, as of 3.3.1. */
export const nullTable: ProviderTable = {
  version: '3.3.1',
  managed: {
    null_resource: {
      schema: blockSchema({ id: computed(STRING), triggers: TEXT_MAP }),
      kept: ['id'],
      replacedBy: [],
      replacedByValues: ['triggers'],
    },
  },
  data: {
    null_data_source: {
      schema: blockSchema({
        has_computed_default: decided(STRING),
        id: computed(STRING),
        inputs: TEXT_MAP,
        outputs: computed(mapType(STRING)),
        random: computed(STRING),
      }),
      read: readInputs,
    },
  },
}

/** The outputs repeat the inputs. */
function readInputs(request: ProviderRequest): ReadAnswer {
  const { config } = request
  const choice = attributeOf(config, 'has_computed_default')
  const value = withAttributes(config, {
    has_computed_default: choice.kind === 'null' ? stringValue('default') : choice,
    id: stringValue('static'),
    outputs: attributeOf(config, 'inputs'),
    random: unseenAttribute(request, 'random', STRING, 'is drawn at random'),
  })
  return { value, problems: [] }
}
