/** Random blocks that templates seldom have, right ones and wrong ones. */
import { block, type Surroundings, type Thing } from './blocks.ts'

/** One such block. */
export function odd(
  { random, expressions }: Surroundings,
  things: readonly Thing[],
  tags: readonly string[],
  isRoot: boolean,
): string {
  const some = things.length > 0 ? random.pick(things) : undefined
  const address = some?.address ?? 'terraform_data.gone'
  const type = address.split('.')[0] ?? ''
  const tag = `coder_metadata.${tags.length > 0 ? random.pick(tags) : 'gone'}`
  const boolean = (): string => expressions.make('bool', 1)
  return random.pick([
    () =>
      block('moved', [`from = ${type}.before`, `to = ${random.pick([address, `${address}[0]`])}`]),
    () => block('moved', [`from = ${address}[0]`, `to = ${address}`]),
    () => block('moved', [`from = ${tag}`, `to = ${address}`]),
    () => block('moved', ['from = module.before', `to = module.${random.pick(['m0', 'after'])}`]),
    () =>
      block('removed', [
        `from = ${type}.before`,
        random.chance(0.8) ? block('lifecycle', ['destroy = false']) : '',
      ]),
    () =>
      block('removed', [
        `from = ${random.pick([address, tag, 'module.m0', 'module.gone', `${type}.before[0]`])}`,
        block('lifecycle', [`destroy = ${random.pick(['true', 'false', boolean()])}`]),
      ]),
    () =>
      block('import', [
        `to = ${random.pick([address, `${address}[0]`, 'null_resource.imported'])}`,
        `id = ${expressions.make('string', 1)}`,
      ]),
    () =>
      block('import', [
        `to = ${address}`,
        'id = "1"',
        random.chance(0.4) ? 'for_each = toset(["a"])' : '',
        random.chance(0.3) ? 'provider = null' : '',
      ]),
    () =>
      block('check "health"', [
        block('assert', [`condition = ${boolean()}`, 'error_message = "Not healthy."']),
      ]),
    () =>
      block('check "data"', [
        block('data "coder_workspace" "checked"', []),
        block('assert', [
          `condition = ${random.pick(['data.coder_workspace.checked.start_count == 1', boolean()])}`,
          `error_message = "Is \${data.coder_workspace.checked.transition}."`,
        ]),
      ]),
    () => block('check "empty"', []),
    () =>
      block('provider "coder"', [
        random.chance(0.5)
          ? `url = "${random.pick(['https://coder.example.org', 'not a url', 'http://x'])}"`
          : '',
        random.chance(0.3) ? 'alias = "other"' : '',
        random.chance(0.2) ? 'version = "~> 2.0"' : '',
        random.chance(0.1) ? 'feature_use_managed_variables = true' : '',
        random.chance(0.1) ? 'nothing = 1' : '',
      ]),
    () =>
      block(`provider "${random.pick(['null', 'terraform', 'random', 'time'])}"`, [
        random.chance(0.3) ? 'x = 1' : '',
        random.chance(0.3) ? 'alias = "y"' : '',
      ]),
    () =>
      block('data "coder_workspace_preset" "standard"', [
        'name = "Standard"',
        `parameters = { p0 = ${random.pick(['"4"', '"small"', boolean()])} }`,
        random.chance(0.5) ? block('prebuilds', [`instances = ${random.below(3)}`]) : '',
      ]),
    () => block('data "coder_parameter" "twin"', ['name = "p0"', 'default = "x"']),
    () => block('terraform', [random.pick(TERRAFORM)]),
    () => block('terraform', [block('required_providers', [random.pick(REQUIRED)])]),
    () =>
      block('data "terraform_remote_state" "other"', [
        'backend = "local"',
        block('config =', ['path = "other.tfstate"']),
      ]),
    () => block('ephemeral "random_password" "secret"', ['length = 8']),
    () =>
      block('output "late"', [
        `value = ${expressions.make('string', 2)}`,
        random.pick([
          'ephemeral = true',
          'sensitive = false',
          'depends_on = [terraform_data.gone]',
          'description = "x"',
          'type = string',
        ]),
      ]),
    () =>
      block('variable "unused"', [
        random.pick([
          'default = 1',
          'type = nothing',
          'type = list',
          'default = var.v0',
          'type = map(number)\ndefault = { a = "x" }',
          'const = true',
          'deprecated = "x"',
          'nullable = "maybe"',
          'nullable = false\ndefault = null',
          'ephemeral = true\ndefault = 1',
        ]),
      ]),
    () =>
      block('locals', [
        `odd = ${expressions.make('string', 3)}`,
        random.pick(['"quoted" = 1', 'l0 = 1', 'a.b = 1', '']),
      ]),
    () =>
      block(
        random.pick([
          'resource "coder_metadata"',
          'resource',
          'module',
          'variable',
          'output "a" "b"',
          'locals "x"',
          'data "coder_workspace"',
          'resource "coder_metadata" "x" "y"',
          'provider',
          'check',
          'terraform "x"',
          'moved "x"',
          'nothing',
          'list "coder_metadata" "x"',
          'action "a" "b"',
        ]),
        [],
      ),
    () => block(`module "${random.pick(['m9', 'self', 'remote'])}"`, [random.pick(MODULE)]),
    () => (isRoot ? 'x = 1\n' : ''),
  ])()
}

