/** hashicorp/http, as of 3.6.0. Nothing is asked over the network, so that no answer is seen. */

import { blockSchema } from '../plan/body/schema.ts'
import type { ProviderModel } from '../plan/provider/provider-model.ts'
import { mapType, NUMBER, STRING } from '../value/type.ts'
import { all, computed, FLAG, required, TEXT, TEXT_MAP, WHOLE } from './attributes.ts'
import { providerModel } from './model.ts'

const RETRY = blockSchema(all(['attempts', 'max_delay_ms', 'min_delay_ms'], WHOLE))

export const httpProvider: ProviderModel = providerModel({
  source: 'hashicorp/http',
  version: '3.6.0',
  data: {
    http: {
      schema: blockSchema(
        {
          ...all(['body', 'id', 'response_body', 'response_body_base64'], computed(STRING)),
          ...all(['ca_cert_pem', 'client_cert_pem', 'client_key_pem', 'method'], TEXT),
          insecure: FLAG,
          request_body: TEXT,
          request_headers: TEXT_MAP,
          request_timeout_ms: WHOLE,
          response_headers: computed(mapType(STRING)),
          status_code: computed(NUMBER),
          url: required(STRING),
        },
        { retry: { nesting: 'single', block: RETRY } },
      ),
    },
  },
})
