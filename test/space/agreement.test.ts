/** Spaces of random templates against every single choice; `scripts/space-agreement.ts` runs as many as one likes. */
import { expect, test } from 'vitest'
import { differencesOf } from './support/brute-force.ts'
import { randomTemplate } from './support/random-template.ts'

const FIRST = 1
const COUNT = 60
/** Small templates, so that the suite stays quick. */
const MOST_CHOICES = 16

test.each(Array.from({ length: COUNT }, (_, at) => FIRST + at))('template %i', seed => {
  const random = randomTemplate(seed, MOST_CHOICES)
  expect(differencesOf(random, seed % 2 === 0 ? 'start' : 'nothing')).toEqual([])
})

test.each([200133, 200067, 200479])('template %i, which once differed', seed => {
  expect(differencesOf(randomTemplate(seed), seed % 2 === 0 ? 'start' : 'nothing')).toEqual([])
})
