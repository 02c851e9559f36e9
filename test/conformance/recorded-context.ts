/** The build contexts in which answers of the real Terraform, provider and Coder were recorded. */
import { type BuildContext, startContext } from '../../src/coder/context.ts'

/** What varies from recording to recording. */
export interface RecordedContext
  extends Pick<BuildContext, 'name' | 'transition' | 'prebuild' | 'claim' | 'parameters'> {
  readonly previousParameters: ReadonlyMap<string, string> | undefined
  readonly ownerName: string
  readonly ownerGroups: readonly string[]
}

/** What the corpora fix in every context; ids are those of the recordings. */
export function recordedContext(recorded: RecordedContext): BuildContext {
  const { name, transition, prebuild, claim, parameters, previousParameters } = recorded
  const { ownerName, ownerGroups } = recorded
  const id = (last: number): string => `00000000-0000-4000-8000-00000000000${last}`
  return startContext({
    name,
    transition,
    prebuild,
    claim,
    parameters,
    previousParameters,
    unsetParameters: 'empty',
    workspace: {
      id: id(1),
      name: 'dev',
      templateId: id(3),
      templateName: 'template',
      templateVersion: 'v1',
      accessUrl: 'https://coder.example.com',
    },
    owner: {
      id: id(2),
      name: ownerName,
      fullName: `${ownerName.slice(0, 1).toUpperCase()}${ownerName.slice(1)}`,
      email: `${ownerName}@example.com`,
      groups: ownerGroups,
      loginType: 'password',
      sshPublicKey: '',
      sshPrivateKey: '',
      sessionToken: '',
      oidcAccessToken: '',
      roles: [],
    },
    machine: { os: 'linux', arch: 'amd64' },
    externalAuth: new Map(),
  })
}
