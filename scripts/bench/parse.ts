/**
 * How fast templates are parsed, side by side with the two other parsers of their language: `@cdktf/hcl2json` and, where Go is present
 * and finds its module, Go's own. They take turns in fresh processes, and what counts is the quickest and, where the system tells, only
 * while there was a processor: whoever else uses the machine only adds to it.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { DiagnosticList } from '../../src/diagnostics/collector.ts'
import { parseNative } from '../../src/hcl/parse.ts'
import { createSource } from '../../src/text/source.ts'
import { largeFile, typicalTemplate } from './inputs.ts'
import { inFreshProcess, type Row, shown } from './measure.ts'
import { withFolder } from './start.ts'

/** The files of the examples and of the recorded templates, and a typical one: some hundreds of all sizes that people write. */
function smallFiles(): readonly string[] {
  const found = ['examples', 'test/corpus'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.tf'))
      .sort()
      .map(path => readFileSync(join(folder, path), 'utf8')),
  )
  return [...found, typicalTemplate()]
}

const LARGE_BYTES = 1_000_000

function largeFiles(): readonly string[] {
  return [largeFile(LARGE_BYTES)]
}

function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + Buffer.byteLength(file), 0)
}

/** What parsing all files took, in milliseconds: for the first time in a process, and once it has done so for a while. */
interface Times {
  readonly cold: number
  readonly warm: number
}

const WARM_MS = 1000
/** The clock of a thread's own time is this coarse at least, and then some. */
const BATCH_MS = 100

async function timesOf(parse: () => void | Promise<void>): Promise<Times> {
  const cold = await quickest(parse, 0)
  let warm = cold
  for (const end = performance.now() + WARM_MS; performance.now() < end; )
    warm = Math.min(warm, await quickest(parse, BATCH_MS))
  return { cold, warm }
}

/** Milliseconds that doing something takes on average, again and again for so long. Waiting for the processor does not count. */
async function quickest(work: () => void | Promise<void>, forMs: number): Promise<number> {
  const [start, busy] = [performance.now(), ownTime()]
  let times = 0
  do {
    await work()
    times++
  } while (performance.now() < start + forMs)
  const wall = performance.now() - start
  const own = ownTime() - busy
  return (Number.isNaN(own) ? wall : Math.min(wall, own)) / times
}

/** Milliseconds for which the main thread has had a processor; NaN where the system does not say. */
function ownTime(): number {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1e6
  } catch {
    return Number.NaN
  }
}

function parseAll(files: readonly string[]): void {
  for (const file of files) parseNative(createSource('main.tf', file), new DiagnosticList())
}

/** The other parser is a program of its own that goes on in the background, so that only who asks for it loads it. */
async function parseAllElsewhere(files: readonly string[]): Promise<void> {
  const { parse } = await import('@cdktf/hcl2json')
  // Some files are wrong on purpose.
  for (const file of files) await parse('main.tf', file).catch(() => undefined)
}

/** Parsing once warm, allocating as if nothing were ever collected: bytes. Only in a process whose young generation is huge. */
function allocatedBytes(files: readonly string[]): number {
  for (let run = 0; run < 20; run++) parseAll(files)
  const { heapUsed } = process.memoryUsage()
  parseAll(files)
  return process.memoryUsage().heapUsed - heapUsed
}

function ownTimes(files: readonly string[]): Promise<Times> {
  return timesOf(() => parseAll(files))
}

function timesElsewhere(files: readonly string[]): Promise<Times> {
  return timesOf(() => parseAllElsewhere(files))
}

/** What fresh processes do for this part. */
export const parseTasks: Readonly<Record<string, () => unknown>> = {
  parse: () => ownTimes(smallFiles()),
  'parse-large': () => ownTimes(largeFiles()),
  'parse-elsewhere': () => timesElsewhere(smallFiles()),
  'parse-elsewhere-large': () => timesElsewhere(largeFiles()),
  'parse-allocated': () => allocatedBytes(smallFiles()),
}

