/** Derivations as people read them. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, REPOSITORY, session } from '../support/cli.ts'

const GOLDEN = join(REPOSITORY, 'test', 'golden', 'cli')

describe('explain', () => {
  test.each([
    ['metadata', ['explain', 'coder_metadata.main', 'examples/gpu-tiers', '--param', 'gpu=l4']],
    ['metadata-off', ['explain', 'coder_metadata.main', 'examples/gpu-tiers', '--context', 'stop']],
    ['one-instance', ['explain', 'coder_metadata.container[0]', 'examples/docs-quota']],
    ['local', ['explain', 'local.gpu_price', 'examples/gpu-tiers']],
    ['misspelt', ['explain', 'coder_metadata.hom', 'examples/kubernetes']],
    ['code', ['explain', 'plan/count-unknown']],
    ['unknown-code', ['explain', 'plan/count-unknwon']],
    ['nothing', ['explain']],
  ])('prints %s', async (name, argv) => {
    await expect(session(argv, await cli(argv))).toMatchFileSnapshot(
      join(GOLDEN, `explain-${name}.txt`),
    )
  })

  test('gives steps as data', async () => {
    const { stdout } = await cli([
      'explain',
      'coder_metadata.home',
      'examples/kubernetes',
      '--format',
      'json',
    ])
    expect(JSON.parse(stdout)).toMatchObject([
      {
        name: 'coder_metadata.home.daily_cost',
        inputs: [
          { name: 'data.coder_parameter.home_disk_size.value', note: 'what the user picks' },
          { name: 'local.credits_per_gib', expression: '0.5' },
        ],
      },
    ])
  })
})
