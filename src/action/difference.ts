/** What a pull request changes: the repository as it is against what it would be merged into. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXIT } from '../cli/exit-code.ts'
import type { Difference as DifferenceReport } from '../report/diff/difference.ts'
import { markdownText } from '../report/markdown/markdown-text.ts'
import { shared } from './check-words.ts'
import { commandLine } from './command-line.ts'
import type { Inputs } from './inputs.ts'
import type { Runner } from './runner.ts'
import type { Surroundings } from './surroundings.ts'

/** What the summary and the comment on the pull request say of the difference. */
export interface Difference {
  /** The difference, or why there is none. */
  readonly markdown: string
  readonly hasResult: boolean
  /** Whether anything changes; undefined where nobody knows. */
  readonly isChange: boolean | undefined
}

/** Undefined where there is nothing to compare with. */
export async function differenceOf(
  inputs: Inputs,
  around: Surroundings,
  runner: Runner,
): Promise<Difference | undefined> {
  const bases = basesOf(inputs, around, runner)
  let trouble: string | undefined
  for (const base of bases) {
    const compared = await compare(base, inputs, around, runner)
    if ('difference' in compared) return compared.difference
    // What is wrong with the first is what the user knows of.
    trouble ??= compared.trouble
  }
  if (trouble === undefined) return undefined
  runner.notice(`What changes is not known: ${trouble}`)
  const markdown = `What changes is not known: ${markdownText(trouble)}\n`
  return { markdown, hasResult: false, isChange: undefined }
}

/** What to compare with, in the order in which it is tried. The dots: with where the two parted, so that only what was done here counts. */
function basesOf(
  { base }: Inputs,
  { pullRequest }: Surroundings,
  { env }: Runner,
): readonly string[] {
  if (base !== undefined) return base.includes('..') ? [base] : [`${base}...`, `origin/${base}...`]
  if (pullRequest === undefined) return []
  // GitHub checks out what the merge would be: its first parent is what it would be merged into, and may be newer than what the event says.
  const isMerge = /^refs\/pull\/\d+\/merge$/.test(env['GITHUB_REF'] ?? '')
  return [`${pullRequest.baseSha}...`, ...(isMerge ? ['HEAD~1'] : [])]
}

type Compared = { readonly difference: Difference } | { readonly trouble: string }

async function compare(
  base: string,
  inputs: Inputs,
  { pullRequest }: Surroundings,
  runner: Runner,
): Promise<Compared> {
  const json = join(runner.outputFolder, 'difference.json')
  const markdown = join(runner.outputFolder, 'difference.md')
  const words = [
    'diff',
    '--no-color',
    `--format=json=${json}`,
    `--format=markdown=${markdown}`,
    ...inputs.paths.map(path => `--path=${path}`),
    ...shared(inputs),
    '--',
    base,
  ]
  const { exitCode, stderr } = await commandLine(words, runner, pullRequest?.headSha)
  if (exitCode === EXIT.usage || !existsSync(json))
    return { trouble: stderr.trim().replace(/^creditcheck: /, '') }
  const { summary, quotas } = JSON.parse(readFileSync(json, 'utf8')) as DifferenceReport // written by the line above
  const isChange = summary.added + summary.removed + summary.changed + quotas.length > 0
  return { difference: { markdown: readFileSync(markdown, 'utf8'), hasResult: true, isChange } }
}
