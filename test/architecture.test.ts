/**
 * What holds of all sources. Imports point one way: each room may know the rooms before it in the pipeline, and nothing after. Type
 * imports count. Exported names stand below a docblock.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The pipeline, first to last; rooms on one line may not know each other. `src/README.md` says what each is for. */
const PIPELINE: readonly (readonly string[])[] = [
  ['text', 'version.ts'],
  ['diagnostics'],
  ['hcl'],
  ['value'],
  ['eval'],
  ['module'],
  ['plan'],
  ['providers', 'snapshot'],
  ['coder'],
  ['space'],
  ['config'],
  ['intake'],
  ['quota', 'spend'],
  ['explain'],
  ['lint'],
  ['report'],
  // The types of a difference are with its reporters, as those of a report are.
  ['diff'],
  ['analysis'],
  ['analyze.ts', 'catalogue.ts'],
  ['index.ts', 'node.ts', 'library', 'cli', 'host', 'action'],
]

/** What a room must not know although it stands before it. */
const STRANGERS: Readonly<Record<string, readonly string[]>> = {
  value: ['hcl'],
  config: ['hcl', 'value', 'eval', 'module', 'plan', 'providers', 'snapshot', 'coder', 'space'],
  quota: ['hcl', 'value', 'eval', 'module', 'plan', 'providers', 'snapshot', 'coder', 'space'],
  spend: ['hcl', 'value', 'eval', 'module', 'plan', 'providers', 'snapshot', 'coder', 'space'],
  providers: ['coder'],
  snapshot: ['hcl'],
  hcl: ['value'],
}

/** Rooms that may touch Node. */
const RIM = new Set(['cli', 'host', 'action'])

interface Import {
  readonly file: string
  readonly room: string
  readonly target: string
  readonly targetRoom: string | undefined
}

const SRC = join(import.meta.dirname, '..', 'src')

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return files(path)
    return entry.name.endsWith('.ts') ? [path] : []
  })
}

function roomOf(path: string): string {
  return relative(SRC, path).split(sep)[0] ?? ''
}

const IMPORT =
  /^\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm

const imports: readonly Import[] = files(SRC).flatMap(path => {
  const file = relative(SRC, path).split(sep).join('/')
  return [...readFileSync(path, 'utf8').matchAll(IMPORT)].map(match => {
    const target = match[1] ?? match[2] ?? ''
    const targetRoom = target.startsWith('.') ? roomOf(join(path, '..', target)) : undefined
    return { file, room: roomOf(path), target, targetRoom }
  })
})

function rank(room: string): number {
  return PIPELINE.findIndex(rooms => rooms.includes(room))
}

describe('imports', () => {
  test('every room has a place in the pipeline', () => {
    const rooms = [...new Set(files(SRC).map(roomOf))]
    expect(rooms.filter(room => rank(room) === -1)).toEqual([])
  })

  test('point from later rooms to earlier ones only', () => {
    const wrong = imports.filter(({ room, targetRoom }) => {
      if (targetRoom === undefined || targetRoom === room) return false
      const [from, to] = [rank(room), rank(targetRoom)]
      return to > from || (to === from && from !== PIPELINE.length - 1)
    })
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
  })

  test('leave alone what a room must not know', () => {
    const wrong = imports.filter(
      ({ room, targetRoom }) => targetRoom !== undefined && STRANGERS[room]?.includes(targetRoom),
    )
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
  })

  test('of Node stay at the rim', () => {
    const wrong = imports.filter(({ room, target }) => target.startsWith('node:') && !RIM.has(room))
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
  })
})

/** An export with a declaration; what is passed on from elsewhere is documented there. */
const DECLARED = /^export (?!type \{|[{*])/
const CONSTANT = /^export const /
const FUNCTION = /^export function (\w+)/

/** Whether the line at an index stands below a docblock; constants in a run share one, and so do the signatures of a function. */
function hasDocblock(lines: readonly string[], at: number): boolean {
  const [above = '', line = ''] = [lines[at - 1], lines[at]]
  if (above.endsWith('*/')) return true
  const name = FUNCTION.exec(line)?.[1]
  const continues =
    (CONSTANT.test(line) && CONSTANT.test(above)) ||
    (name !== undefined && FUNCTION.exec(above)?.[1] === name)
  return continues && hasDocblock(lines, at - 1)
}

describe('exported names', () => {
  test('stand below a docblock', () => {
    const bare = files(SRC).flatMap(path => {
      const lines = readFileSync(path, 'utf8').split('\n')
      return lines.flatMap((line, at) =>
        DECLARED.test(line) && !hasDocblock(lines, at)
          ? [`${relative(SRC, path)}:${at + 1} ${line}`]
          : [],
      )
    })
    expect(bare).toEqual([])
  })
})
