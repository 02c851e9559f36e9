/** Spoils a file of a template, as people do: a line lost or said twice, a name misspelt, a bracket left out. */
import type { Random } from '../random.ts'

/** Changes one of the files in place. */
export function mutate(random: Random, files: Record<string, string>): void {
  const name = random.pick(Object.keys(files).sort())
  files[name] = spoiled(random, files[name] ?? '')
}

function spoiled(random: Random, text: string): string {
  const lines = text.split('\n')
  const at = random.below(lines.length)
  const line = lines[at] ?? ''
  const other = lines[random.below(lines.length)] ?? ''
  const swap = (next: readonly string[]): string => lines.toSpliced(at, 1, ...next).join('\n')
  return random.pick([
    () => swap([]),
    () => swap([line, line]),
    () => swap([line, other]),
    () => swap([other]),
    () => swap([line.replace(/[a-z_]+(?= =)/, name => `${name}s`)]),
    () => swap([line.replace(/(?<== ).*/, '')]),
    () => swap([line.replace(/(?<== )(.*)/, '"$1')]),
    () => swap([line.replace(/(?<== )(.*)/, '[$1]')]),
    () => swap([line.replace(/(?<== )(.*)/, '"${$1}"')]),
    () => swap([line.replace(/(?<== )(.*)/, '$1 + 1')]),
    () => swap([line.replace(/(?<== )(.*)/, '$1.id')]),
    () => swap([line.replace(/(?<== )(.*)/, '$1[0]')]),
    () => swap([line.replace(/(?<== )(.*)/, '$1[*]')]),
    () => swap([line.replace(/[{}[\]()"]/, '')]),
    () => swap([line.replace(/[a-z]/, letter => letter.toUpperCase())]),
    () => swap([line, `  ${random.pick(EXTRA)}`]),
    () => text.replace(/\.r\d\b/, '.gone'),
    () => text.replace(/"r0"/, '"r1"'),
    () => text.replace(/\bp0\b/, 'p1'),
    () => text.replace(/number/, 'string'),
    () => text.replace(/coder_([a-z]+)/, 'coder_$1s'),
  ])()
}

const EXTRA = [
  'count = 2',
  'for_each = toset(["a"])',
  'provider = coder',
  'provider = coder.other',
  'provider = "coder"',
  'provider = null',
  'depends_on = []',
  'depends_on = "x"',
  'depends_on = [var.v0]',
  'depends_on = [local.l0]',
  'depends_on = [data.coder_workspace.me]',
  'depends_on = [module.m0]',
  'lifecycle {}',
  'lifecycle {\n  ignore_changes = []\n}',
  'lifecycle {\n  ignore_changes = ["daily_cost"]\n}',
  'lifecycle {\n  ignore_changes = [id]\n}',
  'lifecycle {\n  create_before_destroy = "yes"\n}',
  'lifecycle {\n  prevent_destroy = var.v0\n}',
  'lifecycle {\n  nothing = true\n}',
  'lifecycle {\n  postcondition {\n    condition = true\n  }\n}',
  'connection {}',
  'connection {\n  host = self.id\n}',
  'provisioner "local-exec" {}',
  'provisioner "nothing" {}',
  'timeouts {}',
  'timeouts {\n  create = "1m"\n}',
  'dynamic "item" {\n  for_each = [1]\n  content {}\n}',
  'dynamic "nothing" {\n  for_each = []\n  content {}\n}',
  'dynamic "lifecycle" {\n  for_each = []\n  content {}\n}',
  'id = "x"',
  'daily_cost = 1',
  'item {\n  key = "x"\n}',
  'item = []',
  'default = 2',
  'validation {}',
  'source = "./m0"',
  'locals {}',
  '_ {}',
  'name = "p9"',
  'type = "number"',
  'sensitive = true',
  'value = 1',
]
