/** How fast templates are parsed, next to the two other parsers of their language. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { parseNative } from '../../src/hcl/parse.ts'
import { createSource } from '../../src/text/source.ts'
import { largeFile, typicalTemplate } from './inputs.ts'
import {
  inFreshProcess,
  inTurn,
  median,
  type Row,
  shown,
  type Took,
  took,
  tookLater,
  warm,
} from './measure.ts'
import { withFolder } from './start.ts'

/** The files of the examples and a typical template: what a run meets. */
function smallFiles(): readonly string[] {
  const found = readdirSync('examples', { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.tf'))
    .sort()
  return [...found.map(path => readFileSync(join('examples', path), 'utf8')), typicalTemplate()]
}

const LARGE_BYTES = 1_000_000

function largeFiles(): readonly string[] {
  return [largeFile(LARGE_BYTES)]
}

function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + Buffer.byteLength(file), 0)
}

function parseAll(files: readonly string[]): void {
  for (const file of files) parseNative(createSource('main.tf', file), new DiagnosticList())
}

/** The other parser is a program of its own that goes on in the background, so that only who asks for it loads it. */
async function parseAllElsewhere(files: readonly string[]): Promise<void> {
  const { parse } = await import('@cdktf/hcl2json')
  for (const file of files) await parse('main.tf', file)
}

async function warmElsewhere(files: readonly string[], runs: number): Promise<Took> {
  await parseAllElsewhere(files)
  const all: Took[] = []
  for (let run = 0; run < runs; run++) all.push(await tookLater(() => parseAllElsewhere(files)))
  return { wall: median(all.map(each => each.wall)), cpu: median(all.map(each => each.cpu)) }
}

/** Parsing once warm, allocating as if nothing were ever collected: bytes. Only in a process whose young generation is huge. */
function allocatedBytes(files: readonly string[]): number {
  for (let run = 0; run < 20; run++) parseAll(files)
  const { heapUsed } = process.memoryUsage()
  parseAll(files)
  return process.memoryUsage().heapUsed - heapUsed
}

/** What fresh processes do for this part. */
export const parseTasks: Readonly<Record<string, () => unknown>> = {
  'parse-cold': () => took(() => parseAll(smallFiles())),
  'parse-warm': () => {
    const files = smallFiles()
    return warm(() => parseAll(files))
  },
  'parse-large': () => {
    const files = largeFiles()
    return warm(() => parseAll(files))
  },
  'parse-elsewhere-cold': () => tookLater(() => parseAllElsewhere(smallFiles())),
  'parse-elsewhere-warm': () => warmElsewhere(smallFiles(), 10),
  'parse-elsewhere-large': () => warmElsewhere(largeFiles(), 2),
  'parse-allocated': () => allocatedBytes(smallFiles()),
}

function perMs(bytes: number, { wall }: Took): number {
  return bytes / 1000 / wall
}

const FAST = '≥ 22 MB/s (11 at least)'

/** Throughput of parsing, cold and warm, in turn with the other parser for Node. */
export function parseRows(): readonly Row[] {
  const bytes = { small: bytesOf(smallFiles()), large: bytesOf(largeFiles()) }
  const pair = (what: string, [own, other]: readonly Took[], size: number, goal = ''): Row => {
    const [ours, theirs] = [own, other].map(each => (each ? perMs(size, each) : Number.NaN))
    const ratio = (ours ?? Number.NaN) / (theirs ?? Number.NaN)
    const beside = `${ratio.toFixed(1)} × @cdktf/hcl2json (${shown(theirs ?? Number.NaN, 'MB/s', 2)})`
    return { what, figure: shown(ours ?? Number.NaN, 'MB/s'), beside, goal }
  }
  const allocated = Number(
    inFreshProcess('parse-allocated', ['--min-semi-space-size=256', '--max-semi-space-size=256']),
  ) // prettier-ignore
  return [
    pair(
      `parse ${kilobytes(bytes.small)}, cold`,
      inTurn(['parse-cold', 'parse-elsewhere-cold'], 3),
      bytes.small,
    ),
    pair(
      'parse the same, warm',
      inTurn(['parse-warm', 'parse-elsewhere-warm'], 1),
      bytes.small,
      FAST,
    ),
    pair(
      `parse ${kilobytes(bytes.large)}, warm`,
      inTurn(['parse-large', 'parse-elsewhere-large'], 1),
      bytes.large,
      FAST,
    ),
    row('allocated per parsed kB', shown(allocated / bytes.small, 'kB')),
  ]
}

