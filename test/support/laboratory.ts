/** The real Terraform with the real Coder provider, built from Go's modules where they are not there already. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The provider that the recorded answers were made with. */
const PROVIDER = { module: 'github.com/coder/terraform-provider-coder/v2', version: 'v2.19.0' }

/** What a build tells the provider. */
export interface LabContext {
  readonly transition: 'start' | 'stop'
  readonly parameters?: Readonly<Record<string, string>>
}

/** Whether this machine can run the laboratory at all. */
export function hasLaboratory(): boolean {
  return answers('terraform', ['version']) && answers('go', ['version'])
}

function answers(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The folder of the built provider, kept between runs on one machine. */
export function buildProvider(): string {
  const folder = join(tmpdir(), `creditcheck-laboratory-${PROVIDER.version}`)
  if (!existsSync(join(folder, 'terraform-provider-coder'))) {
    mkdirSync(folder, { recursive: true })
    execFileSync('go', ['install', `${PROVIDER.module}@${PROVIDER.version}`], {
      env: { ...process.env, GOBIN: folder, GOFLAGS: '-mod=mod' },
      stdio: 'inherit',
    })
  }
  return folder
}

/** What `terraform show -json` says of a plan of the template in a folder, on an empty state. */
export function planWithTerraform(
  template: string,
  provider: string,
  context: LabContext,
): TerraformPlan {
  const folder = mkdtempSync(join(tmpdir(), 'creditcheck-plan-'))
  cpSync(template, folder, { recursive: true })
  const rc = join(folder, 'terraform.rc')
  writeFileSync(
    rc,
    `provider_installation {\n  dev_overrides { "coder/coder" = ${JSON.stringify(provider)} }\n  direct {}\n}\n`,
  )
  const env = { ...process.env, TF_CLI_CONFIG_FILE: rc, ...variablesOf(context) }
  const terraform = (...args: readonly string[]): string =>
    execFileSync('terraform', args, {
      cwd: folder,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  terraform('plan', '-input=false', '-out=plan.bin')
  return JSON.parse(terraform('show', '-json', 'plan.bin'))
}

/** As much of a plan's JSON as costs need. */
export interface TerraformPlan {
  readonly planned_values: { readonly root_module: TerraformModule }
}

interface TerraformModule {
  readonly resources?: readonly {
    readonly type: string
    readonly values: Readonly<Record<string, unknown>>
  }[]
  readonly child_modules?: readonly TerraformModule[]
}

function variablesOf({ transition, parameters }: LabContext): Record<string, string> {
  const env: Record<string, string> = { CODER_WORKSPACE_TRANSITION: transition }
  for (const [name, value] of Object.entries(parameters ?? {})) {
    env[`CODER_PARAMETER_${createHash('sha256').update(name).digest('hex')}`] = value
  }
  return env
}

/** The sum that Coder commits for a plan since 2.30. */
export function plannedCost({ planned_values: { root_module: root } }: TerraformPlan): number {
  return costOf(root)
}

function costOf(module: TerraformModule): number {
  const own = (module.resources ?? [])
    .filter(resource => resource.type === 'coder_metadata')
    .reduce((sum, resource) => sum + Number(resource.values['daily_cost'] ?? 0), 0)
  return (module.child_modules ?? []).reduce((sum, child) => sum + costOf(child), own)
}
