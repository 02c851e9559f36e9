/**
 * The provider that is built into Terraform: `terraform_data`, and `terraform_remote_state`, which is not looked at. As
 * https://github.com/hashicorp/terraform/blob/v1.16.0-rc2/internal/builtin/providers/terraform/resource_data.go.
 */
import type { Capabilities, FileAccess } from '../eval/capabilities.ts'
import type { TerraformMinor } from '../eval/language-version.ts'
import { BACKEND_TYPES } from '../module/check/backend-arguments.ts'
import type { ResourceMode } from '../module/configuration.ts'
import { seeNoUnknown } from '../plan/apply.ts'
import { type AttributeSchema, type BlockSchema, blockSchema } from '../plan/body/schema.ts'
import { either } from '../plan/instance/either.ts'
import { hasChanged } from '../plan/instance/has-changed.ts'
import type {
  ApplyRequest,
  PlanAnswer,
  PlanRequest,
  ProviderModel,
  ProviderProblem,
  ProviderRequest,
  ReadAnswer,
} from '../plan/provider/provider-model.ts'
import { containsUnseen, hasDynamic, unseenSourcesOf } from '../value/inspect.ts'
import { nullValue, unknownValue, unseenValue } from '../value/make.ts'
import { BOOL, DYNAMIC, STRING, typesEqual } from '../value/type.ts'
import type { Hull, Value } from '../value/value.ts'
import { attributeOf, unseenAttribute, withAttributes } from './objects.ts'

/** `store` is new in this version. */
const STORE_SINCE = 16

const ANYTHING: AttributeSchema = { type: DYNAMIC, optional: true }
const DECIDED: AttributeSchema = { type: DYNAMIC, computed: true }
const FLAG: AttributeSchema = { type: BOOL, optional: true }

const DATA_ATTRIBUTES = {
  id: { type: STRING, computed: true },
  input: ANYTHING,
  output: DECIDED,
  triggers_replace: ANYTHING,
} as const

const STORE: BlockSchema = blockSchema({
  input: { ...ANYTHING, writeOnly: true },
  output: DECIDED,
  replace: FLAG,
  sensitive: FLAG,
  sensitive_output: { ...DECIDED, sensitive: true },
  version: ANYTHING,
})

const DATA: BlockSchema = blockSchema(DATA_ATTRIBUTES)
const DATA_WITH_STORE: BlockSchema = blockSchema(DATA_ATTRIBUTES, {
  store: { nesting: 'single', block: STORE },
})

const REMOTE_STATE: BlockSchema = blockSchema({
  backend: { type: STRING, required: true },
  config: ANYTHING,
  defaults: ANYTHING,
  outputs: DECIDED,
  workspace: { type: STRING, optional: true },
})

const TYPES: Readonly<Record<ResourceMode, readonly string[]>> = {
  managed: ['terraform_data'],
  data: ['terraform_remote_state'],
  ephemeral: [],
}

/** The built-in provider of one version of Terraform. */
export function terraformProvider(version: TerraformMinor, { files }: Capabilities): ProviderModel {
  const data = version >= STORE_SINCE ? DATA_WITH_STORE : DATA
  return {
    source: 'builtin/terraform',
    covers: {
      sources: ['builtin/terraform'],
      types: mode => TYPES[mode],
      configuration: blockSchema({}),
    },
    schema: (mode, type) => {
      if (mode === 'managed' && type === 'terraform_data') return data
      return mode === 'data' && type === 'terraform_remote_state' ? REMOTE_STATE : undefined
    },
    validate: (mode, request) => validate(mode, request, version),
    unlooked: (mode, { config }) =>
      mode === 'managed' && isUnset(attributeOf(config, 'store')) ? [] : unseenSourcesOf(config),
    readData: request => readRemoteState(request, files),
    planResource: planData,
    applyResource: applyData,
  }
}

function isUnset({ kind }: Value): boolean {
  return kind === 'null'
}

function validate(
  mode: ResourceMode,
  { config }: ProviderRequest,
  version: TerraformMinor,
): readonly ProviderProblem[] {
  if (mode === 'data') return [...validateRemoteState(config), ...validateBackend(config, version)]
  return ['id', 'output']
    .filter(name => attributeOf(config, name).kind !== 'null')
    .map(name => problem(`"${name}" attribute is read-only`, '', []))
}

