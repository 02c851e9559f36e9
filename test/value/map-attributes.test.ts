import { expect, test } from 'vitest'
import { numberValue, objectValue, stringValue, withMarks } from '../../src/value/make.ts'
import { mapAttributes } from '../../src/value/map-attributes.ts'
import { ONE } from '../../src/value/number.ts'

const object = withMarks(
  objectValue([
    ['b', stringValue('x')],
    ['a', stringValue('y')],
  ]),
  new Set(['sensitive']),
)

test('an object of which nothing changes is the very same', () => {
  expect(mapAttributes(object, part => part)).toBe(object)
})

test('a change keeps marks and order, and the type where it can', () => {
  const changed = mapAttributes(object, (part, name) => (name === 'b' ? stringValue('z') : part))
  expect(changed).toEqual(
    withMarks(
      objectValue([
        ['a', stringValue('y')],
        ['b', stringValue('z')],
      ]),
      new Set(['sensitive']),
    ),
  )
  expect([...changed.attributes.keys()]).toEqual(['a', 'b'])
  expect(changed.type).toBe(object.type)
})

test('a change of type shows in the type', () => {
  const changed = mapAttributes(object, (part, name) => (name === 'a' ? numberValue(ONE) : part))
  expect(changed.type).toEqual(
    objectValue([
      ['a', numberValue(ONE)],
      ['b', stringValue('x')],
    ]).type,
  )
  expect(object.type.attributes.get('a')).toEqual({ kind: 'string' })
})