const TERRAFORM = [
  'required_version = ">= 1.0"',
  'required_version = ">= 1.99"',
  'required_version = "~> 1.11.0"',
  'required_version = "not a version"',
  'required_version = var.v0',
  'required_version = "= 1.11.4"',
  'required_version = "< 1.11.4-beta1"',
  'backend "local" {}',
  'backend "local" {\n  path = "x.tfstate"\n}',
  'backend "local" {\n  pth = "x.tfstate"\n}',
  'backend "local" {\n  path = 1\n}',
  'backend "local" {\n  path = var.v0\n}',
  'backend "s3" {}',
  'backend "http" {}',
  'backend "nothing" {}',
  'backend "local" {}\nbackend "local" {}',
  'cloud {\n}',
  'experiments = []',
  'experiments = [nothing]',
  'language = TF2021',
  'provider_meta "coder" {\n}',
  'provider_meta "coder" {\n  x = 1\n}',
  'provider_meta "null" {\n  x = 1\n}',
  'nothing = 1',
  'nothing {}',
]

const REQUIRED = [
  'null = { source = "hashicorp/null", version = ">= 3.0" }',
  'null = { source = "hashicorp/null", version = ">= 99" }',
  'null = { version = "~> 3" }',
  'null = ">= 3"',
  'null = {}',
  'null = { source = "hashicorp/null", configuration_aliases = [null.x] }',
  'null = { sorce = "hashicorp/null" }',
  'null = { source = "a/b/c/d" }',
  'null = { source = "NULL" }',
  'null = { source = "hashicorp/null", version = "x" }',
  'null = { source = 1 }',
  'null = 1',
  '"null" = { source = "hashicorp/null" }',
  'coder = { source = "coder/coder" }',
  'other = { source = "hashicorp/null" }',
  'terraform = { source = "terraform.io/builtin/terraform" }',
  'terraform = { source = "hashicorp/terraform" }',
]

const MODULE = [
  'source = "./nowhere"',
  'source = "./m0"',
  'source = "."',
  'source = "../x"',
  'source = var.v0',
  'source = ""',
  'source = 1',
  'source = "./m0"\nproviders = { coder = coder }',
  'source = "./m0"\nproviders = { coder = coder.x }',
  'source = "./m0"\nproviders = { null = coder }',
  'source = "./m0"\nproviders = [coder]',
  'source = "./m0"\ncount = 1\nfor_each = {}',
  'source = "./m0"\nlifecycle {}',
  'source = "./m0"\ninputs {}',
  'source = "./m0"\ndepends_on = [terraform_data.none]',
  'source = "./m0"\ncount = null',
  'source = "./m0"\nversion = var.v0',
  'count = 1',
]
