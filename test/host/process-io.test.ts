import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** More than a pipe holds. */
const LENGTH = 1_000_000

let folder: string
let script: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'creditcheck-io-'))
  script = join(folder, 'script.cjs')
  await build({
    stdin: {
      contents: `
        import { processIo } from './src/host/process-io.ts'
        const io = processIo()
        if (process.argv[2] === 'refusing') process.stdout._handle.setBlocking(false)
        const text = 'x'.repeat(${LENGTH})
        void io.stdout(text).then(() => io.stderr(JSON.stringify([io.isTerminal, io.columns ?? null])))`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'cjs',
  })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(['blocking', 'refusing'])('a long text passes a slow %s pipe whole', async kind => {
  const child = spawn(process.execPath, [script, kind])
  child.stdout.pause()
  setTimeout(() => child.stdout.resume(), 100)
  let length = 0
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    length += chunk.length
  })
  child.stderr.on('data', chunk => {
    said += String(chunk)
  })
  await new Promise(resolve => child.on('close', resolve))
  expect([length, said]).toEqual([LENGTH, '[false,null]'])
})

test('a reader that leaves early is no trouble', () => {
  const command = `${JSON.stringify(process.execPath)} ${JSON.stringify(script)} | head -c 10`
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
  expect([stdout, stderr]).toEqual(['xxxxxxxxxx', '[false,null]'])
})
