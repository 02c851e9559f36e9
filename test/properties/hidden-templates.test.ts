/** Builds of random whole templates of which something is not seen never contradict the same builds with everything seen. */
import { describe, expect, test } from 'vitest'
import { compareHidden } from '../../scripts/fuzz/hidden.ts'

/** More templates: `RUNS=20000`, others: `SEED=1`. */
const RUNS = Number(process.env['RUNS'] ?? 150)
const FIRST = Number(process.env['SEED'] ?? 500_000)
const SLICE = 50

describe('what is held back from a template makes no number wrong', () => {
  const starts = Array.from({ length: Math.ceil(RUNS / SLICE) }, (_, at) => FIRST + at * SLICE)

  test.each(starts)('from seed %d', start => {
    const found = Array.from({ length: SLICE }, (_, at) => {
      const { wrong, hiding } = compareHidden(start + at)
      return wrong.map(
        line => `${start + at} ${JSON.stringify([...hiding.parameters.keys()])} ${line}`,
      )
    })
    expect(found.flat()).toEqual([])
  })
})
