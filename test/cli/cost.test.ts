/** `creditcheck cost` in depth: every build, attachments, a given state, and what is missing for an exact number. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Report, TemplateReport } from '../../src/report/report.ts'
import { cli, REPOSITORY } from '../support/cli.ts'

let home = ''
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'creditcheck-')))
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

function write(path: string, content: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  writeFileSync(join(home, path), content)
}

async function text(...argv: readonly string[]): Promise<string> {
  const { stdout, stderr } = await cli(argv, { cwd: home })
  return stdout + stderr
}

const validate = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync(join(REPOSITORY, 'schemas', 'report.schema.json'), 'utf8')),
)

async function template(...argv: readonly string[]): Promise<TemplateReport> {
  const { stdout } = await cli([...argv, '--format', 'json'], { cwd: home })
  const report: Report = JSON.parse(stdout)
  expect(validate(report) || validate.errors).toBe(true)
  const [first] = report.templates
  if (first === undefined) throw new Error('there is no template')
  return first
}

const HEAD = `
terraform {
  required_providers {
    coder  = { source = "coder/coder" }
    docker = { source = "kreuzwerker/docker" }
  }
}
data "coder_workspace" "me" {}
`

const POOLED = `${HEAD}
data "coder_parameter" "size" {
  name    = "size"
  type    = "number"
  default = "10"
  mutable = true
}
data "coder_workspace_preset" "big" {
  name       = "Big"
  parameters = { size = "40" }
  prebuilds {
    instances = 2
  }
}
resource "docker_volume" "home" {
  name = "home"
}
resource "coder_metadata" "home" {
  resource_id = docker_volume.home.id
  daily_cost  = data.coder_parameter.size.value + (data.coder_workspace.me.is_prebuild ? 1 : 0)
}
resource "docker_container" "dev" {
  count = data.coder_workspace.me.start_count
  name  = "dev"
  image = "dev"
}
resource "coder_metadata" "dev" {
  count       = data.coder_workspace.me.start_count
  resource_id = docker_container.dev[0].id
  daily_cost  = 20
}
`

describe('the builds of a template', () => {
  test('are told by context and preset', async () => {
    write('t/main.tf', POOLED)
    const { contexts = [] } = await template('cost', 't')
    expect(contexts.map(({ name, preset, credits }) => [name, preset, credits])).toEqual([
      ['import (start)', null, 30],
      ['import (stop)', null, 10],
      ['start', null, 30],
      ['stop', null, 10],
      ['start again', null, 30],
      ['delete', null, 0],
      ['start', 'Big', 60],
      ['stop', 'Big', 40],
      ['start again', 'Big', 60],
      ['delete', 'Big', 0],
      ['prebuild', 'Big', 61],
      ['claim', 'Big', 60],
    ])
    const shown = await text('cost', 't')
    expect(shown).toContain('    prebuild        61 credits\n')
    expect(shown).toContain('    the same as on: start again, claim; 0 credits: delete\n')
    expect(shown).toContain('  home           1  10   10  docker_volume.home\n')
  })

  test('are not told by check', async () => {
    write('t/main.tf', POOLED)
    expect(await template('check', 't')).not.toHaveProperty('contexts')
    expect(await text('check', 't')).not.toContain('prebuild  ')
  })

  test('with a preset in force list it once', async () => {
    write('t/main.tf', POOLED)
    const { contexts = [] } = await template('cost', 't', '--preset', 'Big')
    expect(contexts.filter(each => each.name === 'start').map(each => each.preset)).toEqual(['Big'])
  })
})

describe('attachments', () => {
  const TWO = `${HEAD}
resource "docker_volume" "home" {
  name = "home"
}
resource "docker_container" "dev" {
  name  = docker_volume.home.name
  image = "dev"
}
resource "coder_metadata" "dev" {
  resource_id = docker_container.dev.id
  daily_cost  = 20
}
`
  test('name the resource, and the dashboard shows its cost', async () => {
    write('t/main.tf', TWO)
    const { metadata, resources } = await template('cost', 't')
    expect(metadata[0]?.attached_to).toEqual({
      resource: 'docker_container.dev',
      certain: true,
      candidates: [],
      named: null,
    })
    expect(resources?.map(each => [each.address, each.shown_credits])).toEqual([
      ['docker_container.dev', 20],
      ['docker_volume.home', null],
    ])
  })

  test('to nothing are charged and not shown', async () => {
    write(
      't/main.tf',
      `${HEAD}resource "coder_metadata" "x" {\n  resource_id = "x"\n  daily_cost  = 7\n}\n`,
    )
    const shown = await text('cost', 't')
    expect(shown).toContain('  x              1   7    7  nothing: charged, never shown\n')
    expect(shown).toContain(
      'The dashboard shows 0 credits in all for a running workspace; 7 are charged.',
    )
  })

  test('of two metadata to one resource are an objection with both blocks', async () => {
    const second = TWO.slice(TWO.indexOf('resource "coder_metadata"')).replace('"dev" {', '"two" {')
    write('t/main.tf', TWO + second)
    const { contexts = [] } = await template('cost', 't')
    expect(contexts.find(each => each.name === 'import (start)')?.build_error).toBe(
      'duplicate metadata resource: docker_container.dev',
    )
    const shown = await text('cost', 't')
    expect(shown).toContain('[coder/duplicate-metadata]')
    expect(shown).toContain('the other metadata')
  })
})

test('an objection that only a preset meets names the builds that meet it', async () => {
  const twice = POOLED.replace(
    'resource "docker_volume"',
    `resource "coder_metadata" "more" {
  count       = data.coder_parameter.size.value > 20 ? 1 : 0
  resource_id = docker_volume.home.id
  daily_cost  = 1
}
resource "docker_volume"`,
  )
  write('t/main.tf', twice)
  const { stdout } = await cli(['cost', 't', '--format', 'json'], { cwd: home })
  const report: Report = JSON.parse(stdout)
  const findings = report.findings.filter(({ code }) => code !== 'lint/unbounded-cost')
  expect(findings.map(({ code, message }) => [code, message])).toEqual([
    [
      'coder/duplicate-metadata',
      expect.stringContaining('; met by: start with the preset "Big", stop with the preset "Big"'),
    ],
  ])
  expect(findings[0]?.related).toHaveLength(1)
})

function stateOf(cost: number, transition: 'start' | 'stop'): string {
  const resource = (mode: string, type: string, name: string, attributes: object): object => ({
    mode,
    type,
    name,
    provider: 'provider["registry.terraform.io/coder/coder"]',
    instances: [{ schema_version: 1, attributes }],
  })
  return JSON.stringify({
    version: 4,
    terraform_version: '1.14.5',
    serial: 1,
    lineage: 'x',
    outputs: {},
    resources: [
      resource('data', 'coder_workspace', 'me', { id: 'x', transition }),
      resource('data', 'coder_parameter', 'size', { name: 'size', value: '25', ephemeral: false }),
      resource('managed', 'coder_metadata', 'home', {
        id: 'x',
        resource_id: 'x',
        daily_cost: cost,
      }),
    ],
  })
}

describe('a state', () => {
  test('tells what was chosen, and whether the next start costs something else', async () => {
    write('t/main.tf', POOLED)
    write('old.tfstate', stateOf(30, 'start'))
    const { on, prior_state: prior } = await template('cost', 't', '--state', 'old.tfstate')
    expect(on).toMatchObject({ status: 'exact', credits: 45 })
    expect(prior).toMatchObject({ path: 'old.tfstate', built: 'on', differs: true })
    expect(await text('check', 't', '--state', 'old.tfstate')).toContain(
      '  This workspace was built at 30; its next start costs 45 (old.tfstate).\n',
    )
  })

  test('of a stopped workspace is held against the next stop', async () => {
    write('t/main.tf', POOLED)
    write('old.tfstate', stateOf(25, 'stop'))
    expect(await text('cost', 't', '--state', 'old.tfstate')).toContain(
      '  This workspace was built at 25, and its next stop costs the same\n  (old.tfstate).\n',
    )
  })

  test('goes behind a preset, and that behind the command line', async () => {
    write('t/main.tf', POOLED)
    write('old.tfstate', stateOf(30, 'start'))
    const preset = ['cost', 't', '--state', 'old.tfstate', '--preset', 'Big']
    expect((await template(...preset)).on.credits).toBe(60)
    expect((await template(...preset, '--param', 'size=25')).on.credits).toBe(45)
  })

  test('is named as seen from where one stands', async () => {
    write('repo/.git/HEAD', '')
    write('repo/t/main.tf', POOLED)
    write('repo/old.tfstate', stateOf(30, 'start'))
    const { stdout } = await cli(['cost', '--state', '../old.tfstate'], {
      cwd: join(home, 'repo', 't'),
    })
    expect(stdout).toContain('built at 30; its next start costs 45 (../old.tfstate).')
  })

  test('makes known what creation has decided', async () => {
    write(
      't/main.tf',
      `${HEAD}resource "random_integer" "size" {\n  min = 1\n  max = 9\n}\nresource "coder_metadata" "x" {\n  resource_id = "x"\n  daily_cost  = random_integer.size.result\n}\n`,
    )
    const state = JSON.parse(stateOf(4, 'start'))
    state.resources.push({
      mode: 'managed',
      type: 'random_integer',
      name: 'size',
      provider: 'provider["registry.terraform.io/hashicorp/random"]',
      instances: [
        {
          schema_version: 0,
          attributes: { id: '4', min: 1, max: 9, result: 4, keepers: null, seed: null },
        },
      ],
    })
    write('old.tfstate', JSON.stringify(state))
    expect((await template('cost', 't')).on).toMatchObject({ status: 'exact', credits: 0 })
    expect((await template('cost', 't', '--state', 'old.tfstate')).on).toMatchObject({
      status: 'exact',
      credits: 4,
    })
  })

  test('is of one template, and no plan', async () => {
    write('t/main.tf', POOLED)
    write('u/main.tf', POOLED)
    write('old.tfstate', stateOf(25, 'stop'))
    expect(await text('check', 't', 'u', '--state', 'old.tfstate')).toContain('there are 2 here')
    write('plan.json', JSON.stringify({ format_version: '1.2', planned_values: {} }))
    expect(await text('check', 't', '--state', 'plan.json')).toContain(
      'is a plan; expected a state',
    )
    expect(await text('check', 't', '--state', 'none.json')).toContain(
      'There is no file "none.json"',
    )
  })
})

const OPEN = `${HEAD}
data "coder_workspace_owner" "me" {}
variable "rate" {
  type = number
}
data "coder_parameter" "gpus" {
  name    = "gpus"
  type    = "number"
  mutable = true
}
data "http" "prices" {
  url = "https://prices.example.com"
}
data "vault_secret" "disk" {
  name = "x"
}
resource "coder_metadata" "home" {
  resource_id = "x"
  daily_cost  = var.rate * data.coder_parameter.gpus.value
}
resource "coder_metadata" "dev" {
  resource_id = "x"
  daily_cost  = jsondecode(data.http.prices.response_body).dev + data.vault_secret.disk.credits
}
resource "coder_metadata" "team" {
  resource_id = "x"
  daily_cost  = contains(data.coder_workspace_owner.me.groups, "ml") ? 3 : 1
}
`

describe('a number parameter without a value', () => {
  const priced = (validation: string, cost: string): string => `data "coder_parameter" "disk" {
  name = "disk"
  type = "number"
  ${validation}
}
resource "coder_metadata" "home" {
  resource_id = "x"
  daily_cost  = ${cost}
}
`
  const VALIDATION = 'validation {\n    min = 10\n    max = 100\n  }'
  const DISK = 'data.coder_parameter.disk.value'

  test.each([
    [VALIDATION, `${DISK} / 5`, { status: 'range', low: 2, high: 20 }],
    [VALIDATION, DISK, { status: 'range', low: 10, high: 100 }],
    [VALIDATION, `${DISK} > 5 ? 1 : 2`, { status: 'exact', credits: 1 }],
    ['validation {\n    min = 10\n  }', `min(${DISK}, 50)`, { status: 'range', low: 10, high: 50 }],
    // Without a validation the provider takes no value at all as well.
    ['', `${DISK} > 5 ? 1 : 2`, { status: 'range', low: 1, high: 2 }],
    ['', DISK, { status: 'unknown' }],
  ])('with "%s" costs %s', async (validation, cost, expected) => {
    write('t/main.tf', priced(validation, cost))
    expect((await template('cost', 't')).on).toMatchObject(expected)
  })
})

describe('what is missing for an exact number', () => {
  const VALUES: Readonly<Record<string, string>> = {
    rate: '5',
    gpus: '2',
    response_body: `'{"dev": 30}'`,
    credits: '4',
    groups: '[ml]',
  }

  test('makes it exact once it is filled in', async () => {
    write('t/main.tf', OPEN)
    expect((await template('cost', 't')).on.status).toBe('unknown')
    const yaml = await text('cost', 't', '--write-assumptions')
    expect(yaml).toMatchInlineSnapshot(`
      "# What stands between "t" and an exact cost, in the form of creditcheck.yaml.
      # Put values in the place of "…", and take the "# " in front of them away.

      variables:
        # because the variable "rate" has no value (t/main.tf:11): number
        # rate: …

      parameters:
        # because the parameter "gpus" has no default and no value (t/main.tf:14): number
        # gpus: …

      assumptions:
        # because the owner's groups are not known here (t/main.tf:10)
        # data.coder_workspace_owner.me:
        #   groups: …
        # because "data.http.prices.response_body" is only known to its provider (t/main.tf:19)
        # data.http.prices:
        #   response_body: …
        # because what the provider makes of "data.vault_secret.disk" is not known here (t/main.tf:22)
        # data.vault_secret.disk:
        #   credits: …
      "
    `)
    const filled = yaml
      .replaceAll(/^ {2}# (?!because)(.*)$/gm, '  $1')
      .replaceAll(/(\w+): …/g, (_, name: string) => `${name}: ${VALUES[name]}`)
    write('t/creditcheck.yaml', filled)
    expect((await template('cost', 't')).on).toMatchObject({ status: 'assumed', credits: 47 })
    expect(await text('cost', 't', '--write-assumptions')).toContain('# Nothing is missing')
  })

  test('goes to a file, beside the report', async () => {
    write('t/main.tf', OPEN)
    expect(await text('cost', 't', '--write-assumptions', 'todo.yaml')).toContain('1 template')
    expect(readFileSync(join(home, 'todo.yaml'), 'utf8')).toContain('  # gpus: …\n')
    expect(await text('cost', 't', '--write-assumptions', 't')).toContain('names a folder')
  })

  test('leaves out what cannot be stated', async () => {
    write(
      't/main.tf',
      `${HEAD}module "base" {\n  source = "git::https://example.com/base.git"\n}\n`,
    )
    const yaml = await text('cost', 't', '--write-assumptions')
    expect(yaml).toContain('# What no value here can stand for:\n# - the module "base"')
    expect(yaml).not.toContain('assumptions:')
  })
})
