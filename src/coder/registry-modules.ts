/**
 * What the public modules of registry.coder.com hold, as far as it matters for a template's cost where they are not installed: none of them
 * has a `coder_metadata`. Read from https://github.com/coder/registry as of REGISTRY_DATE; other versions may differ, which is why a number
 * that rests on this is an assumed one.
 */

/** When the registry was looked at. */
export const REGISTRY_DATE = '2026-08-21'

/** A module that has no metadata, so that it costs nothing of its own. */
export interface PublicModule {
  /** Such as `coder/code-server`. */
  readonly name: string
  /** Names of the parameters that it may ask for. */
  readonly parameters: readonly string[]
}

/** Modules that ask for nothing, by namespace. */
const PLAIN: Readonly<Record<string, string>> = {
  AJ0070: 'pgadmin',
  BenraouaneSoufiane: 'rustdesk',
  anomaly: 'tmux',
  attractivetoad: 'python',
  coder:
    'agent-firewall agentapi aibridge-proxy aider amazon-dcv-windows antigravity claude-code code-server coder-login coder-utils cursor devcontainers-cli devin-desktop filebrowser git-clone git-commit-signing github-upload-public-key goose jfrog-oauth jfrog-token jfrog-xray jupyter-notebook jupyterlab kasmvnc kiro local-windows-rdp mux personalize portabledesktop rstudio-server slackme supabase vault-cli vault-github vault-jwt vault-token vscode-desktop vscode-desktop-core vscode-web windows-rdp windsurf zed',
  'coder-labs':
    'archive auggie codex copilot cursor-cli nextflow open-webui opencode perplexica sourcegraph-amp ttyd',
  cytoshahar: 'positron',
  djarbz: 'copyparty',
  'dy-ma': 'tailscale',
  'edd88-pixel': 'cloudcli open-collaboration-tools',
  gojnimer6553: 'happy',
  harleylrn: 'kiro-cli',
  harsh9485: 'jetbrains-plugins',
  kmjones1979: 'oneclaw',
  matifali: 'omnigent',
  mavrickrishi: 'auto-start-dev-server nexus-repository',
  nataindata: 'apache-airflow',
  thezoker: 'nodejs',
}

/** Modules that ask for parameters, if their arguments do not forbid it. */
const ASKING: Readonly<Record<string, readonly string[]>> = {
  'bpmct/onepassword': ['op_account_password'],
  'coder/aws-region': ['aws_region'],
  'coder/azure-region': ['azure_region'],
  'coder/dotfiles': ['dotfiles_branch', 'dotfiles_uri'],
  'coder/fly-region': ['flyio_region'],
  'coder/gcp-region': ['gcp_region'],
  'coder/git-config': ['user_email', 'username'],
  'coder/jetbrains': ['jetbrains_ides'],
  'coder/jetbrains-gateway': ['jetbrains_ide'],
  'mavrickrishi/aws-ami-snapshot': ['enable_snapshots', 'snapshot_label', 'use_previous_snapshot'],
  'umair/digitalocean-region': ['digitalocean_gpu_only', 'digitalocean_region'],
  'whizus/exoscale-instance-type': ['exoscale_instance_type'],
  'whizus/exoscale-zone': ['exoscale_zone'],
}

let known: ReadonlyMap<string, readonly string[]> | undefined

/** The parameters of all modules by their names. Made when first asked for: most templates call none. */
function allModules(): ReadonlyMap<string, readonly string[]> {
  known ??= new Map<string, readonly string[]>([
    ...Object.entries(PLAIN).flatMap(([namespace, names]) =>
      names.split(' ').map((name): [string, readonly string[]] => [`${namespace}/${name}`, []]),
    ),
    ...Object.entries(ASKING),
  ])
  return known
}

const ADDRESS = /^registry\.coder\.com\/([^/]+)\/([^/]+)\/coder$/

/** The namespace under which addresses of the registry's first form have all modules. */
const FIRST_FORM = 'modules'

/** The public module that a source address names, or undefined. */
export function publicModule(sourceAddress: string): PublicModule | undefined {
  const [, namespace, module] = ADDRESS.exec(sourceAddress) ?? []
  if (namespace === undefined || module === undefined) return undefined
  const name = `${namespace === FIRST_FORM ? 'coder' : namespace}/${module}`
  const parameters = allModules().get(name)
  return parameters === undefined ? undefined : { name, parameters }
}
