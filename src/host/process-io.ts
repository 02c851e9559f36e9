/**
 * The real process behind `Io`. Output goes to the descriptors themselves, since `process.stdout` loads Node's streams, which takes
 * milliseconds; it is only touched for terminals and for pipes that are full.
 */
import { fstatSync, statSync, writeSync } from 'node:fs'
import type { Io } from '../cli/io.ts'

/** The process's streams, environment and folder. */
export function processIo(): Io {
  return {
    stdout: text => write(1, text),
    stderr: text => write(2, text),
    passing: text => write(2, text),
    readStdin,
    stdinChunks: () => process.stdin,
    get isStdinTerminal() {
      return mayBeTerminal(0) && process.stdin.isTTY === true
    },
    env: process.env,
    cwd: process.cwd(),
    now: Date.now,
    instant: Date.now,
    get today() {
      return new Date().toISOString().slice(0, 10)
    },
    get isTerminal() {
      return mayBeTerminal(1) && process.stdout.isTTY === true
    },
    get isErrorTerminal() {
      return mayBeTerminal(2) && process.stderr.isTTY === true
    },
    get columns() {
      return this.isTerminal ? process.stdout.columns : undefined
    },
  }
}

/** Terminals are character devices; `/dev/null` is one as well, and no terminal. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    const found = fstatSync(descriptor)
    return found.isCharacterDevice() && found.rdev !== statSync('/dev/null').rdev
  } catch {
    return true
  }
}

/** Resolves when the text has left. A closed pipe is nobody's fault. */
async function write(descriptor: 1 | 2, text: string): Promise<void> {
  const bytes = Buffer.from(text)
  let written = 0
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code // what fs throws
    if (code === 'EPIPE') return
    if (code !== 'EAGAIN') throw error
    await writeLater(descriptor === 1 ? process.stdout : process.stderr, bytes.subarray(written))
  }
}

/** Whoever started this process may have made its pipe one that refuses what it has no room for; the stream waits for room. */
function writeLater(stream: NodeJS.WriteStream, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('error', ignoreClosedPipe(resolve, reject))
    stream.write(bytes, () => resolve())
  })
}

function ignoreClosedPipe(resolve: () => void, reject: (error: Error) => void) {
  return (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? resolve() : reject(error))
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
