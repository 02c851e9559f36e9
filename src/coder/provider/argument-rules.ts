/**
 * What Coder's provider checks of single arguments before it plans or reads anything, in its words and those of the library under it.
 * By provider/*.go of terraform-provider-coder 2.19.0.
 */
import type { ResourceMode } from '../../module/configuration.ts'
import type { PathStep, ProviderProblem } from '../../plan/provider/provider-model.ts'
import { formatNumber } from '../../value/number.ts'
import type { Value } from '../../value/value.ts'
import { quote } from '../go/go-text.ts'
import { urlProblem } from '../go/go-url.ts'
import { cronProblem, prebuildCronProblem, unixCronWarning } from './preset/schedule.ts'
import { timeZoneProblem } from './preset/time-zones.ts'

/** What is wrong with a known value, or undefined; `key` is the argument as the library calls it, `prebuilds.0.instances`. */
type Rule = (value: Value, key: string) => string | undefined

interface Rules {
  readonly [name: string]: Rule | Rules
}

const utf8 = new TextEncoder()

function ofText(judge: (text: string, key: string) => string | undefined): Rule {
  return (value, key) => (value.kind === 'string' ? judge(value.string, key) : undefined)
}

function ofNumber(judge: (number: bigint, key: string, text: string) => string | undefined): Rule {
  return (value, key) => {
    if (value.kind !== 'number') return undefined
    const text = formatNumber(value.number)
    return /^-?\d+$/.test(text) ? judge(BigInt(text), key, text) : undefined
  }
}

const oneOf = (...valid: readonly string[]): Rule =>
  ofText((text, key) =>
    valid.includes(text)
      ? undefined
      : `expected ${key} to be one of [${valid.map(quote).join(' ')}], got ${text}`,
  )

const atLeast = (least: bigint): Rule =>
  ofNumber((number, key, text) =>
    number < least ? `expected ${key} to be at least (${least}), got ${text}` : undefined,
  )

const percentage: Rule = ofNumber((number, key, text) =>
  number < 0n || number > 100n
    ? `expected ${key} to be in the range (0 - 100), got ${text}`
    : undefined,
)

const notEmpty: Rule = ofText((text, key) =>
  text === '' ? `expected ${quote(key)} to not be an empty string, got ` : undefined,
)

const lengthUpTo = (most: number): Rule =>
  ofText((text, key) =>
    utf8.encode(text).length > most
      ? `expected length of ${key} to be in the range (0 - ${most}), got ${text}`
      : undefined,
  )

const tooLong = (what: string, most: number): Rule =>
  ofText(text =>
    utf8.encode(text).length > most ? `${what} is too long (max ${most} characters)` : undefined,
  )

const url: Rule = ofText(urlProblem)

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i
const uuid: Rule = ofText((text, key) =>
  UUID.test(text) ? undefined : `expected ${quote(key)} to be a valid UUID, got ${text}`,
)

const SLUG = /^[a-z0-9](-?[a-z0-9])*$/
const slug: Rule = ofText(text =>
  SLUG.test(text)
    ? undefined
    : `invalid "coder_app" slug, must be a valid hostname (${quote(SLUG.source)}, cannot contain two consecutive hyphens or start/end with a hyphen): ${quote(text)}`,
)

const share: Rule = ofText(text =>
  ['owner', 'authenticated', 'public'].includes(text)
    ? undefined
    : `invalid app share ${quote(text)}, must be one of "owner", "authenticated", "public"`,
)

const openIn: Rule = ofText(text =>
  ['tab', 'slim-window'].includes(text)
    ? undefined
    : `invalid "coder_app" open_in value, must be one of "tab", "slim-window": ${quote(text)}`,
)

const environmentName: Rule = ofText((text, key) =>
  /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(text)
    ? undefined
    : `invalid value for ${key} (must be a valid environment variable name)`,
)

const volumePath: Rule = ofText(text => {
  if (text === '') return 'volume path must not be empty'
  return text.startsWith('/') ? undefined : 'volume path must be an absolute path'
})

const timeToLive: Rule = ofNumber((number, key, text) =>
  number === 0n || (number >= 3600n && number <= 31536000n)
    ? undefined
    : `${quote(key)} must be 0 or between 3600 and 31536000, got ${text}`,
)

const timeZone: Rule = ofText(text => {
  const why = timeZoneProblem(text)
  return why === undefined ? undefined : `failed to load timezone ${quote(text)}: ${why}`
})

const FORM_TYPES = [
  'radio',
  'slider',
  'input',
  'dropdown',
  'checkbox',
  'switch',
  'multi-select',
  'tag-select',
  'textarea',
  'error',
]

const RULES: Readonly<Record<string, Rules>> = {
  'managed coder_agent': {
    api_key_scope: oneOf('all', 'no_user_data'),
    arch: oneOf('amd64', 'armv7', 'arm64'),
    auth: oneOf(
      'token',
      'google-instance-identity',
      'aws-instance-identity',
      'azure-instance-identity',
    ),
    connection_timeout: atLeast(0n),
    os: oneOf('linux', 'darwin', 'windows'),
    startup_script_behavior: oneOf('blocking', 'non-blocking'),
    resources_monitoring: {
      memory: { threshold: percentage },
      volume: { path: volumePath, threshold: percentage },
    },
  },
  'managed coder_app': {
    display_name: tooLong('display name', 64),
    group: tooLong('group name', 64),
    icon: url,
    open_in: openIn,
    share,
    slug,
    tooltip: tooLong('tooltip', 2048),
  },
  'managed coder_ai_task': { app_id: uuid, sidebar_app: { id: uuid } },
  'managed coder_devcontainer': { workspace_folder: notEmpty },
  'managed coder_env': {
    merge_strategy: oneOf('replace', 'append', 'prepend', 'error'),
    name: environmentName,
  },
  'managed coder_metadata': { icon: url },
  'managed coder_script': { cron: ofText(cronProblem), timeout: atLeast(1n) },
  'data coder_parameter': {
    form_type: oneOf(...FORM_TYPES),
    icon: url,
    option: { icon: url },
    type: oneOf('string', 'number', 'bool', 'list(string)'),
  },
  'data coder_workspace_preset': {
    description: lengthUpTo(128),
    icon: (value, key) => url(value, key) ?? lengthUpTo(256)(value, key),
    name: notEmpty,
    prebuilds: {
      expiration_policy: { ttl: timeToLive },
      instances: atLeast(0n),
      scheduling: { timezone: timeZone, schedule: { cron: ofText(prebuildCronProblem) } },
    },
  },
}

