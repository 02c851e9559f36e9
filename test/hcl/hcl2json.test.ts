/** What files consist of (blocks, labels, argument names) against HashiCorp's own parser, on every file that we accept. Values are not compared. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parse as parseByHashiCorp } from '@cdktf/hcl2json'
import { describe, expect, test } from 'vitest'
import { Random } from '../../scripts/fuzz/random.ts'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { parseNative } from '../../src/hcl/parse.ts'
import type { BodyNode } from '../../src/hcl/syntax.ts'
import { createSource } from '../../src/text/source.ts'
import { decodeUtf8 } from '../../src/text/utf8.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** A body as hcl2json shows it, without values: arguments are null, blocks lists below their type and labels. */
type Structure = null | readonly Structure[] | Names
interface Names {
  [name: string]: Structure
}

function structureOf(body: BodyNode): Names {
  const structure: Names = {}
  for (const item of body.kind === 'body' ? body.items : []) {
    if (item.kind === 'attribute') {
      structure[item.name] = null
      continue
    }
    const path = [item.type, ...item.labels.map(label => label.value)]
    put(structure, path, structureOf(item.body))
  }
  return structure
}

function put(into: Names, path: readonly string[], body: Structure): void {
  const [name = '', ...rest] = path
  const there = into[name]
  if (rest.length === 0) {
    into[name] = Array.isArray(there) ? [...there, body] : [body]
    return
  }
  const inner = typeof there === 'object' && there !== null && !Array.isArray(there) ? there : {}
  into[name] = inner
  put(inner as Names, rest, body)
}

/** The same of what hcl2json gives, as far as ours goes into it: values of arguments are left out. */
function likewise(theirs: unknown, ours: Structure): unknown {
  if (ours === null) return theirs === undefined ? undefined : null
  if (Array.isArray(ours))
    return Array.isArray(theirs) ? theirs.map((each, at) => likewise(each, ours[at] ?? {})) : theirs
  if (typeof theirs !== 'object' || theirs === null) return theirs
  return Object.fromEntries(
    Object.entries(theirs).map(([name, value]) => {
      const own = (ours as Names)[name]
      return [name, own === undefined ? 'not in ours' : likewise(value, own)]
    }),
  )
}

/** What hcl2json's version of HCL does not know yet: functions in namespaces. */
const NEWER = /\w::\w/

interface Compared {
  readonly ours: unknown
  /** A text if the file is rejected. */
  readonly theirs: unknown
}

/** Both structures; undefined if we do not accept the file. */
async function compared(text: string): Promise<Compared | undefined> {
  const list = new DiagnosticList()
  const file = parseNative(createSource('main.tf', text), list)
  if (list.hasErrors) return undefined
  const ours = structureOf(file.body)
  try {
    return { ours, theirs: likewise(await parseByHashiCorp('main.tf', text), ours) }
  } catch (error) {
    return { ours, theirs: String(error) }
  }
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.tf'))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

/** Cases of Terraform's own record that it accepts. */
function recordedCases(): readonly (readonly [name: string, text: string])[] {
  return readFileSync(join(ROOT, 'test', 'corpus', 'language', 'parse-ok.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
    .filter(each => !each.json)
    .map(each => [each.id, each.src])
}

const FOLDERS = [
  'examples',
  'test/corpus/coder',
  'test/corpus/configuration',
  'test/corpus/language',
]
const FILES = FOLDERS.flatMap(filesBelow).map(
  path => [relative(ROOT, path), decodeUtf8(readFileSync(path)).text] as const,
)

const GENERATED = 300
const SEED = 20

/** Files of random blocks and arguments; values are those that confuse parsers. */
function generatedFiles(): readonly (readonly [name: string, text: string])[] {
  return Array.from({ length: GENERATED }, (_, at) => {
    return [`generated ${at}`, generatedBody(new Random(SEED + at), 0)] as const
  })
}

const VALUES = [
  '1',
  '"a"',
  '"${x}"',
  '"%{ if a }b%{ endif }"',
  '[1, 2]',
  '{ a = 1, "b" : 2 }',
  '{\n  k = 1 # c\n  (l) = 2\n}',
  '<<EOT\n  text ${x} }\nEOT',
  '<<-EOT\n  {\n  EOT',
  'a ? b : c',
  '[for x in y : x if z]',
  '{for k, v in y : k => v...}',
  'f(1, [2]...)',
  'a.b[0].*.c',
  'a[*].b["x"]',
  '-1e3',
  '(\n  1\n  +\n  2\n)',
  '!a && b || c == d',
  '"\\" // \\n"',
]
const TYPES = ['b', 'resource', 'data', 'for', 'if', 'null', 'x-y', 'é']
const LABELS = ['"a"', '"a b"', 'c', '"$${d}"', '"\\u00e9"', '"/* e */"']

function generatedBody(random: Random, depth: number): string {
  const indent = '  '.repeat(depth)
  const lines = random
    .list(0, 5, () => random.below(7))
    .map((kind, at) => {
      if (kind === 0) return random.pick(['# comment {', '// }', '/* a\n b */', ''])
      if (kind < 4 || depth > 3) return `${indent}a${at} = ${random.pick(VALUES)}`
      // A name stands for blocks with the same number of labels only, as hcl2json cannot show others.
      const type = random.pick(TYPES)
      const labels = random.list(TYPES.indexOf(type) % 3, TYPES.indexOf(type) % 3, () =>
        random.pick(LABELS),
      )
      const head = [type, ...labels].join(' ')
      if (random.chance(0.2)) return `${indent}${head} { a = 1 }`
      return `${indent}${head} {\n${generatedBody(random, depth + 1)}${indent}}`
    })
  return lines
    .map(
      line =>
        `${line}${random.pick(['\n', '\r\n', ' # c\n'].slice(0, line.includes('<<') ? 1 : 3))}`,
    )
    .join('')
}

describe('HashiCorp sees the same blocks, labels and arguments in', () => {
  const CASES = [...recordedCases(), ...FILES, ...generatedFiles()]

  test(`what we accept of ${CASES.length} files`, { timeout: 120_000 }, async () => {
    let accepted = 0
    for (const [name, text] of CASES) {
      const comparison = await compared(text)
      if (comparison === undefined) continue
      accepted++
      const { ours, theirs } = comparison
      if (typeof theirs === 'string' && NEWER.test(text)) continue
      expect([name, theirs]).toEqual([name, ours])
    }
    expect(accepted).toBeGreaterThan(CASES.length * 0.9)
  })
})
