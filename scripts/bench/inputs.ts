/** What the bench measures with: templates that look like those that people write, made by rule, so that every run has the same ones. */

/** Files by their paths. */
export type Files = ReadonlyMap<string, string>

const HEADER = `terraform {
  required_providers {
    coder  = { source = "coder/coder", version = ">= 2.4.0" }
    docker = { source = "kreuzwerker/docker" }
  }
}

provider "docker" {
  host = var.docker_host != "" ? var.docker_host : null
}

variable "docker_host" {
  description = "Where the Docker daemon listens."
  type        = string
  default     = ""
}

variable "prices" {
  description = "Credits by machine size and per ten gigabytes."
  type        = object({ size = map(number), disk = number, gpu = optional(number, 40) })
  default = {
    size = { small = 2, medium = 5, large = 11 }
    disk = 1
  }
  validation {
    condition     = alltrue([for price in values(var.prices.size) : price >= 0])
    error_message = "Prices are not negative."
  }
}

data "coder_workspace" "me" {}
data "coder_workspace_owner" "me" {}
data "coder_provisioner" "me" {}

data "coder_parameter" "size" {
  name         = "size"
  display_name = "Machine size"
  default      = "small"
  mutable      = true
  order        = 1
  option {
    name  = "Small"
    value = "small"
  }
  option {
    name  = "Medium"
    value = "medium"
  }
  option {
    name  = "Large"
    value = "large"
  }
}

data "coder_parameter" "disk" {
  name    = "disk"
  type    = "number"
  default = 20
  mutable = true
  order   = 2
  validation {
    min       = 10
    max       = 500
    monotonic = "increasing"
  }
}

data "coder_parameter" "gpu" {
  name    = "gpu"
  type    = "bool"
  default = "false"
  order   = 3
}

data "coder_workspace_preset" "plain" {
  name = "Plain"
  parameters = {
    size = "small"
    disk = "20"
  }
}

locals {
  owner   = lower(data.coder_workspace_owner.me.name)
  name    = lower(data.coder_workspace.me.name)
  prefix  = "coder-\${local.owner}-\${local.name}"
  size    = data.coder_parameter.size.value
  gpu     = data.coder_parameter.gpu.value == "true"
  disk    = ceil(tonumber(data.coder_parameter.disk.value) / 10) * var.prices.disk
  compute = lookup(var.prices.size, local.size, 0) + (local.gpu ? var.prices.gpu : 0)
  labels = merge(
    { "coder.owner" = local.owner, "coder.workspace" = local.name },
    { for size, price in var.prices.size : "price.\${size}" => format("%d credits", price) },
  )
}

resource "coder_agent" "main" {
  arch           = data.coder_provisioner.me.arch
  os             = "linux"
  startup_script = <<-EOT
    set -e
    if [ ! -f ~/.init_done ]; then
      cp -rT /etc/skel ~
      touch ~/.init_done
    fi
    code-server --auth none --port 13337 >/tmp/code-server.log 2>&1 &
    %{if local.gpu~}
    nvidia-smi
    %{endif~}
    echo "\${local.prefix} is ready"
  EOT
  env = {
    GIT_AUTHOR_NAME  = coalesce(data.coder_workspace_owner.me.full_name, data.coder_workspace_owner.me.name)
    GIT_AUTHOR_EMAIL = data.coder_workspace_owner.me.email
  }

  metadata {
    display_name = "CPU usage"
    key          = "cpu"
    script       = "coder stat cpu"
    interval     = 10
    timeout      = 1
  }
  metadata {
    display_name = "Memory usage"
    key          = "memory"
    script       = "coder stat mem"
    interval     = 10
    timeout      = 1
  }
}

resource "docker_volume" "home" {
  name = "\${local.prefix}-home"
  lifecycle {
    ignore_changes = all
  }
  dynamic "labels" {
    for_each = local.labels
    content {
      label = labels.key
      value = labels.value
    }
  }
}

resource "coder_metadata" "home" {
  resource_id = docker_volume.home.id
  daily_cost  = local.disk
  item {
    key   = "size"
    value = "\${data.coder_parameter.disk.value} GB"
  }
}

resource "docker_container" "workspace" {
  count      = data.coder_workspace.me.start_count
  image      = "codercom/enterprise-base:ubuntu"
  name       = local.prefix
  hostname   = data.coder_workspace.me.name
  entrypoint = ["sh", "-c", replace(coder_agent.main.init_script, "/localhost|127\\\\.0\\\\.0\\\\.1/", "host.docker.internal")]
  env        = ["CODER_AGENT_TOKEN=\${coder_agent.main.token}"]
  memory     = local.size == "large" ? 16384 : local.size == "medium" ? 8192 : 4096
  volumes {
    container_path = "/home/\${local.owner}"
    volume_name    = docker_volume.home.name
    read_only      = false
  }
  dynamic "labels" {
    for_each = local.labels
    content {
      label = labels.key
      value = labels.value
    }
  }
}

resource "coder_metadata" "workspace" {
  count       = data.coder_workspace.me.start_count
  resource_id = docker_container.workspace[0].id
  daily_cost  = local.compute
  item {
    key   = "size"
    value = title(local.size)
  }
}
`