/** Throughput of the three parsers, cold and warm, and what ours allocates. */
export function parseRows(): readonly Row[] {
  const [small, large] = [smallFiles(), largeFiles()]
  const files = new Map([
    ['main.go', GO_PROGRAM],
    ['go.mod', GO_MODULE],
    ...small.map((text, at) => [`small-${at}.tf`, text] as const),
    ...large.map((text, at) => [`large-${at}.tf`, text] as const),
  ])
  return withFolder(files, folder => {
    const go = builtGo(folder)
    return [
      ...sideBySide(small, 5, {
        own: () => task('parse'),
        elsewhere: () => task('parse-elsewhere'),
        go: () => go?.('small'),
      }),
      ...sideBySide(large, 2, {
        own: () => task('parse-large'),
        elsewhere: () => task('parse-elsewhere-large'),
        go: () => go?.('large'),
      }),
      allocationRow(bytesOf(small)),
    ]
  })
}

function task(name: string): Times | undefined {
  return inFreshProcess(name) as Times | undefined // what the tasks give
}

interface Parsers {
  readonly own: () => Times | undefined
  readonly elsewhere: () => Times | undefined
  readonly go: () => Times | undefined
}

/** A row for the first time, and one for later ones. */
function sideBySide(files: readonly string[], rounds: number, parsers: Parsers): readonly Row[] {
  const runs = Array.from({ length: rounds }, () => ({
    own: parsers.own(),
    elsewhere: parsers.elsewhere(),
    go: parsers.go(),
  }))
  const bytes = bytesOf(files)
  return (['cold', 'warm'] as const).map(when => {
    const speedOf = (who: keyof Parsers): number =>
      bytes / 1000 / Math.min(...runs.map(run => run[who]?.[when] ?? Number.NaN))
    const own = speedOf('own')
    const beside = (name: string, other: number): string =>
      Number.isFinite(other)
        ? `${(own / other).toFixed(1)} × ${name} (${shown(other, 'MB/s')})`
        : `${name}: not here`
    return {
      what: `parse ${files.length === 1 ? 'one' : files.length} of ${Math.round(bytes / 1000)} kB, ${when}`,
      figure: shown(own, 'MB/s'),
      beside: [
        beside('hcl2json', speedOf('elsewhere')),
        beside("Go's hclsyntax", speedOf('go')),
      ].join(', '),
      goal: "≥ 1 × Go's, aim at 2",
    }
  })
}

function allocationRow(bytes: number): Row {
  const spacious = ['--min-semi-space-size=256', '--max-semi-space-size=256']
  const allocated = Number(inFreshProcess('parse-allocated', spacious))
  return { what: 'allocated per parsed kB', figure: shown(allocated / bytes, 'kB'), goal: '' }
}

const GO_PROGRAM = `package main

import (
	"fmt"
	"os"
	"syscall"
	"time"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

func ownTime() time.Duration {
	var usage syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

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
		start, own := time.Now(), ownTime()
		for _, file := range files {
			hclsyntax.ParseConfig(file, "main.tf", hcl.InitialPos)
		}
		took := time.Since(start)
		if busy := ownTime() - own; busy < took {
			took = busy
		}
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

/** Runs Go's parser on the files whose names begin so; undefined where Go is not present or has not found its module. */
function builtGo(cwd: string): ((prefix: string) => Times) | undefined {
  const build = ['build', '-mod=mod', '-o', 'bench', '.']
  if (spawnSync('go', build, { cwd, stdio: 'ignore', timeout: 60_000 }).status !== 0)
    return undefined
  return prefix => {
    const names = readdirSync(cwd).filter(name => name.startsWith(prefix))
    const { stdout } = spawnSync('./bench', names, { cwd, encoding: 'utf8' })
    const [cold, warm] = JSON.parse(stdout) as [number, number] // nanoseconds, as the program above prints them
    return { cold: cold / 1e6, warm: warm / 1e6 }
  }
}
