import { describe, expect, test } from 'vitest'
import type { Capabilities, FileAccess } from '../../../src/eval/capabilities.ts'
import { hashFunctions } from '../../../src/eval/functions/bytes/hash.ts'
import { filesystemFunctions } from '../../../src/eval/functions/file/filesystem.ts'
import { unknownValue } from '../../../src/value/make.ts'
import { STRING } from '../../../src/value/type.ts'
import { testCapabilities } from '../../support/expression-scope.ts'
import { answer, type Data, sensitive } from './invoke.ts'

const FUNCTIONS = [...filesystemFunctions, ...hashFunctions]
const FILES: ReadonlyMap<string, string> = new Map([
  ['main.tf', 'x'],
  ['sub/a.txt', 'A'],
  ['sub/b.md', 'B'],
  ['sub/deep/c.txt', 'C'],
  ['binary', '\ud800'],
])

/** The files above, as a folder; `huge` is too large and `locked` cannot be read. */
const files: FileAccess = {
  read(path) {
    const content = FILES.get(path)
    if (path.startsWith('..') || path.startsWith('/')) return { ok: false, why: 'outside' }
    if (path === 'huge') return { ok: false, why: 'too-large' }
    if (path === 'locked' || path.startsWith('main.tf/')) return { ok: false, why: 'unreadable' }
    if (path === 'binary') return { ok: true, bytes: new Uint8Array([0xff]) }
    if (content !== undefined) return { ok: true, bytes: new TextEncoder().encode(content) }
    return { ok: false, why: isFolder(path) ? 'directory' : 'missing' }
  },
  exists(path) {
    if (path.startsWith('..') || path.startsWith('/')) return 'outside'
    return isFolder(path) ? 'directory' : FILES.has(path)
  },
  list(folder) {
    if (folder === 'crowd') return 'too-many'
    const prefix = folder === '.' ? '' : `${folder}/`
    const below = [...FILES.keys()].filter(path => path.startsWith(prefix))
    return below.map(path => path.slice(prefix.length))
  },
}

function isFolder(path: string): boolean {
  return path === '.' || [...FILES.keys()].some(file => file.startsWith(`${path}/`))
}

const plan: Capabilities = {
  ...testCapabilities('.'),
  files,
  random: undefined,
}

function unseenBecauseOf(id: string, type = 'string'): unknown {
  return { $unseen: type, sources: [id], notNull: true, notUnknown: true }
}

type Row = readonly [name: string, args: readonly Data[], expected: unknown]

