/**
 * Holds the project against folders of recorded answers: `npm run conformance -- <folder>… [--only expressions,syntax,…]`. What a folder
 * holds is told by its files. Prints every case that differs and ends with `N passed, N failed`.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { coderVersions, holdsCoderCases, runCoderCases } from '../test/conformance/coder.ts'
import { runConfigCases } from '../test/conformance/config.ts'
import { recordedVersions, runExpressionCases } from '../test/conformance/expressions.ts'
import { runModuleCases } from '../test/conformance/modules.ts'
import { runQuotaCases } from '../test/conformance/quota.ts'
import { holdsSpaces, runSpaceCases } from '../test/conformance/space.ts'
import { runSpendCases } from '../test/conformance/spend.ts'
import { runSyntaxCases } from '../test/conformance/syntax.ts'

/** What came of one runner on one folder. */
interface Outcome {
  readonly passed: number
  readonly failed: readonly object[]
}

/** A kind of recorded answers. */
interface Kind {
  readonly name: string
  /** Whether a folder holds such answers. */
  readonly isIn: (folder: string) => boolean
  /** Runs them all, with a name for each part. */
  readonly run: (folder: string) => Iterable<readonly [part: string, outcome: Outcome]>
}

const has =
  (...names: readonly string[]) =>
  (folder: string): boolean =>
    names.every(name => existsSync(join(folder, name)))

const KINDS: readonly Kind[] = [
  {
    name: 'syntax',
    isIn: has('parse-ok.jsonl'),
    *run(folder) {
      for (const version of recordedVersions(folder))
        yield [version, runSyntaxCases(folder, version === '1.11' ? {} : { version })]
    },
  },
  {
    name: 'config',
    isIn: has('parse-ok.jsonl'),
    *run(folder) {
      for (const version of ['1.11', '1.14', '1.16'])
        yield [version, runConfigCases(folder, version === '1.11' ? {} : { version })]
    },
  },
  {
    name: 'expressions',
    isIn: has('expressions.jsonl'),
    *run(folder) {
      for (const version of recordedVersions(folder))
        yield [version, runExpressionCases(folder, { version, file: 'expressions' })]
    },
  },
  {
    name: 'unknowns',
    isIn: has('unknowns.jsonl'),
    *run(folder) {
      for (const version of recordedVersions(folder))
        yield [version, runExpressionCases(folder, { version, file: 'unknowns' })]
    },
  },
  {
    name: 'modules',
    isIn: has('modules'),
    *run(folder) {
      for (const version of recordedVersions(folder))
        yield [version, runModuleCases(folder, { version })]
    },
  },
  {
    name: 'quota',
    isIn: has('quota.jsonl'),
    *run(folder) {
      yield ['builds', runQuotaCases(folder)]
    },
  },
  {
    name: 'coder',
    isIn: holdsCoderCases,
    *run(folder) {
      for (const version of coderVersions(folder))
        yield [version, runCoderCases(folder, version === '1.11' ? {} : { version })]
    },
  },
  {
    name: 'space',
    isIn: holdsSpaces,
    *run(folder) {
      yield ['points, summaries', runSpaceCases(folder)]
    },
  },
  {
    name: 'spend',
    isIn: has('ai-budgets.jsonl'),
    *run(folder) {
      yield ['limits, budgets, costs', runSpendCases(folder)]
    },
  },
]

function parseArguments(argv: readonly string[]): {
  readonly folders: readonly string[]
  readonly only: readonly string[] | undefined
} {
  const at = argv.indexOf('--only')
  if (at === -1) return { folders: argv, only: undefined }
  const only = (argv[at + 1] ?? '').split(',')
  return { folders: [...argv.slice(0, at), ...argv.slice(at + 2)], only }
}

/** The folder itself, or the folders in it that hold answers. */
function corporaIn(folder: string): readonly string[] {
  if (KINDS.some(kind => kind.isIn(folder))) return [folder]
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => join(folder, entry.name))
    .filter(inner => KINDS.some(kind => kind.isIn(inner)))
}

function main(argv: readonly string[]): number {
  const { folders, only } = parseArguments(argv)
  let passed = 0
  let failed = 0
  for (const corpus of folders.flatMap(corporaIn))
    for (const kind of KINDS) {
      if (!kind.isIn(corpus) || (only !== undefined && !only.includes(kind.name))) continue
      for (const [part, outcome] of kind.run(corpus)) {
        print(`${corpus}: ${kind.name} ${part}`, outcome)
        passed += outcome.passed
        failed += outcome.failed.length
      }
    }
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  return failed === 0 && passed > 0 ? 0 : 1
}

function print(title: string, { passed, failed }: Outcome): void {
  process.stdout.write(`${title}: ${passed} passed, ${failed.length} failed\n`)
  for (const failure of failed) process.stdout.write(`  ${JSON.stringify(failure)}\n`)
}

process.exitCode = main(process.argv.slice(2))