/** Arguments that exclude each other: the first one's error names the first of the others that is set. */
const CONFLICTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'managed coder_app': {
    command: ['url', 'subdomain'],
    external: ['healthcheck', 'command', 'subdomain', 'share'],
    healthcheck: ['command'],
    url: ['command'],
  },
  'managed coder_ai_task': { app_id: ['sidebar_app'], sidebar_app: ['app_id'] },
}

/** Names of the arguments that some rule is about, of a type of block such as `managed coder_app`. */
export function judgedArguments(key: string): readonly string[] {
  const conflicting = Object.entries(CONFLICTS[key] ?? {}).flatMap(([name, others]) => [
    name,
    ...others,
  ])
  return [...Object.keys(RULES[key] ?? {}), ...conflicting]
}

/** What the provider says of the arguments of a block. Values that are not known, or not seen, are let pass. Never throws. */
export function argumentProblems(
  mode: ResourceMode,
  type: string,
  config: Value,
): readonly ProviderProblem[] {
  const key = `${mode} ${type}`
  return [
    ...conflicts(CONFLICTS[key] ?? {}, config),
    ...regexConflicts(key, config),
    ...check(RULES[key] ?? {}, config, '', []),
    ...warnings(key, config),
  ]
}

/** Without a path remarks go to the whole resource: elements of sets have no index to point at. */
function check(
  rules: Rules,
  config: Value,
  prefix: string,
  path: readonly PathStep[] | undefined,
): readonly ProviderProblem[] {
  const problems: ProviderProblem[] = []
  for (const [name, rule] of Object.entries(rules)) {
    const value = attributeOf(config, name)
    if (value === undefined) continue
    const key = `${prefix}${name}`
    const at = path === undefined ? [] : [...path, { attribute: name }]
    if (typeof rule !== 'function') problems.push(...checkBlocks(rule, value, key, path && at))
    else {
      const summary = rule(value, key)
      if (summary !== undefined) problems.push({ severity: 'error', summary, detail: '', path: at })
    }
  }
  return problems
}

function checkBlocks(
  rules: Rules,
  value: Value,
  key: string,
  path: readonly PathStep[] | undefined,
): readonly ProviderProblem[] {
  if (value.kind !== 'list' && value.kind !== 'set') return []
  return value.elements.flatMap((element, index) =>
    check(
      rules,
      element,
      `${key}.${index}.`,
      value.kind === 'set' ? undefined : path && [...path, { index }],
    ),
  )
}

function conflicts(
  table: Readonly<Record<string, readonly string[]>>,
  config: Value,
): readonly ProviderProblem[] {
  return Object.entries(table).flatMap(([name, others]) => {
    if (!isSet(attributeOf(config, name))) return []
    const other = others.find(each => isSet(attributeOf(config, each)))
    if (other === undefined) return []
    const isBlock = attributeOf(config, name)?.kind === 'set'
    return [conflict(name, other, isBlock ? [] : [{ attribute: name }])]
  })
}

function conflict(name: string, other: string, path: readonly PathStep[]): ProviderProblem {
  const detail = `${quote(name)}: conflicts with ${other}`
  return { severity: 'error', summary: 'Conflicting configuration arguments', detail, path }
}

function regexConflicts(key: string, config: Value): readonly ProviderProblem[] {
  if (key !== 'data coder_parameter') return []
  const validation = attributeOf(config, 'validation')
  const [block] = validation?.kind === 'list' ? validation.elements : []
  if (block === undefined || !isSet(attributeOf(block, 'regex'))) return []
  const other = ['min', 'max', 'monotonic'].find(name => isSet(attributeOf(block, name)))
  if (other === undefined) return []
  const path = [{ attribute: 'validation' }, { index: 0 }, { attribute: 'regex' }]
  return [conflict('validation.0.regex', `validation.0.${other}`, path)]
}

/** What is not known yet may turn out to be unset, so it conflicts with nothing. */
function isSet(value: Value | undefined): boolean {
  switch (value?.kind) {
    case undefined:
    case 'null':
    case 'unknown':
    case 'unseen':
      return false
    case 'list':
    case 'set':
      return value.elements.length > 0
    default:
      return true
  }
}

function warnings(key: string, config: Value): readonly ProviderProblem[] {
  if (key !== 'managed coder_script') return []
  const cron = attributeOf(config, 'cron')
  const summary = cron?.kind === 'string' ? unixCronWarning(cron.string) : undefined
  if (summary === undefined) return []
  return [{ severity: 'warning', summary, detail: '', path: [{ attribute: 'cron' }] }]
}

function attributeOf(value: Value, name: string): Value | undefined {
  return value.kind === 'object' ? value.attributes.get(name) : undefined
}
