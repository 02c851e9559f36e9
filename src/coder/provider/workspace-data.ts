/**
 * `data.coder_workspace`, `coder_workspace_owner`, `coder_provisioner`, `coder_task` and `coder_external_auth` in a build. See
 * provider/workspace.go, workspace_owner.go, provisioner.go, ai_task.go and externalauth.go of terraform-provider-coder.
 */
import type { ProviderProblem, ProviderRequest } from '../../plan/provider/provider-model.ts'
import {
  boolValue,
  listValue,
  nullValue,
  numberValue,
  objectValue,
  stringValue,
  unseenValue,
} from '../../value/make.ts'
import { fromInteger } from '../../value/number.ts'
import { listType, NUMBER, objectType, STRING, type Type } from '../../value/type.ts'
import type { UnseenSource, Value } from '../../value/value.ts'
import type { BuildContext, OwnerFacts, OwnerRole } from '../context.ts'

/** Computed attributes by name. */
export type Attributes = Readonly<Record<string, Value>>

/** Reads facts of the context, or makes them unseen, and notes that they were read. */
class FactReader {
  readonly #request: ProviderRequest
  readonly #remedy: string | undefined

  constructor(request: ProviderRequest, remedy?: string) {
    this.#request = request
    this.#remedy = remedy
  }

  /** A text that the user may or may not have said. */
  text(text: string | undefined, id: string, what: string): Value {
    this.#request.noteRead(id)
    return text === undefined ? this.unseen(STRING, id, what) : stringValue(text)
  }

