import { expect, test } from 'vitest'
import { MAX_NAMES, nearestName } from '../../src/text/nearest-name.ts'

test.each([
  ['uper', ['lower', 'upper'], 'upper'],
  ['upper', ['upper'], 'upper'],
  ['uprep', ['upper'], 'upper'],
  ['u', ['upper'], undefined],
  ['', ['ab', 'abc'], 'ab'],
  ['abc', ['abd', 'abe'], 'abd'],
  ['abcd', ['bc', 'abcdef', 'abcde'], 'abcde'],
  ['cost', ['daily_cost', 'name'], 'daily_cost'],
  ['cost', ['daily_cost', 'hourly_cost'], undefined],
  ['a'.repeat(65), ['a'.repeat(65)], undefined],
])('%s among %j', (given, names, expected) => {
  expect(nearestName(given, names)).toBe(expected)
})

test('among too many names none is looked for', () => {
  const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `name${at}`)
  expect(nearestName('name1x', names(MAX_NAMES))).toBe('name1')
  expect(nearestName('name1x', names(MAX_NAMES + 1))).toBeUndefined()
})
