/** A state that a real apply left costs what its template says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cli, REPOSITORY } from '../support/cli.ts'

const STATES = join(REPOSITORY, 'test', 'corpus', 'applied')

async function templatesOf(...argv: readonly string[]): Promise<readonly Shown[]> {
  const { stdout } = await cli(['cost', ...argv, '--format', 'json', '--fail-on', 'never'])
  return JSON.parse(stdout).templates
}

interface Shown {
  readonly on: { readonly credits: number }
  readonly off: { readonly credits: number }
  readonly prior_state?: { readonly built: string; readonly differs: boolean }
  readonly snapshot?: { readonly kind: string; readonly terraform_version: string }
}

test.each([
  ['gpu-tiers', 'start', 'on'],
  ['gpu-tiers', 'stop', 'off'],
  ['kubernetes', 'start', 'on'],
] as const)('of %s after a %s', async (example, transition, built) => {
  const path = join(STATES, `${example}.${transition}.tfstate`)
  const folder = join('examples', example)
  const [state] = await templatesOf(path)
  const [template] = await templatesOf(folder)
  expect(state?.snapshot).toEqual({ kind: 'raw-state', terraform_version: '1.11.4' })
  expect(state?.on.credits).toBe(template?.[built].credits)
  const [both] = await templatesOf(folder, '--state', path)
  expect(both?.prior_state).toMatchObject({ built, differs: false })
  expect(both?.[built].credits).toBe(template?.[built].credits)
})

test('tells of a template that costs something else by now', async () => {
  const path = join(STATES, 'kubernetes.start.tfstate')
  const { stdout } = await cli(['cost', 'examples/gpu-tiers', '--state', path])
  expect(stdout).toContain('This workspace was built at 22; its next start costs')
  expect(readFileSync(path, 'utf8')).toContain('"version": 4')
})
