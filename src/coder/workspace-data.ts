/**
 * `data.coder_workspace`, `coder_workspace_owner`, `coder_provisioner`, `coder_task` and `coder_external_auth` in a build. See
 * provider/workspace.go, workspace_owner.go and provisioner.go of terraform-provider-coder.
 */
import type { ProviderRequest } from '../plan/provider-model.ts'
import {
  boolValue,
  listValue,
  nullValue,
  numberValue,
  stringValue,
  unseenValue,
} from '../value/make.ts'
import { fromInteger } from '../value/number.ts'
import { listType, objectType, STRING, type Type } from '../value/type.ts'
import type { UnseenSource, Value } from '../value/value.ts'
import type { BuildContext } from './context.ts'

type Attributes = Readonly<Record<string, Value>>

/** A text that the user may or may not have said. */
function said(
  text: string | undefined,
  id: string,
  what: string,
  remedy: string | undefined,
  request: ProviderRequest,
): Value {
  request.noteRead(id)
  return text === undefined
    ? unsaid(STRING, { id, text: what, remedy, location: request.location })
    : stringValue(text)
}

function unsaid(type: Type, source: UnseenSource): Value {
  return unseenValue(type, [source], { notNull: true, notUnknown: true })
}

/** `data.coder_workspace`. */
export function workspaceAttributes(context: BuildContext, request: ProviderRequest): Attributes {
  const { transition, prebuild, claim, workspace } = context
  const isPrebuild = prebuild && !claim
  const text = (value: string | undefined, id: string, what: string): Value =>
    said(
      value,
      `workspace:${id}`,
      `the workspace's ${what} is not known before it is built`,
      undefined,
      request,
    )
  return {
    access_port: accessPort(context, request),
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

function accessPort({ workspace }: BuildContext, request: ProviderRequest): Value {
  if (workspace.accessUrl === undefined) {
    const source = {
      id: 'workspace:access_url',
      text: "Coder's access URL is not known here",
      remedy: undefined,
    }
    return unsaid({ kind: 'number' }, { ...source, location: request.location })
  }
  const match = /^(\w+):\/\/[^/]*?(?::(\d+))?(?:\/|$)/.exec(workspace.accessUrl)
  const fallback = match?.[1] === 'https' ? '443' : '80'
  return numberValue(fromInteger(Number(match?.[2] ?? fallback)))
}

/** `data.coder_workspace_owner`. */
export function ownerAttributes({ owner }: BuildContext, request: ProviderRequest): Attributes {
  const text = (value: string | undefined, id: string, what: string): Value =>
    said(value, `owner:${id}`, `the owner's ${what} is not known here`, undefined, request)
  return {
    email: text(owner.email, 'email', 'e-mail address'),
    full_name: text(owner.fullName, 'full_name', 'full name'),
    groups: ownerGroups(owner.groups, request),
    id: text(owner.id, 'id', 'id'),
    login_type: text(undefined, 'login_type', 'way of logging in'),
    name: text(owner.name, 'name', 'name'),
    oidc_access_token: text(undefined, 'oidc_access_token', 'token'),
    rbac_roles: unsaid(
      listType(
        objectType([
          ['name', STRING],
          ['org_id', STRING],
        ]),
      ),
      {
        id: 'owner:rbac_roles',
        text: "the owner's roles are not known here",
        remedy: undefined,
        location: request.location,
      },
    ),
    session_token: text(undefined, 'session_token', 'token'),
    ssh_private_key: text(undefined, 'ssh_private_key', 'key'),
    ssh_public_key: text(undefined, 'ssh_public_key', 'key'),
  }
}

function ownerGroups(groups: readonly string[] | undefined, request: ProviderRequest): Value {
  request.noteRead('owner:groups')
  if (groups !== undefined) return listValue(STRING, groups.map(stringValue))
  return unsaid(listType(STRING), {
    id: 'owner:groups',
    text: "the owner's groups are not known here",
    remedy: '--quota quota.yaml',
    location: request.location,
  })
}

/** `data.coder_provisioner`. */
export function provisionerAttributes(
  { machine }: BuildContext,
  request: ProviderRequest,
): Attributes {
  const text = (value: string | undefined, id: string, what: string): Value =>
    said(value, `machine:${id}`, `the provisioner's ${what} is not known here`, undefined, request)
  return {
    arch: text(machine.arch, 'arch', 'architecture'),
    os: text(machine.os, 'os', 'operating system'),
    id: text(undefined, 'id', 'id'),
  }
}

/** `data.coder_task`: a build of a workspace that belongs to no task, which is what Coder plans unless a task asks. */
export function taskAttributes(request: ProviderRequest): Attributes {
  request.noteRead('task')
  const source = {
    id: 'task',
    text: 'whether the workspace belongs to a task is not known here',
    remedy: undefined,
  }
  const at = { ...source, location: request.location }
  return {
    enabled: unsaid({ kind: 'bool' }, at),
    id: unsaid(STRING, at),
    prompt: unsaid(STRING, at),
  }
}

/** `data.coder_external_auth`: the token that a user's login gives. */
export function externalAuthAttributes(request: ProviderRequest): Attributes {
  const source: UnseenSource = {
    id: request.address,
    text: `the token of "${request.address}" is only known when a user logs in`,
    remedy: undefined,
    location: request.location,
  }
  return { access_token: unsaid(STRING, source) }
}

/** A null for whatever the configuration may leave out. */
export function nothing(type: Type): Value {
  return nullValue(type)
}
