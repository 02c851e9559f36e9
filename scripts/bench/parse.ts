/** How fast templates are parsed, next to the two other parsers of their language. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseElsewhere } from '@cdktf/hcl2json'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { parseNative } from '../../src/hcl/parse.ts'
import { createSource } from '../../src/text/source.ts'
import { largeFile, typicalTemplate } from './inputs.ts'
import { coldMs, inFreshProcess, type Row, shown, timed, warmMs } from './measure.ts'
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

async function parseAllElsewhere(files: readonly string[]): Promise<void> {
  for (const file of files) await parseElsewhere('main.tf', file)
}

async function timedElsewhere(files: readonly string[]): Promise<number> {
  const start = performance.now()
  await parseAllElsewhere(files)
  return performance.now() - start
}

async function warmElsewhere(files: readonly string[], runs: number): Promise<number> {
  await parseAllElsewhere(files)
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) best = Math.min(best, await timedElsewhere(files))
  return best
}

/** Parsing once warm, allocating as if nothing were ever collected: bytes. Only in a process whose young generation is huge. */
function allocatedBytes(files: readonly string[]): number {
  for (let run = 0; run < 20; run++) parseAll(files)
  const { heapUsed } = process.memoryUsage()
  parseAll(files)
  return process.memoryUsage().heapUsed - heapUsed
}

/** What fresh processes do for this part. */
export const parseTasks: Readonly<Record<string, () => number | Promise<number>>> = {
  'parse-cold': () => timed(() => parseAll(smallFiles())),
  'parse-elsewhere-cold': () => timedElsewhere(smallFiles()),
  'parse-allocated': () => allocatedBytes(smallFiles()),
}

function speed(bytes: number, ms: number): string {
  return shown(bytes / 1000 / ms, 'MB/s')
}

/** Throughput of parsing, cold and warm. */
export async function parseRows(): Promise<readonly Row[]> {
  const [small, large] = [smallFiles(), largeFiles()]
  const [smallBytes, largeBytes] = [bytesOf(small), bytesOf(large)]
  const elsewhere = '@cdktf/hcl2json'
  const allocated = Number(
    inFreshProcess('parse-allocated', ['--min-semi-space-size=256', '--max-semi-space-size=256']),
  ) // prettier-ignore
  return [
    row(`parse ${kilobytes(smallBytes)}, cold`, speed(smallBytes, coldMs('parse-cold'))),
    row(
      'parse the same, warm',
      speed(
        smallBytes,
        warmMs(() => parseAll(small)),
      ),
      '≥ 22 MB/s (11 at least)',
    ),
    row(
      `parse ${kilobytes(largeBytes)}, warm`,
      speed(
        largeBytes,
        warmMs(() => parseAll(large)),
      ),
      '≥ 22 MB/s (11 at least)',
    ),
    row('allocated per parsed kB', shown(allocated / smallBytes, 'kB')),
    row(`${elsewhere}, cold`, speed(smallBytes, coldMs('parse-elsewhere-cold', 2))),
    row(`${elsewhere}, warm`, speed(smallBytes, await warmElsewhere(small, 10))),
    row(`${elsewhere}, large, warm`, speed(largeBytes, await warmElsewhere(large, 3))),
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
    const [cold, warm] = runGo(folder, named('small'))
    const [, warmLarge] = runGo(folder, named('large'))
    return [
      row("Go's hclsyntax, cold", speed(bytesOf(small), cold)),
      row("Go's hclsyntax, warm", speed(bytesOf(small), warm)),
      row("Go's hclsyntax, large, warm", speed(bytesOf(large), warmLarge)),
    ]
  })
}

function succeeds(cwd: string, command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { cwd, stdio: 'ignore', timeout: 60_000 }).status === 0
}

/** Milliseconds, cold and warm. */
function runGo(cwd: string, names: readonly string[]): readonly [number, number] {
  const { stdout } = spawnSync('./bench', names, { cwd, encoding: 'utf8' })
  const [cold, warm] = JSON.parse(stdout) as [number, number] // as the program above prints
  return [cold / 1e6, warm / 1e6]
}
