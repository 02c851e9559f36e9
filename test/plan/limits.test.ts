/** Large and deep configurations: nothing overflows, and work grows with size. */
import { expect, test } from 'vitest'
import { plan } from '../../src/plan/plan.ts'
import { EMPTY_STATE, type Plan } from '../../src/plan/plan-model.ts'
import { builtinProviders } from '../../src/providers/builtin.ts'
import { loadFiles } from '../support/plan-folder.ts'
import { knownPart } from '../support/plan-json.ts'

function planFiles(files: Readonly<Record<string, string>>): Plan {
  const terraformMinor = 14
  const { configuration, capabilities, diagnostics } = loadFiles(files, terraformMinor)
  expect(diagnostics).toEqual([])
  const inputs = {
    variables: new Map(),
    unsetVariables: 'refused' as const,
    workspaceName: 'default',
    terraformMinor,
    capabilities,
  }
  const providers = builtinProviders({ terraformMinor, capabilities })
  return plan(configuration.root, inputs, providers, EMPTY_STATE)
}

function outputOf(planned: Plan, name: string): unknown {
  expect(planned.diagnostics.map(item => item.message)).toEqual([])
  const output = planned.outputs.get(name)
  return output && knownPart(output.value)
}

const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n')

test('a chain of 5000 locals, written backwards', () => {
  const chain = lines(5000, at => `  l${5000 - at} = local.l${4999 - at} + 1`)
  const planned = planFiles({
    'main.tf': `locals {\n${chain}\n  l0 = 0\n}\noutput "o" { value = local.l5000 }`,
  })
  expect(outputOf(planned, 'o')).toEqual({ $number: '5000' })
})

test('a circle of 5000 locals is one cycle', () => {
  const chain = lines(5000, at => `  l${at} = local.l${(at + 1) % 5000}`)
  const { diagnostics } = planFiles({
    'main.tf': `locals {\n${chain}\n}\noutput "o" { value = local.l0 }`,
  })
  expect(diagnostics.map(item => item.code)).toEqual(['plan/cycle'])
})

test('3000 resources, each depending on the one before', () => {
  const chain = lines(
    3000,
    at => `resource "terraform_data" "r${at + 1}" { input = terraform_data.r${at}.input }`,
  )
  const planned = planFiles({
    'main.tf': `resource "terraform_data" "r0" { input = "x" }\n${chain}\noutput "o" { value = terraform_data.r3000.input }`,
  })
  expect(outputOf(planned, 'o')).toBe('x')
})

test('instances that refer to others by index', () => {
  const planned = planFiles({
    'main.tf': `
      resource "terraform_data" "a" {
        count = 1900
        input = count.index
      }
      resource "terraform_data" "b" {
        count = 1900
        input = terraform_data.a[1899 - count.index].input
      }
      output "o" { value = terraform_data.b[0].input }`,
  })
  expect(outputOf(planned, 'o')).toEqual({ $number: '1899' })
  expect(planned.instances).toHaveLength(3800)
})

test('modules in modules', () => {
  const depth = 40
  const files: Record<string, string> = {}
  for (let at = 0; at < depth; at++) {
    const folder = 'm/'.repeat(at)
    files[`${folder}main.tf`] =
      `variable "v" { default = 1 }\nmodule "c" {\n  source = "./m"\n  v = var.v + 1\n}\noutput "o" { value = module.c.o }`
  }
  files[`${'m/'.repeat(depth)}main.tf`] = 'variable "v" {}\noutput "o" { value = var.v }'
  expect(outputOf(planFiles(files), 'o')).toEqual({ $number: String(depth + 1) })
})

test.each([
  ['count = 10000000', 'plan/too-many-instances'],
  ['for_each = toset([for i in range(1000) : "a"])', undefined],
])('%s', (repetition, code) => {
  const { diagnostics } = planFiles({
    'main.tf': `resource "terraform_data" "a" { ${repetition} }`,
  })
  expect(diagnostics.map(item => item.code)).toEqual(code === undefined ? [] : [code])
})

test('counted modules that multiply without end', () => {
  const files = {
    'main.tf': 'module "a" {\n  source = "./a"\n  count = 3000\n}',
    'a/main.tf': 'resource "terraform_data" "x" { count = 3000 }',
  }
  const { diagnostics } = planFiles(files)
  expect(new Set(diagnostics.map(item => item.code))).toEqual(
    new Set(['plan/too-many-instances-of-all']),
  )
})

test('counted modules multiply', () => {
  const planned = planFiles({
    'main.tf': 'module "a" {\n  source = "./a"\n  count = 30\n}',
    'a/main.tf': 'module "b" {\n  source = "./b"\n  count = 30\n}',
    'a/b/main.tf': 'resource "terraform_data" "x" { count = 3 }',
  })
  expect(planned.diagnostics).toEqual([])
  expect(planned.instances).toHaveLength(2700)
})
