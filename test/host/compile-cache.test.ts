import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compileCacheFolder, PartLoader } from '../../src/host/compile-cache.ts'

const require = createRequire(import.meta.url)

let folder: string
let cacheFolder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'creditcheck-parts-'))
  cacheFolder = join(folder, 'cache', 'inner')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A loader of parts in `from`. */
function loader(from = folder): PartLoader {
  return new PartLoader({ folder: from, cacheFolder, require })
}

function wrapped(code: string): string {
  return `(function(exports,require,module,__filename,__dirname){${code}\n})`
}

function writePart(name: string, fingerprint: string, code: string): void {
  writeFileSync(join(folder, name), `//${fingerprint}\n${wrapped(code)}`)
}

const FIRST = '0123456789abcdef'
const SECOND = 'fedcba9876543210'

/** Runs the part once and keeps what was compiled. */
function runAndSave(from = folder): unknown {
  const parts = loader(from)
  const exports = parts.require('./a.cjs')
  parts.save()
  return exports
}

describe('parts', () => {
  test('require one another and what is no part', () => {
    writePart('a.cjs', FIRST, 'exports.twice = require("./b.cjs").number * 2')
    writePart('b.cjs', SECOND, 'exports.number = require("node:path").join("1", "2").length')
    expect(loader().require('./a.cjs')).toEqual({ twice: 6 })
  })

  test('are run once', () => {
    writePart('a.cjs', FIRST, 'module.exports = {}')
    const parts = loader()
    expect(parts.require('./a.cjs')).toBe(parts.require('./a.cjs'))
  })

  test('report mistakes at their own lines', () => {
    writePart('a.cjs', FIRST, 'exports.fail = () => { throw new Error("no") }')
    const { fail } = loader().require('./a.cjs') as { fail: () => void } // as written above
    let stack: string | undefined
    try {
      fail()
    } catch (error) {
      stack = error instanceof Error ? error.stack : undefined
    }
    expect(stack).toContain(`${join(folder, 'a.cjs')}:2:`)
  })
})

describe('compiled code', () => {
  test('is kept, added to by the next two runs, and then left alone', () => {
    writePart('a.cjs', FIRST, 'exports.value = 1')
    const path = join(cacheFolder, 'a.cjs.bin')
    const heads = [1, 2, 3, 4].map(run => {
      // Another folder makes V8 forget what it compiled in this process.
      const elsewhere = join(folder, String(run))
      cpSync(join(folder, 'a.cjs'), join(elsewhere, 'a.cjs'))
      expect(runAndSave(elsewhere)).toEqual({ value: 1 })
      return readFileSync(path).toString('latin1', 0, 24)
    })
    expect(heads).toEqual(['1', '2', '3', '3'].map(digit => `${FIRST}${digit.padStart(8)}`))
    expect(readdirSync(cacheFolder)).toEqual(['a.cjs.bin'])
  })

  test('of another build of the part is not used, whatever its length', () => {
    writePart('a.cjs', FIRST, 'exports.value = 1')
    runAndSave()
    writePart('a.cjs', SECOND, 'exports.value = 2')
    expect(runAndSave()).toEqual({ value: 2 })
    expect(runAndSave()).toEqual({ value: 2 })
  })

  test.each([
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (kept: Buffer) => kept.subarray(0, kept.length / 2)],
    ['changed', (kept: Buffer) => Buffer.from(kept).fill(0x5a, 16, 64)],
  ])('that is %s is not used, and replaced', (_, spoil) => {
    writePart('a.cjs', FIRST, 'exports.value = 1')
    runAndSave()
    const path = join(cacheFolder, 'a.cjs.bin')
    const kept = readFileSync(path)
    const spoilt = Buffer.from(spoil(kept))
    writeFileSync(path, spoilt)
    const elsewhere = join(folder, 'elsewhere')
    cpSync(join(folder, 'a.cjs'), join(elsewhere, 'a.cjs'))
    expect(runAndSave(elsewhere)).toEqual({ value: 1 })
    expect(readFileSync(path).toString('latin1', 0, 16)).toBe(FIRST)
    expect(readFileSync(path).equals(spoilt)).toBe(false)
  })

  test('cannot be kept where a file is in the way, which is no trouble', () => {
    writePart('a.cjs', FIRST, 'exports.value = 1')
    writeFileSync(join(folder, 'cache'), '')
    expect(runAndSave()).toEqual({ value: 1 })
    rmSync(join(folder, 'cache'))
    mkdirSync(join(cacheFolder, 'a.cjs.bin'), { recursive: true })
    expect(runAndSave()).toEqual({ value: 1 })
    expect(readdirSync(cacheFolder)).toEqual(['a.cjs.bin'])
  })

  test('of a part is kept for each part that asks for it', () => {
    writePart('a.cjs', FIRST, 'exports.value = require("./shared.cjs").value')
    writePart('b.cjs', FIRST, 'exports.value = require("./a.cjs").value')
    writePart('shared.cjs', SECOND, 'exports.value = 1')
    runAndSave()
    const other = loader()
    expect(other.require('./b.cjs')).toEqual({ value: 1 })
    other.save()
    expect(readdirSync(cacheFolder).sort()).toEqual([
      'a.cjs+shared.cjs.bin',
      'a.cjs.bin',
      'b.cjs+a.cjs.bin',
      'b.cjs.bin',
    ])
  })

  test('of parts without a fingerprint is not kept', () => {
    writeFileSync(join(folder, 'a.cjs'), wrapped('exports.value = 1'))
    expect(runAndSave()).toEqual({ value: 1 })
    expect(readdirSync(folder)).toEqual(['a.cjs'])
  })
})

describe('the cache folder', () => {
  const own = `creditcheck/1.0.0-${process.versions.v8}-${process.arch}`

  test.each([
    [{ XDG_CACHE_HOME: '/caches', HOME: '/home/jill' }, `/caches/${own}`],
    [{ HOME: '/home/jill' }, `/home/jill/.cache/${own}`],
    [{ XDG_CACHE_HOME: '', HOME: '/home/jill' }, `/home/jill/.cache/${own}`],
    [{ XDG_CACHE_HOME: 'caches' }, undefined],
    [{}, undefined],
    [{ HOME: '/home/jill', CREDITCHECK_NO_CACHE: '1' }, undefined],
  ])('for %j is %s', (env, expected) => {
    expect(compileCacheFolder(env, '1.0.0')).toBe(expected)
  })
})
