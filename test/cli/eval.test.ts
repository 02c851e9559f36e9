/** `creditcheck eval`: what it prints, for people and for programs. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, REPOSITORY, type Surroundings, session } from '../support/cli.ts'

const GOLDEN = join(REPOSITORY, 'test', 'golden', 'eval')

const GPU = ['--template', 'examples/gpu-tiers']
const EVERY_KIND = `{
  text = "a\\"b", lines = "one\\ntwo\\nEOT\\n", number = 1.5, big = 1e30, nothing = null, none = tostring(null),
  tuple = [1, "x", [true]], list = tolist(["a"]), set = toset([2, 1]), map = tomap({ k = "v" }), object = {},
  typed_null = tolist(null), secret = sensitive("s"), secrets = [sensitive(1), 2], third = 1 / 3, infinite = 1 / 0
}`

const RUNS: readonly (readonly [name: string, argv: readonly string[], given?: Surroundings])[] = [
  ['every-kind', [EVERY_KIND]],
  ['every-kind-json', ['--format', 'json', EVERY_KIND]],
  ['from-standard-input', ['-'], { stdin: '[for i in range(3) :\n  i * i\n]\n' }],
  ['heredoc-from-standard-input', [], { stdin: '<<-EOT\n    a\n      b\n  EOT\n' }],
  ['syntax-mistake', ['1 +']],
  ['several-mistakes', ['[nope, upper(), {}.a]']],
  ['mistake-json', ['--format', 'json', '[1][2]']],
  ['short-circuit-1.11', ['--terraform-version', '1.11', 'false && [][0]']],
  ['short-circuit-1.12', ['--terraform-version', '1.12', 'false && [][0]']],
  ['parameter', [...GPU, 'data.coder_parameter.gpu.value']],
  [
    'chosen-parameter',
    [...GPU, '--param', 'gpu=a100', 'local.gpu_price[data.coder_parameter.gpu.value]'],
  ],
  ['preset', [...GPU, '--preset', 'Training', 'data.coder_parameter.gpu.value']],
  ['start', [...GPU, 'data.coder_workspace.me.start_count']],
  ['stop', [...GPU, '--context', 'stop', 'data.coder_workspace.me.start_count']],
  ['not-seen', [...GPU, '"${data.coder_workspace.me.name}-home"']],
  ['not-seen-json', [...GPU, '--format', 'json', '["x", data.coder_workspace.me.name]']],
  ['undeclared', [...GPU, 'local.gpu_prize']],
  ['unknown-preset', [...GPU, '--preset', 'Nope', '1']],
  ['unknown-parameter', [...GPU, '--param', 'gpus=a100', '1']],
  ['unknown-variable', [...GPU, '--var', 'a=1', '1']],
  ['no-such-folder', ['--template', 'examples/nope', '1']],
  ['two-expressions', ['1', '+']],
  ['parameter-without-template', ['--param', 'gpu=a100', '1']],
  ['expression-with-jsonl', ['--jsonl', '1']],
  [
    'jsonl',
    ['--jsonl'],
    {
      stdin: [
        '{"id": 1, "expression": "var.n + 1", "variables": {"n": 123456789012345678901234567890}}',
        '',
        '{"id": {"a": [true]}, "expression": "1 +"}',
        '{"expression": "var.n"}',
        '{"id": 2, "expression": "1", "variable": {}}',
        '{"id": 3, "expression": "1", "parameters": {"gpu": "a100"}}',
        '{"id": 4}',
        'nope',
        '{"id": 5, "expression": "[1, 2]"}',
      ].join('\n'),
    },
  ],
  [
    'jsonl-in-a-template',
    ['--jsonl', ...GPU],
    {
      stdin: [
        '{"id": "none", "expression": "data.coder_parameter.gpu.value"}',
        '{"id": "t4", "expression": "data.coder_parameter.gpu.value", "parameters": {"gpu": "t4"}}',
        '{"id": "none", "expression": "data.coder_parameter.gpu.value"}',
        '{"id": "misspelt", "expression": "1", "parameters": {"gpus": "t4"}}',
        '{"id": "undeclared", "expression": "1", "variables": {"x": 1}}',
      ].join('\n'),
    },
  ],
]

describe('the value of', () => {
  test.each(RUNS.map(([name, argv, given]) => ({ name, argv, given })))(
    '$name is as recorded',
    async ({ name, argv, given = {} }) => {
      const line = ['eval', ...argv]
      const ended = await cli(line, given)
      await expect(session(line, ended)).toMatchFileSnapshot(join(GOLDEN, `${name}.txt`))
    },
  )
})

async function value(expression: string): Promise<string> {
  return (await cli(['eval', expression])).stdout
}

describe('a console', () => {
  test('has a clock', async () => {
    expect(await value('timestamp()')).toMatch(/^"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"\n$/)
    expect(await value('plantimestamp() == timestamp()')).toBe('true\n')
  })

  test('has randomness', async () => {
    const [one, other] = [await value('uuid()'), await value('uuid()')]
    expect(one).toMatch(/^"[0-9a-f-]{36}"\n$/)
    expect(one).not.toBe(other)
  })

  test('reads the files of the folder that it runs in, and no others', async () => {
    const cwd = join(REPOSITORY, 'examples', 'gpu-tiers')
    const inside = await cli(['eval', 'fileexists("main.tf")'], { cwd })
    const outside = await cli(['eval', 'file("../docs-quota/main.tf")'], { cwd })
    expect(inside.stdout).toBe('true\n')
    expect(outside.stdout).toMatch(/^\(not seen: /)
  })

  test('waits for nobody at a terminal', async () => {
    const ended = await cli(['eval'], { stdin: '', isStdinTerminal: true })
    expect(ended.code).toBe(2)
  })

  test('answers a line before the next one comes', async () => {
    const answers: number[] = []
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (const text of [
        '{"expression": "1"}\n{"expr',
        'ession": "2"}\n',
        '{"expression": "3"}',
      ]) {
        yield Buffer.from(text)
        answers.push(written.split('\n').length - 1)
      }
    }
    let written = ''
    await cli(['eval', '--jsonl'], { stdinChunks: chunks, onStdout: text => (written += text) })
    expect(answers).toEqual([1, 2, 2])
    expect(written.split('\n')).toHaveLength(4)
  })
})
