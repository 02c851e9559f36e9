/** hashicorp/tls, as of 4.2.1. Keys and certificates are made when a resource is created; nothing of them is seen here. */

import { type AttributeSchema, type BlockSchema, blockSchema } from '../plan/body/schema.ts'
import type { ApplyRequest, Refreshed } from '../plan/provider/provider-model.ts'
import { FALSE, numberValue, stringValue } from '../value/make.ts'
import { fromInteger, ZERO } from '../value/number.ts'
import { BOOL, listType, NUMBER, objectType, STRING } from '../value/type.ts'
import type { Value } from '../value/value.ts'
import { all, computed, decided, FLAG, required, secret, TEXT, TEXTS } from './attributes.ts'
import type { ManagedEntry, ProviderTable, ReadEntry } from './model.ts'
import {
  alsoRequires,
  atLeast,
  atMostOneBlock,
  conflictsWith,
  eachNotEmpty,
  eachOneOf,
  exactlyOneOf,
  inBlock,
  oneOf,
  type Rule,
  urlWith,
} from './rules.ts'

const ALGORITHM = oneOf('algorithm', ['RSA', 'ECDSA', 'ED25519'])
const CURVE = oneOf('ecdsa_curve', ['P224', 'P256', 'P384', 'P521'])
const ONE_KEY = exactlyOneOf('private_key_pem', 'private_key_openssh')

const USES = [
  'any_extended',
  'cert_signing',
  'client_auth',
  'code_signing',
  'content_commitment',
  'crl_signing',
  'data_encipherment',
  'decipher_only',
  'digital_signature',
  'email_protection',
  'encipher_only',
  'ipsec_end_system',
  'ipsec_tunnel',
  'ipsec_user',
  'key_agreement',
  'key_encipherment',
  'microsoft_commercial_code_signing',
  'microsoft_kernel_code_signing',
  'microsoft_server_gated_crypto',
  'netscape_server_gated_crypto',
  'ocsp_signing',
  'server_auth',
  'timestamping',
]

const CERTIFICATE_RULES: readonly Rule[] = [
  eachOneOf('allowed_uses', USES),
  atLeast('validity_period_hours', 0),
  atLeast('early_renewal_hours', 0),
  atLeast('max_path_length', -1),
]
const NAMES_RULES: readonly Rule[] = [
  eachNotEmpty('ip_addresses'),
  eachNotEmpty('uris'),
  atMostOneBlock('subject'),
]

const PUBLIC_KEY = all(
  [
    'public_key_fingerprint_md5',
    'public_key_fingerprint_sha256',
    'public_key_openssh',
    'public_key_pem',
  ],
  computed(STRING),
)

const KEY: Readonly<Record<string, AttributeSchema>> = {
  ...PUBLIC_KEY,
  ...all(['private_key_openssh', 'private_key_pem', 'private_key_pem_pkcs8'], secret(STRING)),
  algorithm: required(STRING),
  ecdsa_curve: decided(STRING),
  rsa_bits: decided(NUMBER),
}

const GIVEN_KEY: AttributeSchema = { type: STRING, required: true, sensitive: true }
const HIDDEN_TEXT: AttributeSchema = { type: STRING, optional: true, sensitive: true }

const GIVEN_PUBLIC_KEY: Readonly<Record<string, AttributeSchema>> = {
  ...PUBLIC_KEY,
  ...all(['private_key_openssh', 'private_key_pem'], HIDDEN_TEXT),
  algorithm: computed(STRING),
}

const SUBJECT: BlockSchema = blockSchema({
  ...all(
    [
      'common_name',
      'country',
      'email_address',
      'locality',
      'organization',
      'organizational_unit',
      'postal_code',
      'province',
      'serial_number',
    ],
    TEXT,
  ),
  street_address: TEXTS,
})
const SUBJECT_BLOCK = { subject: { nesting: 'list', block: SUBJECT } } as const
const NAMES = all(['dns_names', 'ip_addresses', 'uris'], TEXTS)

const CERTIFICATE: Readonly<Record<string, AttributeSchema>> = {
  ...all(['cert_pem', 'id', 'validity_end_time', 'validity_start_time'], computed(STRING)),
  ...all(['is_ca_certificate', 'set_subject_key_id'], decided(BOOL)),
  ...all(['early_renewal_hours', 'max_path_length'], decided(NUMBER)),
  allowed_uses: required(listType(STRING)),
  ready_for_renewal: computed(BOOL),
  validity_period_hours: required(NUMBER),
}

const CERTIFICATE_DEFAULTS: Readonly<Record<string, Value>> = {
  early_renewal_hours: numberValue(ZERO),
  is_ca_certificate: FALSE,
  ready_for_renewal: FALSE,
  set_subject_key_id: FALSE,
}

const CERTIFICATE_KEPT = [
  'cert_pem',
  'id',
  'max_path_length',
  'validity_end_time',
  'validity_start_time',
]

const CERTIFICATE_REPLACED = [
  'allowed_uses',
  'is_ca_certificate',
  'max_path_length',
  'set_subject_key_id',
  'validity_period_hours',
]