describe('files', () => {
  test.each<Row>([
    ['file', ['./sub/../sub/a.txt'], 'A'],
    ['file', [sensitive('main.tf')], { $marks: ['sensitive'], value: 'x' }],
    ['file', ['nope'], { fails: 0 }],
    ['file', ['sub'], { fails: 0 }],
    ['file', ['main.tf/x'], { fails: 0 }],
    ['file', ['binary'], { fails: null }],
    ['file', ['~someone/x'], { fails: 0 }],
    ['file', ['../x'], unseenBecauseOf('file:../x')],
    ['file', ['/etc/passwd'], unseenBecauseOf('file:/etc/passwd')],
    ['file', ['~/x'], unseenBecauseOf('home-directory')],
    ['file', ['huge'], unseenBecauseOf('file:huge')],
    ['file', ['locked'], unseenBecauseOf('file:locked')],
    ['filebase64', ['binary'], '/w=='],
    ['filemd5', ['main.tf'], '9dd4e461268c8034f5c8564e155c67a6'],
    ['filesha256', ['nope'], { fails: null }],
    ['filesha256', ['sub'], { fails: null }],
    ['filesha256', ['../x'], unseenBecauseOf('file:../x')],
    ['fileexists', ['main.tf'], true],
    ['fileexists', ['nope'], false],
    ['fileexists', ['sub'], { fails: null }],
    ['fileexists', ['main.tf/x'], { fails: null }],
    ['fileexists', ['../x'], unseenBecauseOf('file:../x', 'bool')],
    ['fileexists', ['~/x'], unseenBecauseOf('home-directory', 'bool')],
    ['fileset', ['sub', '**/*.txt'], ['a.txt', 'deep/c.txt']],
    ['fileset', ['sub', '../*.tf'], ['../main.tf']],
    ['fileset', ['.', '{sub,nope}/*'], ['sub/a.txt', 'sub/b.md']],
    ['fileset', ['crowd', '*'], unseenBecauseOf('files:crowd', 'set(string)')],
    ['fileset', ['..', '*'], unseenBecauseOf('file:..', 'set(string)')],
    ['fileset', ['/etc', '*'], unseenBecauseOf('file:/etc', 'set(string)')],
    ['fileset', ['sub', '[a'], { fails: null }],
    ['fileset', ['.', '*/[a'], unseenBecauseOf('files:*/[a', 'set(string)')],
    ['fileset', ['sub', `${'*a'.repeat(200)}b`], []],
    ['fileset', ['.', unknownValue(STRING)], { $unknown: 'set(string)', notNull: true }],
  ])('%s(%j)', (name, args, expected) => {
    expect(answer(FUNCTIONS, name, args, { capabilities: plan })).toEqual(expected)
  })
  test('a pattern that backtracks without end', () => {
    const list = (): string[] => ['a'.repeat(200)]
    const capabilities = { ...plan, files: { ...files, list } }
    const pattern = `${'*a'.repeat(30)}b`
    expect(answer(FUNCTIONS, 'fileset', ['.', pattern], { capabilities })).toEqual({ fails: null })
  })
})

describe('paths', () => {
  test.each<Row>([
    ['abspath', ['/a/../b/'], '/b'],
    ['abspath', ['x'], unseenBecauseOf('working-directory')],
    ['pathexpand', ['~'], unseenBecauseOf('home-directory')],
    ['pathexpand', ['~x'], { fails: null }],
    ['pathexpand', ['a/~'], 'a/~'],
    ['basename', ['/'], '/'],
    ['dirname', ['a/b/../c'], 'a'],
  ])('%s(%j)', (name, args, expected) => {
    expect(answer(FUNCTIONS, name, args, { capabilities: plan })).toEqual(expected)
  })
  test('where the folders are known', () => {
    const known = { ...files, workingDirectory: '/w', homeDirectory: '/home/me' }
    const context = { capabilities: { ...plan, files: known } }
    expect(answer(FUNCTIONS, 'abspath', ['../x'], context)).toBe('/x')
    expect(answer(FUNCTIONS, 'pathexpand', ['~/x'], context)).toBe('/home/me/x')
  })
})

describe('chance', () => {
  const later = { $unknown: 'string', notNull: true }
  const apply = { ...plan, random: (length: number) => new Uint8Array(length).fill(0xab) }
  test.each<Row>([
    ['uuid', [], later],
    ['bcrypt', ['a', 40], later],
    ['bcrypt', ['a', 'x'], { fails: 1 }],
  ])('%s(%j) in a plan', (name, args, expected) => {
    expect(answer(FUNCTIONS, name, args, { capabilities: plan })).toEqual(expected)
  })
  test.each<Row>([
    ['uuid', [], 'abababab-abab-abab-abab-abababababab'],
    ['bcrypt', ['a', 40], { fails: null }],
    ['bcrypt', ['a', 4, 4], { fails: null }],
    ['bcrypt', ['a'.repeat(73)], { fails: null }],
    ['uuidv5', ['dns', 'x'], '05b16a01-46c6-56dd-bd6e-c6dfb4a1427a'],
    ['rsadecrypt', ['!', 'key'], { fails: 0 }],
    ['rsadecrypt', ['YQ==', 'key'], { fails: 1 }],
  ])('%s(%j) with randomness', (name, args, expected) => {
    expect(answer(FUNCTIONS, name, args, { capabilities: apply })).toEqual(expected)
  })
})