/** One of the apps that templates end with. */
function app(at: number): string {
  return `
resource "coder_app" "app_${at}" {
  agent_id     = coder_agent.main.id
  slug         = "app-${at}"
  display_name = "App ${at}"
  url          = "http://localhost:${8000 + at}/?folder=/home/\${local.owner}"
  icon         = "/icon/code.svg"
  subdomain    = ${at % 2 === 0}
  share        = "owner"
  healthcheck {
    url       = "http://localhost:${8000 + at}/healthz"
    interval  = 5
    threshold = 6
  }
}
`
}

/** A template of 250 lines: parameters, presets, a price list, an agent, apps, a volume and a container. */
export function typicalTemplate(): string {
  return linesOf(250, HEADER, app)
}

/** Text with so many lines: the head, then as many parts as fit, filled up with comments. */
function linesOf(lines: number, head: string, part: (at: number) => string): string {
  let text = head
  for (let at = 0; ; at++) {
    const longer = text + part(at)
    if (countLines(longer) > lines) break
    text = longer
  }
  return text + '# filled up\n'.repeat(Math.max(0, lines - countLines(text)))
}

function countLines(text: string): number {
  return text.split('\n').length - 1
}

/** One resource with its price, of the many that the modules of a large template hold. */
function pricedResource(at: number): string {
  return `
locals {
  tags_${at} = merge(var.tags, { index = "${at}", name = format("%s-%02d", var.name, ${at}) })
  used_${at} = [for tag, value in local.tags_${at} : upper(value) if tag != "index"]
}

resource "docker_volume" "data_${at}" {
  for_each = toset(["a", "b"])
  name     = "\${var.name}-${at}-\${each.key}"
  driver   = length(local.used_${at}) > 3 ? "local" : "none"
}

resource "coder_metadata" "data_${at}" {
  count       = var.start_count
  resource_id = docker_volume.data_${at}["a"].id
  daily_cost  = ${at % 7} + (contains(local.used_${at}, "X") ? 1 : 0)
}
`
}

const MODULE_VARIABLES = `variable "name" {
  type = string
}
variable "start_count" {
  type = number
}
variable "tags" {
  type    = map(string)
  default = {}
}
output "names" {
  value = [for volume in docker_volume.data_0 : volume.name]
}
`

function variable(at: number): string {
  return `
variable "setting_${at}" {
  description = "Setting ${at} of this module."
  type        = object({ enabled = optional(bool, true), size = optional(number, ${at}) })
  default     = {}
  validation {
    condition     = var.setting_${at}.size >= 0
    error_message = "The size is not negative."
  }
}
`
}

function rootOutput(at: number): string {
  return `
output "summary_${at}" {
  value = join(", ", concat(module.part_${at % 4}.names, [local.prefix, tostring(var.setting_${at}.size)]))
}
`
}

function call(at: number): string {
  return `
module "part_${at}" {
  source      = "./modules/part_${at}"
  name        = "\${local.prefix}-${at}"
  start_count = data.coder_workspace.me.start_count
  tags        = local.labels
}
`
}