const MANAGED: Readonly<Record<string, ManagedEntry>> = {
  tls_cert_request: {
    schema: blockSchema(
      {
        ...NAMES,
        ...all(['cert_request_pem', 'id', 'key_algorithm'], computed(STRING)),
        private_key_pem: GIVEN_KEY,
      },
      SUBJECT_BLOCK,
    ),
    kept: ['cert_request_pem', 'id', 'key_algorithm'],
    replacedBy: ['dns_names', 'ip_addresses', 'private_key_pem', 'subject', 'uris'],
    rules: NAMES_RULES,
  },
  tls_locally_signed_cert: {
    schema: blockSchema({
      ...CERTIFICATE,
      ca_cert_pem: required(STRING),
      ca_key_algorithm: computed(STRING),
      ca_private_key_pem: GIVEN_KEY,
      cert_request_pem: required(STRING),
    }),
    defaults: CERTIFICATE_DEFAULTS,
    kept: [...CERTIFICATE_KEPT, 'ca_key_algorithm'],
    replacedBy: [...CERTIFICATE_REPLACED, 'ca_cert_pem', 'ca_private_key_pem', 'cert_request_pem'],
    rules: CERTIFICATE_RULES,
    refresh: untilRenewal,
  },
  tls_private_key: {
    schema: blockSchema({ ...KEY, id: computed(STRING) }),
    defaults: { ecdsa_curve: stringValue('P224'), rsa_bits: numberValue(fromInteger(2048)) },
    replacedBy: ['algorithm', 'ecdsa_curve', 'rsa_bits'],
    rules: [ALGORITHM, CURVE],
  },
  tls_self_signed_cert: {
    schema: blockSchema(
      {
        ...CERTIFICATE,
        ...NAMES,
        key_algorithm: computed(STRING),
        private_key_pem: GIVEN_KEY,
        set_authority_key_id: decided(BOOL),
      },
      SUBJECT_BLOCK,
    ),
    defaults: { ...CERTIFICATE_DEFAULTS, set_authority_key_id: FALSE },
    kept: [...CERTIFICATE_KEPT, 'key_algorithm'],
    replacedBy: [
      ...CERTIFICATE_REPLACED,
      'dns_names',
      'ip_addresses',
      'private_key_pem',
      'set_authority_key_id',
      'subject',
      'uris',
    ],
    rules: [...CERTIFICATE_RULES, ...NAMES_RULES],
    refresh: untilRenewal,
  },
}

/** A certificate that is due for renewal is replaced. */
function untilRenewal({ address }: ApplyRequest): Refreshed {
  const text = `whether the certificate of "${address}" is due for renewal is not known here`
  return [{ id: `${address} (renewal)`, text, remedy: undefined, location: undefined }]
}

const CERTIFICATE_TYPE = objectType([
  ['cert_pem', STRING],
  ['is_ca', BOOL],
  ['issuer', STRING],
  ['max_path_length', NUMBER],
  ['not_after', STRING],
  ['not_before', STRING],
  ['public_key_algorithm', STRING],
  ['serial_number', STRING],
  ['sha1_fingerprint', STRING],
  ['signature_algorithm', STRING],
  ['subject', STRING],
  ['version', NUMBER],
])

const DATA: Readonly<Record<string, ReadEntry>> = {
  tls_certificate: {
    schema: blockSchema({
      ...all(['content', 'url'], TEXT),
      certificates: computed(listType(CERTIFICATE_TYPE)),
      id: computed(STRING),
      verify_chain: FLAG,
    }),
    rules: [
      urlWith('url', ['https', 'tls']),
      exactlyOneOf('content', 'url'),
      conflictsWith('verify_chain', ['content']),
    ],
  },
  tls_public_key: {
    schema: blockSchema({ ...GIVEN_PUBLIC_KEY, id: computed(STRING) }),
    rules: [ONE_KEY],
  },
}

const PROXY = blockSchema({ ...all(['password', 'url', 'username'], TEXT), from_env: FLAG })

const PROXY_NAME = 'proxy[0].'
const PROXY_RULES: readonly Rule[] = [
  urlWith('url', ['http', 'https', 'socks5']),
  conflictsWith('url', ['from_env'], PROXY_NAME),
  alsoRequires('username', 'url', PROXY_NAME),
  alsoRequires('password', 'username', PROXY_NAME),
  conflictsWith('from_env', ['url', 'username', 'password'], PROXY_NAME),
]

/** Models every `tls_…` resource, data source and ephemeral resource: the arguments are checked, the results unseen. */
export const tlsTable: ProviderTable = {
  version: '4.2.1',
  configuration: blockSchema({}, { proxy: { nesting: 'list', block: PROXY } }),
  configurationRules: [atMostOneBlock('proxy'), inBlock('proxy', PROXY_RULES)],
  managed: MANAGED,
  data: DATA,
  ephemeral: {
    tls_private_key: { schema: blockSchema(KEY), rules: [ALGORITHM, CURVE] },
    tls_public_key: { schema: blockSchema(GIVEN_PUBLIC_KEY), rules: [ONE_KEY] },
  },
}
