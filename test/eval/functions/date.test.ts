import { describe, expect, test } from 'vitest'
import type { CallContext } from '../../../src/eval/functions/definition.ts'
import { dateFunctions } from '../../../src/eval/functions/time/date.ts'
import { answer, checkCalls } from './invoke.ts'

const NIGHT = '2018-01-02T23:12:01Z'

describe('formatdate', () => {
  checkCalls(dateFunctions, [
    ['formatdate', ['EEEE, DD-MMM-YY hh:mm:ss ZZZ', NIGHT], 'Tuesday, 02-Jan-18 23:12:01 UTC'],
    [
      'formatdate',
      ["YYYY-MM-DD'T'hh:mm:ssZ", '2018-01-02T23:12:01+05:30'],
      '2018-01-02T23:12:01+05:30',
    ],
    ['formatdate', ['H:m AA aa', '2018-01-02T00:05:00Z'], '12:5 AM am'],
    ['formatdate', ['ZZZZ ZZZZZ Z', NIGHT], '+0000 +00:00 Z'],
    ['formatdate', ["''é'it''s'", NIGHT], "'éit's"],
    ['formatdate', ["'a''", NIGHT], "a'"],
    ['formatdate', ["'a", NIGHT], { fails: 0 }],
    ['formatdate', ['YYY', NIGHT], { fails: 0 }],
    ['formatdate', ['x', NIGHT], { fails: 0 }],
    ['formatdate', ['YYYY', '2018-02-30T00:00:00Z'], { fails: 1 }],
    ['formatdate', ['YYYY', '2018-01-02T00:00:00,5Z'], { fails: 1 }],
  ])
})

describe('timeadd', () => {
  checkCalls(dateFunctions, [
    ['timeadd', ['2017-11-22T00:00:00Z', '1h30m'], '2017-11-22T01:30:00Z'],
    ['timeadd', ['2017-11-22T00:00:00.5Z', '-600ms'], '2017-11-21T23:59:59Z'],
    ['timeadd', ['2017-11-22T00:00:00-11:30', '1.5h'], '2017-11-22T01:30:00-11:30'],
    ['timeadd', ['9999-12-31T23:59:59Z', '1s'], '10000-01-01T00:00:00Z'],
    ['timeadd', ['0000-01-01T00:00:00Z', '-1s'], '-0001-12-31T23:59:59Z'],
    ['timeadd', ['2017-11-22T00:00:00Z', '0'], '2017-11-22T00:00:00Z'],
    ['timeadd', ['2017-11-22T00:00:00Z', '1d'], { fails: null }],
    ['timeadd', ['2017-11-22T00:00:00Z', '3000000h'], { fails: null }],
    ['timeadd', ['2017-11-22T00:00:00Z', 'h'.repeat(50)], { fails: null }],
    ['timeadd', ['2017-11-22', '1h'], { fails: null }],
  ])
})

describe('timecmp', () => {
  checkCalls(dateFunctions, [
    ['timecmp', ['2017-11-22T00:00:00Z', '2017-11-22T01:00:00+01:00'], 0],
    ['timecmp', ['2017-11-22T00:00:00,5Z', '2017-11-22T00:00:00Z'], 1],
    ['timecmp', ['2017-11-22T1:00:00Z', '2017-11-22T02:00:00Z'], -1],
    ['timecmp', ['x', '2017-11-22T02:00:00Z'], { fails: 0 }],
    ['timecmp', ['2017-11-22T02:00:00Z', '2017-11-22T02:00:00+25:00'], { fails: 1 }],
  ])
})

describe('the clock', () => {
  const at = (clock: bigint | undefined): Partial<CallContext> => ({
    capabilities: { clock, planTime: clock } as CallContext['capabilities'],
  })

  test('is not known before the apply', () => {
    expect(answer(dateFunctions, 'timestamp', [], at(undefined))).toEqual({
      $unknown: 'string',
      notNull: true,
    })
  })

  test('is not seen here while Terraform plans', () => {
    expect(answer(dateFunctions, 'plantimestamp', [], at(undefined))).toEqual({
      $unseen: 'string',
      sources: ['function:plantimestamp'],
      notNull: true,
      notUnknown: true,
    })
  })

  test.each(['timestamp', 'plantimestamp'])('is read by %s where it is given', name => {
    expect(answer(dateFunctions, name, [], at(1_700_000_000_999_999_999n))).toBe(
      '2023-11-14T22:13:20Z',
    )
  })
})
