import { blockSchema } from '../plan/body/schema.ts'
import { mapType, NUMBER, STRING } from '../value/type.ts'
import { all, computed, FLAG, required, TEXT, TEXT_MAP, WHOLE } from './attributes.ts'
import type { ProviderTable } from './model.ts'
import { alsoRequires, atLeast, atLeastSumOf, conflictsWith, inBlock, oneOf } from './rules.ts'

const RETRIES = ['attempts', 'max_delay_ms', 'min_delay_ms'] as const
const RETRY = blockSchema(all(RETRIES, WHOLE))

/** hashicorp/http, as of 3.6.0. Nothing is asked over the network, so that no answer is seen. */
export const httpTable: ProviderTable = {
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
      rules: [
        oneOf('method', ['GET', 'POST', 'HEAD']),
        atLeast('request_timeout_ms', 1),
        conflictsWith('ca_cert_pem', ['insecure']),
        alsoRequires('client_cert_pem', 'client_key_pem'),
        alsoRequires('client_key_pem', 'client_cert_pem'),
        inBlock('retry', [
          ...RETRIES.map(name => atLeast(name, 0)),
          atLeastSumOf('max_delay_ms', ['min_delay_ms']),
        ]),
      ],
    },
  },
}