function problem(summary: string, detail: string, path: ProviderProblem['path']): ProviderProblem {
  return { severity: 'error', summary, detail, path }
}

/** What `terraform_remote_state` says of its backend before it asks it. */
function validateBackend(config: Value, version: TerraformMinor): readonly ProviderProblem[] {
  const backend = attributeOf(config, 'backend')
  if (backend.kind !== 'string') return []
  const { string: name } = backend
  const summary = 'Invalid backend configuration'
  const known = Object.hasOwn(BACKEND_TYPES, name) ? BACKEND_TYPES[name] : undefined
  if (known === undefined || (known.since ?? 0) > version)
    return [
      problem(summary, `There is no backend type named "${name}".`, [{ attribute: 'backend' }]),
    ]
  const given = attributeOf(config, 'config')
  const names = given.kind === 'object' ? [...given.attributes.keys()] : []
  const knownNames = new Set([...known.attributes, ...(known.blocks ?? [])])
  const other = names.find(each => !knownNames.has(each))
  if (other === undefined) return []
  const detail = `The given configuration is not valid for backend "${name}": unexpected attribute "${other}".`
  return [problem(summary, detail, [{ attribute: 'config' }])]
}

function validateRemoteState(config: Value): readonly ProviderProblem[] {
  const isObject = (name: string): boolean => {
    const { kind } = attributeOf(config, name).type
    return kind === 'dynamic' || kind === 'object' || kind === 'map'
  }
  const problems: ProviderProblem[] = []
  if (!isObject('config')) {
    const detail = 'The configuration must be an object value.'
    problems.push(problem('Invalid backend configuration', detail, [{ attribute: 'config' }]))
  }
  if (!isObject('defaults')) {
    const detail = 'Defaults must be given in an object value.'
    problems.push(problem('Invalid default values', detail, [{ attribute: 'defaults' }]))
  }
  return problems
}

const NO_STATE: ProviderProblem = problem(
  'Unable to find remote state',
  'No stored state was found for the given workspace in the given backend.',
  [],
)

/** Where Coder puts the workspace's own state before it runs Terraform. */
const OWN_STATE = 'terraform.tfstate'

function lacksFile(config: Value, files: FileAccess): boolean {
  const backend = attributeOf(config, 'backend')
  if (backend.kind !== 'string' || backend.string !== 'local') return false
  if (!isUnset(attributeOf(config, 'workspace'))) return false
  const path = attributeOf(attributeOf(config, 'config'), 'path')
  if (path.kind !== 'string' || path.string === '' || path.string === OWN_STATE) return false
  return files.exists(path.string) === false
}

/** Another configuration's state is nothing that is looked at here, but that a file of the template is not there is seen. */
function readRemoteState(request: ProviderRequest, files: FileAccess): ReadAnswer {
  const why = 'is what another configuration left in its state'
  const outputs = unseenAttribute(request, 'outputs', DYNAMIC, why)
  const certain = { ...outputs, hull: { ...outputs.hull, notNull: true as const } }
  const value = withAttributes(request.config, { outputs: certain })
  return { value, problems: lacksFile(request.config, files) ? [NO_STATE] : [] }
}

function planData(request: PlanRequest): PlanAnswer {
  const { proposed, prior } = request
  if (prior === null) return { ...planned(proposed, null), replace: false }
  const triggered = hasChanged(
    attributeOf(proposed, 'triggers_replace'),
    attributeOf(prior, 'triggers_replace'),
  )
  if (triggered === true) return { ...planned(proposed, null), replace: true }
  const kept = planned(proposed, prior)
  const replace = kept.replace === true ? true : triggered
  return { ...kept, replace }
}

/** The object over a prior one; null: it is made anew. */
function planned(proposed: Value, prior: Value | null): PlanAnswer {
  const id = prior === null ? unknownValue(STRING, { notNull: true }) : attributeOf(prior, 'id')
  const made = withAttributes(proposed, { id, output: plannedOutput(proposed, prior) })
  const store = attributeOf(proposed, 'store')
  if (store.kind !== 'object') return { planned: made, replace: false, problems: [] }
  const before = prior === null ? nullValue(DYNAMIC) : attributeOf(prior, 'store')
  const { value, replace, problems } = planStore(store, before)
  return { planned: withAttributes(made, { store: value }), replace, problems }
}