/** A template of 12 files and 3,000 lines: a root module that calls four local ones. */
export function largeTemplate(): Files {
  const files = new Map([
    ['main.tf', typicalTemplate()],
    ['modules.tf', linesOf(250, [0, 1, 2, 3].map(call).join(''), () => '\n# that is all\n')],
    ['variables.tf', linesOf(250, '', variable)],
    ['outputs.tf', linesOf(250, '', at => rootOutput(at % 22).replace('summary_', `out_${at}_`))],
  ])
  for (const at of [0, 1, 2, 3]) {
    files.set(`modules/part_${at}/main.tf`, linesOf(250, '', pricedResource))
    files.set(`modules/part_${at}/variables.tf`, linesOf(250, MODULE_VARIABLES, variable))
  }
  return files
}

/** A repository of templates, each a folder with one typical file. */
export function monorepo(templates: number): Files {
  return new Map(
    Array.from({ length: templates }, (_, at) => [
      `templates/template-${at}/main.tf`,
      typicalTemplate().replaceAll('codercom/enterprise-base', `codercom/base-${at}`),
    ]),
  )
}

/** One file of about that many bytes. */
export function largeFile(bytes: number): string {
  let text = ''
  for (let at = 0; text.length < bytes; at++) text += pricedResource(at) + variable(at)
  return text
}

/** A raw state of about that many bytes: containers with long environments, here and there an agent and a metadata. */
export function hugeState(bytes: number): string {
  const resources: string[] = []
  for (let at = 0, length = 0; length < bytes; at++) {
    const text = JSON.stringify(storedResource(at), null, 2)
    resources.push(text)
    length += text.length + 2
  }
  const head =
    '{"version": 4, "terraform_version": "1.11.4", "serial": 1, "lineage": "", "outputs": {}'
  return `${head}, "resources": [${resources.join(',\n')}]}`
}

const ENVIRONMENT = Array.from(
  { length: 30 },
  (_, at) => `VARIABLE_${at}=about as long as they are`,
)
const SCRIPT = '#!/bin/sh\nset -e\necho "ready"\n'.repeat(20)

function storedResource(at: number): object {
  const stored = (type: string, provider: string, attributes: object): object => ({
    mode: 'managed',
    type,
    name: `one_${at}`,
    provider: `provider["registry.terraform.io/${provider}"]`,
    instances: [{ schema_version: 0, attributes, dependencies: ['data.coder_workspace.me'] }],
  })
  if (at % 50 === 0)
    return stored('coder_metadata', 'coder/coder', {
      daily_cost: at % 7,
      hide: false,
      id: `metadata-${at}`,
      item: [{ is_null: false, key: 'region', sensitive: false, value: 'Köln' }],
      resource_id: `container-${at + 1}`,
    })
  return stored('docker_container', 'kreuzwerker/docker', {
    id: `container-${at}`,
    name: `coder-jill-${at}`,
    env: ENVIRONMENT,
    labels: [{ label: 'coder.owner', value: 'jill' }],
    entrypoint: ['sh', '-c', SCRIPT],
    memory: 1024,
    ports: [],
  })
}

const EXPORT_HEADER =
  'user_id,username,group_id,group_name,organization_id,organization_name,model,provider,provider_name,input_tokens,output_tokens,cache_read_tokens,cache_write_tokens,cost_micros,period_start,period_end\n'

function exportRow(at: number): string {
  const id = (kind: number, n: number): string =>
    `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(n).padStart(12, '0')}`
  const [user, group] = [at % 20_000, at % 40]
  return `${id(1, user)},user-${user},${id(2, group)},group-${group},${id(3, 0)},acme,model-${at % 7},anthropic,anthropic,${at % 90_000},${at % 7000},0,0,${at % 500_000},2026-03-01T00:00:00Z,2026-03-20T12:00:00Z\n`
}

/** Coder's export of what members spent, of about that many bytes, piece by piece: no text may be so long. */
export function* hugeExport(bytes: number): Generator<string> {
  const block = Array.from({ length: 20_000 }, (_, at) => exportRow(at)).join('')
  yield EXPORT_HEADER
  for (let length = 0; length < bytes; length += block.length) yield block
}
