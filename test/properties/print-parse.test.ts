/** Printing and parsing again: the tree of what is printed is the one that was printed. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ExpressionMaker } from '../../scripts/fuzz/expressions.ts'
import { Random } from '../../scripts/fuzz/random.ts'
import { parseOne } from '../support/parse.ts'
import { printExpression } from '../support/print-syntax.ts'

/** Undefined for what does not parse, which has no tree to print. */
function printed(text: string): string | undefined {
  const { tree, diagnostics } = parseOne(text)
  return diagnostics.length === 0 ? printExpression(tree) : undefined
}

const CORPUS = join(import.meta.dirname, '../corpus/language/expressions.jsonl')

const recorded: readonly string[] = readFileSync(CORPUS, 'utf8')
  .trimEnd()
  .split('\n')
  .map(line => (JSON.parse(line) as { readonly src: string }).src) // as the corpus's README has it

test('every recorded expression', () => {
  let count = 0
  for (const text of recorded) {
    const first = printed(text)
    if (first === undefined) continue
    count++
    expect(printed(first), text).toBe(first)
  }
  expect(count).toBeGreaterThan(recorded.length / 2)
})

test('random expressions', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), seed => {
      const text = new ExpressionMaker(new Random(seed)).make()
      const first = printed(text)
      if (first !== undefined) expect(printed(first), text).toBe(first)
    }),
    { numRuns: 500 },
  )
})