  unseen(type: Type, id: string, text: string): Value {
    const { location } = this.#request
    const source: UnseenSource = { id, text, remedy: this.#remedy, location }
    return unseenValue(type, [source], { notNull: true, notUnknown: true })
  }
}

/** `data.coder_workspace`. */
export function workspaceAttributes(
  context: Pick<BuildContext, 'transition' | 'prebuild' | 'claim' | 'workspace'>,
  request: ProviderRequest,
): Attributes {
  const { transition, prebuild, claim, workspace } = context
  // A claim says that the workspace is a prebuilt one no more, whatever else is said.
  const isPrebuild = prebuild && !claim
  const facts = new FactReader(request)
  const text = (value: string | undefined, id: string, what: string): Value =>
    facts.text(value, `workspace:${id}`, `the workspace's ${what} is not known before it is built`)
  return {
    access_port: accessPort(workspace.accessUrl, facts),
    access_url: text(workspace.accessUrl, 'access_url', 'access URL'),
    id: text(workspace.id, 'id', 'id'),
    is_prebuild: boolValue(isPrebuild),
    is_prebuild_claim: boolValue(claim),
    name: text(workspace.name, 'name', 'name'),
    prebuild_count: numberValue(fromInteger(isPrebuild ? 1 : 0)),
    start_count: numberValue(fromInteger(transition === 'start' ? 1 : 0)),
    template_id: text(workspace.templateId, 'template_id', 'template id'),
    template_name: text(workspace.templateName, 'template_name', 'template name'),
    template_version: text(workspace.templateVersion, 'template_version', 'template version'),
    transition: stringValue(transition),
  }
}

const URL_PARTS =
  /^([a-z][a-z\d+.-]*):\/\/(?:[^/?#@]*@)?(?:\[[^\]]*\]|[^/?#:]*)(?::(\d+))?(?:[/?#]|$)/i

function accessPort(accessUrl: string | undefined, facts: FactReader): Value {
  if (accessUrl === undefined) {
    return facts.unseen(NUMBER, 'workspace:access_url', "Coder's access URL is not known here")
  }
  const [, scheme, port] = URL_PARTS.exec(accessUrl) ?? []
  const usual = scheme?.toLowerCase() === 'https' ? '443' : '80'
  return numberValue(fromInteger(Number(port ?? usual)))
}

const ROLE = objectType([
  ['name', STRING],
  ['org_id', STRING],
])

/** `data.coder_workspace_owner`. */
export function ownerAttributes(
  { owner }: Pick<BuildContext, 'owner'>,
  request: ProviderRequest,
): Attributes {
  const facts = new FactReader(request)
  const text = (value: string | undefined, id: string, what: string): Value =>
    facts.text(value, `owner:${id}`, `the owner's ${what} is not known here`)
  return {
    email: text(owner.email, 'email', 'e-mail address'),
    full_name: text(owner.fullName, 'full_name', 'full name'),
    groups: ownerGroups(owner, request),
    id: text(owner.id, 'id', 'id'),
    login_type:
      owner.loginType === null
        ? nullValue(STRING)
        : text(owner.loginType, 'login_type', 'way of logging in'),
    name: text(owner.name, 'name', 'name'),
    oidc_access_token: text(owner.oidcAccessToken, 'oidc_access_token', 'token'),
    rbac_roles: ownerRoles(owner.roles, facts),
    session_token: text(owner.sessionToken, 'session_token', 'token'),
    ssh_private_key: text(owner.sshPrivateKey, 'ssh_private_key', 'key'),
    ssh_public_key: text(owner.sshPublicKey, 'ssh_public_key', 'key'),
  }
}

function ownerGroups({ groups }: OwnerFacts, request: ProviderRequest): Value {
  request.noteRead('owner:groups')
  if (groups !== undefined) return listValue(STRING, groups.map(stringValue))
  const facts = new FactReader(request, '--quota quota.yaml')
  return facts.unseen(listType(STRING), 'owner:groups', "the owner's groups are not known here")
}

function ownerRoles(roles: readonly OwnerRole[] | undefined, facts: FactReader): Value {
  if (roles === undefined) {
    return facts.unseen(listType(ROLE), 'owner:rbac_roles', "the owner's roles are not known here")
  }
  const values = roles.map(({ name, organizationId }) =>
    objectValue([
      ['name', stringValue(name)],
      ['org_id', stringValue(organizationId)],
    ]),
  )
  return listValue(ROLE, values)
}

/** `data.coder_provisioner`. */
export function provisionerAttributes(
  { machine }: Pick<BuildContext, 'machine'>,
  request: ProviderRequest,
): Attributes {
  const facts = new FactReader(request)
  const text = (value: string | undefined, id: string, what: string): Value =>
    facts.text(value, `machine:${id}`, `the provisioner's ${what} is not known here`)
  return {
    arch: text(machine.arch, 'arch', 'architecture'),
    os: text(machine.os, 'os', 'operating system'),
  }
}

/** `data.coder_task`. */
export function taskAttributes(
  { task }: Pick<BuildContext, 'task'>,
  request: ProviderRequest,
): Attributes {
  request.noteRead('task')
  if (task === undefined) return { enabled: boolValue(false), prompt: stringValue('') }
  const facts = new FactReader(request)
  return {
    enabled: boolValue(true),
    id: facts.text(task.id, 'task:id', "the task's id is not known here"),
    prompt: facts.text(task.prompt, 'task:prompt', "the task's prompt is not known here"),
  }
}

/** `data.coder_external_auth`: the token that a user's login gives. */
export function externalAuthAttributes(
  { externalAuth }: Pick<BuildContext, 'externalAuth'>,
  request: ProviderRequest,
): Attributes {
  const id = request.config.kind === 'object' ? request.config.attributes.get('id') : undefined
  const facts = new FactReader(request)
  if (externalAuth !== undefined && id?.kind === 'string')
    return { access_token: stringValue(externalAuth.get(id.string) ?? '') }
  const text = `the token of "${request.address}" is only known when a user logs in`
  return { access_token: facts.unseen(STRING, request.address, text) }
}

/** What the provider says to an empty id. */
export function externalAuthProblems({ config }: ProviderRequest): readonly ProviderProblem[] {
  const id = config.kind === 'object' ? config.attributes.get('id') : undefined
  if (id?.kind !== 'string' || id.string !== '') return []
  return [{ severity: 'error', summary: 'id is required', detail: '', path: [] }]
}