function row(what: string, figure: string, goal = ''): Row {
  return { what, figure, goal }
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`
}

const GO_PROGRAM = `package main

import (
	"fmt"
	"os"
	"time"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

func main() {
	var files [][]byte
	for _, name := range os.Args[1:] {
		file, err := os.ReadFile(name)
		if err != nil {
			panic(err)
		}
		files = append(files, file)
	}
	var cold, best time.Duration
	for end := time.Now().Add(time.Second); time.Now().Before(end); {
		start := time.Now()
		for _, file := range files {
			hclsyntax.ParseConfig(file, "main.tf", hcl.InitialPos)
		}
		took := time.Since(start)
		if cold == 0 {
			cold = took
		}
		if best == 0 || took < best {
			best = took
		}
	}
	fmt.Printf("[%d, %d]", cold.Nanoseconds(), best.Nanoseconds())
}
`

const GO_MODULE = `module bench

go 1.22

require github.com/hashicorp/hcl/v2 v2.23.0
`

/** Go's own parser on the same files, where Go is present and finds its module. */
export function goRows(): readonly Row[] {
  const [small, large] = [smallFiles(), largeFiles()]
  const files = new Map([
    ['main.go', GO_PROGRAM],
    ['go.mod', GO_MODULE],
    ...small.map((text, at) => [`small-${at}.tf`, text] as const),
    ...large.map((text, at) => [`large-${at}.tf`, text] as const),
  ])
  return withFolder(files, folder => {
    if (!succeeds(folder, 'go', ['build', '-mod=mod', '-o', 'bench', '.']))
      return [row("Go's hclsyntax", 'not here')]
    const named = (prefix: string): string[] =>
      [...files.keys()].filter(name => name.startsWith(prefix))
    const [cold, hot] = runGo(folder, named('small'))
    const [, hotLarge] = runGo(folder, named('large'))
    const beside = (task: string, bytes: number, other: number): string => {
      const own = inFreshProcess(task) as Took // what these tasks give
      return `ours: ${(other / own.wall).toFixed(2)} × (${speed(bytes, own.wall)})`
    }
    const [smallBytes, largeBytes] = [bytesOf(small), bytesOf(large)]
    return [
      {
        ...row("Go's hclsyntax, cold", speed(smallBytes, cold)),
        beside: beside('parse-cold', smallBytes, cold),
      },
      {
        ...row("Go's hclsyntax, warm", speed(smallBytes, hot)),
        beside: beside('parse-warm', smallBytes, hot),
      },
      {
        ...row("Go's hclsyntax, large, warm", speed(largeBytes, hotLarge)),
        beside: beside('parse-large', largeBytes, hotLarge),
      },
    ]
  })
}

function speed(bytes: number, milliseconds: number): string {
  return shown(bytes / 1000 / milliseconds, 'MB/s')
}

function succeeds(cwd: string, command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { cwd, stdio: 'ignore', timeout: 60_000 }).status === 0
}

/** Milliseconds, cold and warm. */
function runGo(cwd: string, names: readonly string[]): readonly [number, number] {
  const { stdout } = spawnSync('./bench', names, { cwd, encoding: 'utf8' })
  const [cold, hot] = JSON.parse(stdout) as [number, number] // as the program above prints
  return [cold / 1e6, hot / 1e6]
}
