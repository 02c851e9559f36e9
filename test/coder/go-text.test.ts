/** Against what Go itself says: strconv, fmt, encoding/json and net/url. */
import { describe, expect, test } from 'vitest'
import {
  atoi,
  formatWithoutArguments,
  isFloat,
  quote,
  stringList,
} from '../../src/coder/go/go-text.ts'
import { urlProblem } from '../../src/coder/go/go-url.ts'
import { goFloat } from '../../src/coder/provider/library-checks.ts'

describe('strconv.ParseFloat', () => {
  const taken = [
    '+5',
    '+Inf',
    '-INF',
    '.5',
    '05',
    '0X1p4',
    '0_1',
    '0x.8p1',
    '0x1.8p+3',
    '0x1P-2',
    '0x1_0p4',
    '0x1p4',
    '0x_1p4',
    '1.',
    '1E5',
    '1_000',
    '1e-400',
    '1e0000005',
    '1e1_0',
    'Infinity',
    'NaN',
    'inf',
    'nan',
  ]
  const refused = [
    '',
    ' .5',
    '+-5',
    '+nan',
    '--5',
    '-1e400',
    '.',
    '0b1',
    '0o7',
    '0x1',
    '0xp1',
    '1,5',
    '1._0',
    '1_',
    '1_.0',
    '1__0',
    '1_e1',
    '1e400',
    '1e5.5',
    '5e',
    '5e+',
    '_1',
    'infi',
    '١',
  ]
  test.each(taken)('%s is taken', text => expect(isFloat(text)).toBe(true))
  test.each(refused)('%s is refused', text => expect(isFloat(text)).toBe(false))
})

describe('strconv.Atoi', () => {
  test.each(['5', '+5', '-5', '05', '9223372036854775807', '-9223372036854775808'])('%s', text =>
    expect(atoi(text)).toBe(BigInt(text.replace('+', ''))),
  )
  test.each(['', ' 5', '+', '-', '++5', '0x5', '1_000', '5.0', '9223372036854775808'])('%s', text =>
    expect(atoi(text)).toBeUndefined(),
  )
})

test.each([
  ['[]', []],
  ['null', []],
  ['[null]', ['']],
  [' ["a"] ', ['a']],
  ['["a",]', undefined],
  ['[1]', undefined],
  ['{}', undefined],
  ['"a"', undefined],
  ['', undefined],
  ['["\t"]', undefined],
])('a list of strings in %s', (text, list) => expect(stringList(text)).toEqual(list))

test.each([
  ['a\u00a0b', '"a\\u00a0b"'],
  ['é', '"é"'],
  ['\u200b', '"\\u200b"'],
  ['\0\x7f', '"\\x00\\x7f"'],
  ['😀', '"😀"'],
  ['\ufeff', '"\\ufeff"'],
  ['a\t"\\', '"a\\t\\"\\\\"'],
  ['\ue000', '"\\ue000"'],
  ['\u{e0001}', '"\\U000e0001"'],
])('%%q of %j', (text, quoted) => expect(quote(text)).toBe(quoted))

test.each([
  ['50% max', '50%!m(MISSING)ax'],
  ['100%', '100%!(NOVERB)'],
  ['a %% b', 'a % b'],
  ['%5.2f x', '%!f(MISSING) x'],
  ['%!', '%!!(MISSING)'],
  ['%[1]d', '%!d(BADINDEX)'],
  ['x %v: %w', 'x %!v(MISSING): %!w(MISSING)'],
])('the format %s', (format, text) => expect(formatWithoutArguments(format)).toBe(text))

test.each([
  [1.5, '1.5'],
  [1234567.5, '1.2345675e+06'],
  [123456.5, '123456.5'],
  [9.223372036854776e18, '9.223372036854776e+18'],
  [0.0001, '0.0001'],
  [0.00001, '1e-05'],
  [1e-20, '1e-20'],
  [Number.POSITIVE_INFINITY, '+Inf'],
])('%%v of %d', (number, text) => expect(goFloat(number)).toBe(text))

describe('net/url.Parse', () => {
  test.each([
    '',
    '/icon/a.svg',
    'http://x',
    'a b',
    'a:b',
    'a:b:c',
    '/a:b',
    'foo/b:c',
    'mailto:x',
    'http://h:/',
    '?%zz',
    'http://x/<>',
    'http://[::1]:80/',
    'http://a/ b',
    'http://h"/',
    'http://é/',
    'data:image/png;base64,AA',
    'C:\\x',
  ])('takes %s', text => expect(urlProblem(text)).toBeUndefined())
  test.each([
    ['\x01', 'parse "\\x01": net/url: invalid control character in URL'],
    ['#%zz', 'parse "#%zz": invalid URL escape "%zz"'],
    ['//h%zz/', 'parse "//h%zz/": invalid URL escape "%zz"'],
    ['/a%2', 'parse "/a%2": invalid URL escape "%2"'],
    ['1:2', 'parse "1:2": first path segment in URL cannot contain colon'],
    [
      'cache_object:foo',
      'parse "cache_object:foo": first path segment in URL cannot contain colon',
    ],
    [':foo', 'parse ":foo": missing protocol scheme'],
    ['http://[::1', 'parse "http://[::1": missing \']\' in host'],
    ['http://a b/', 'parse "http://a b/": invalid character " " in host name'],
    ['http://a%20b/', 'parse "http://a%20b/": invalid URL escape "%20"'],
    ['http://a:80a/', 'parse "http://a:80a/": invalid port ":80a" after host'],
    ['http://user:pa ss@h/', 'parse "http://user:pa ss@h/": net/url: invalid userinfo'],
    ['https://h{}/', 'parse "https://h{}/": invalid character "{" in host name'],
  ])('refuses %j', (text, why) => expect(urlProblem(text)).toBe(why))
})