/** The output repeats the input once it is applied, in the same type. */
function plannedOutput(proposed: Value, prior: Value | null): Value {
  const input = attributeOf(proposed, 'input')
  const anew = appliedLater(input)
  if (prior === null) return anew
  const changed = hasChanged(input, attributeOf(prior, 'input'))
  const kept = attributeOf(prior, 'output')
  if (changed === false) return kept
  return changed === true ? anew : either(kept, anew, changed)
}

/** What is known at plan of something that an apply repeats: its type, and whether it is null. */
function appliedLater(input: Value): Value {
  if (input.kind === 'null') return input
  const { type } = input
  if (hasDynamic(type) && containsUnseen(input)) {
    const hull: Hull = mayBeNull(input) ? {} : { notNull: true }
    return unseenValue(type, unseenSourcesOf(input), hull)
  }
  const later = unknownValue(type)
  return mayBeNull(input) ? either(nullValue(type), later, unseenSourcesOf(input)) : later
}

function mayBeNull(value: Value): boolean {
  return value.kind === 'unseen' && value.hull.notNull !== true
}

interface PlannedStore {
  readonly value: Value
  readonly replace: boolean
  readonly problems: readonly ProviderProblem[]
}

function planStore(store: Value, before: Value): PlannedStore {
  for (const name of ['sensitive', 'replace']) {
    if (attributeOf(store, name).kind !== 'unknown') continue
    const detail = `the "${name}" attribute must be known in order to plan changes to this resource`
    const path = [{ attribute: 'store' }, { attribute: name }]
    const problems = [problem('unexpected unknown value', detail, path)]
    return { value: store, replace: false, problems }
  }
  const isSensitive = isTrue(attributeOf(store, 'sensitive'))
  const moved = hasChanged(attributeOf(before, 'sensitive'), attributeOf(store, 'sensitive'))
  const old = storedOutput(store)
  const output = nextOutput(store, before, old) ?? (moved === false ? undefined : old)
  const written = output === undefined ? store : write(store, output, isSensitive)
  const isKnown = ['output', 'sensitive_output'].every(
    name => attributeOf(written, name).kind !== 'unknown',
  )
  const replace = isTrue(attributeOf(store, 'replace')) && !isKnown
  return {
    value: withAttributes(written, { input: nullValue(DYNAMIC) }),
    replace,
    problems: [],
  }
}

/** What the store holds by now. */
function storedOutput(store: Value): Value {
  const secret = attributeOf(store, 'sensitive_output')
  return secret.kind === 'null' ? attributeOf(store, 'output') : secret
}

/** What is to be stored now; undefined: nothing new. With a version only that one's change counts. */
function nextOutput(store: Value, before: Value, old: Value): Value | undefined {
  const input = attributeOf(store, 'input')
  const version = attributeOf(store, 'version')
  if (input.kind === 'null' && old.kind === 'null') return nullValue(input.type)
  const changed =
    version.kind === 'null'
      ? hasChanged(input, old)
      : hasChanged(version, attributeOf(before, 'version'))
  if (changed === false) return undefined
  const anew = input.kind === 'null' ? unknownValue(input.type) : appliedLater(input)
  return changed === true ? anew : either(old, anew, changed)
}

function write(store: Value, output: Value, isSensitive: boolean): Value {
  const nothing = nullValue(DYNAMIC)
  return withAttributes(store, {
    output: isSensitive ? nothing : output,
    sensitive_output: isSensitive ? output : nothing,
  })
}

function isTrue(value: Value): boolean {
  return value.kind === 'bool' && value.bool
}

/** Applying repeats the input; what the provider draws stays unseen. */
function applyData({ type, address, planned: value }: ApplyRequest): Value | undefined {
  if (type !== 'terraform_data') return undefined
  const input = attributeOf(value, 'input')
  const output = attributeOf(value, 'output')
  const isSame = output.kind === 'unknown' && typesEqual(output.type, input.type)
  const repeated = isSame ? withAttributes(value, { output: input }) : value
  const text = `what "${address}" became when it was created is only in its state`
  const source = { id: `${address} (created)`, text, remedy: undefined, location: undefined }
  return seeNoUnknown(repeated, source)
}
