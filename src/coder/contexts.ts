/**
 * The builds that Coder makes of a template, each following from the start that the user asks about: what a template import plans, what
 * comes after a start, what the prebuild pool and a claim are. See provisionerd/runner and provisioner/terraform/provision.go.
 */
import { type BuildContext, PREBUILDS_OWNER, startContext } from './context.ts'

/** The two passes of a template import: each plans on an empty state, without parameters, for a workspace that there is not. */
export interface ImportPasses {
  readonly start: BuildContext
  readonly stop: BuildContext
}

/**
 * The passes of an import by a user. Coder says no more than its URL, the importing user's groups and the transition, so that the provider
 * makes up the rest.
 */
export function importPasses({ machine, owner, workspace }: BuildContext): ImportPasses {
  const { accessUrl } = workspace
  const { groups } = owner
  const start = startContext({
    name: 'import (start)',
    unsetParameters: 'empty',
    workspace: {
      name: 'default',
      templateId: '',
      templateName: '',
      templateVersion: '',
      ...(accessUrl !== undefined && { accessUrl }),
    },
    owner: {
      name: 'default',
      fullName: 'default',
      email: 'default@example.com',
      loginType: null,
      sshPublicKey: '',
      sshPrivateKey: '',
      sessionToken: '',
      oidcAccessToken: '',
      roles: [],
      ...(groups !== undefined && { groups }),
    },
    machine,
  })
  return { start, stop: { ...start, name: 'import (stop)', transition: 'stop' } }
}

/** The stop of a workspace after a start with the same choices. */
export function stopAfter(start: BuildContext): BuildContext {
  return following(start, 'stop', 'stop')
}

/** The same start again, once the workspace exists. */
export function startAgain(start: BuildContext): BuildContext {
  return following(start, 'start again', 'start')
}

/** The deletion of a workspace. The template sees `destroy`, which is not `stop`. */
export function deletionAfter(start: BuildContext): BuildContext {
  return following(start, 'delete', 'destroy')
}

function following(
  start: BuildContext,
  name: string,
  transition: BuildContext['transition'],
): BuildContext {
  return {
    ...start,
    name,
    transition,
    claim: false,
    keptParameters: true,
    previousParameters: start.parameters,
  }
}

/** The start that makes a workspace for the pool of a preset; the pool's owner is a user of Coder's own. */
export function prebuildStart(
  start: BuildContext,
  presetParameters: ReadonlyMap<string, string>,
  presetName: string,
): BuildContext {
  return {
    ...start,
    name: `prebuild of "${presetName}"`,
    transition: 'start',
    prebuild: true,
    claim: false,
    parameters: presetParameters,
    previousParameters: undefined,
    // Nobody is asked: what a preset leaves out is empty, which the provider may refuse.
    unsetParameters: 'empty',
    // Groups that an administrator added this user to are not known here.
    owner: { name: PREBUILDS_OWNER },
  }
}

/** The first start after a user took a workspace out of the pool. */
export function claimStart(
  prebuild: BuildContext,
  owner: BuildContext['owner'],
  parameters: ReadonlyMap<string, string>,
): BuildContext {
  return {
    ...prebuild,
    name: 'claim',
    prebuild: false,
    claim: true,
    owner,
    parameters: new Map([...prebuild.parameters, ...parameters]),
    previousParameters: prebuild.parameters,
  }
}
