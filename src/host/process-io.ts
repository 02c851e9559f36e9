/** The real process behind `Io`. */
import type { Io } from '../cli/io.ts'

/** The process's streams, environment and folder. */
export function processIo(): Io {
  return {
    stdout: text => write(process.stdout, text),
    stderr: text => write(process.stderr, text),
    readStdin,
    env: process.env,
    cwd: process.cwd(),
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  }
}

/** Resolves when the text has left: a pipe takes more than 64 kB only in several steps. A closed pipe is nobody's fault. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('error', ignoreClosedPipe(resolve, reject))
    stream.write(text, () => resolve())
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
