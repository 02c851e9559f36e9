/** Runs the recorded answers of `test/corpus/spend` (chat limits, AI budgets, token costs) and compares every field. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { answerBudgetCase } from './spend-budgets.ts'
import { answerChatCase } from './spend-chat.ts'
import { answerCostCase } from './spend-costs.ts'
import { parseLossless } from './spend-json.ts'

/** What a run over one folder found. */
export interface SpendRun {
  readonly passed: number
  readonly failed: readonly SpendFailure[]
}

/** A case whose answer differs, with both answers as text. */
export interface SpendFailure {
  readonly id: string
  readonly expected: string
  readonly actual: string
}

interface Answer {
  readonly expected: unknown
  readonly actual: unknown
}

const FILES: ReadonlyMap<string, (example: never) => Answer> = new Map<
  string,
  (example: never) => Answer
>([
  ['chat-limits.jsonl', answerChatCase],
  ['ai-budgets.jsonl', answerBudgetCase],
  ['ai-costs.jsonl', answerCostCase],
])

/** Runs every case of the folder's files that exist. */
export function runSpendCases(folder: string): SpendRun {
  let passed = 0
  const failed: SpendFailure[] = []
  for (const [name, answer] of FILES) {
    const path = join(folder, name)
    if (!existsSync(path)) continue
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (line.trim() === '') continue
      const failure = run(line, answer)
      if (failure === undefined) passed += 1
      else failed.push(failure)
    }
  }
  return { passed, failed }
}

function run(line: string, answer: (example: never) => Answer): SpendFailure | undefined {
  // The corpus' format is known; each runner declares the part it reads.
  const example = parseLossless(line) as { readonly id: string }
  try {
    const { expected, actual } = answer(example as never)
    if (isDeepStrictEqual(actual, expected)) return undefined
    return { id: example.id, expected: show(expected), actual: show(actual) }
  } catch (error) {
    return { id: example.id, expected: 'an answer', actual: String(error) }
  }
}

function show(value: unknown): string {
  return JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? `${item}n` : item))
}
