/** What a run asks of the machine, and the answers as texts, so that another run can see whether they are still the same. */
import {
  type BigIntStats,
  existsSync,
  lstatSync,
  readdirSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import type { Io } from '../../cli/io.ts'
import type { FileSystem } from '../file-system.ts'

/** A call to the file system, or something of the process that is read without being a file. */
export type Question = keyof FileSystem | 'variable' | ProcessQuestion

/** What a process tells beside its variables. */
export type ProcessQuestion = Exclude<keyof Asked, 'env'>

/** The surroundings that answers come from. */
export type Asked = Pick<
  Io,
  'columns' | 'env' | 'isErrorTerminal' | 'isStdinTerminal' | 'isTerminal' | 'today'
>

/**
 * The answer, the same text for the same answer: of a file that is read its identity and when it was last changed, as git's index has it.
 * `about` is a path or the name of a variable. Undefined where no text can stand for the answer, as for a pipe. Never throws.
 */
export function answerTo(question: Question, about: string, io: Asked): string | undefined {
  try {
    return answerOf(question, about, io)
  } catch (error) {
    return `! ${(error as NodeJS.ErrnoException).code}` // what fs throws
  }
}

function answerOf(question: Question, about: string, io: Asked): string | undefined {
  switch (question) {
    case 'variable':
      // A list, since JSON has no word for what is not set.
      return JSON.stringify([io.env[about]])
    case 'columns':
    case 'isErrorTerminal':
    case 'isStdinTerminal':
    case 'isTerminal':
    case 'today':
      return String(io[question])
    case 'existsSync':
      return String(existsSync(about))
    case 'lstatSync':
      return kindOf(lstatSync(about))
    case 'statSync':
      return kindOf(statSync(about))
    case 'realpathSync':
      return realpathSync(about)
    case 'readdirSync':
      return JSON.stringify(
        readdirSync(about, { withFileTypes: true }).map(entry => [entry.name, typeOf(entry)]),
      )
    case 'readFileSync': {
      const stats = statSync(about, { bigint: true })
      return stats.isFile() ? identityOf(stats) : undefined
    }
  }
}

type Kinds = Pick<Stats, 'isDirectory' | 'isFile' | 'isSymbolicLink'>

function typeOf(entry: Kinds): string {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  return entry.isSymbolicLink() ? 'link' : 'other'
}

/** What `FileStats` shows; the size of a folder says nothing. */
function kindOf(stats: Stats): string {
  return stats.isFile() ? `file ${stats.size}` : typeOf(stats)
}

function identityOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ')
}

/** When the file was last changed, in milliseconds since 1970, by the answer to whether it reads the same; undefined if it could not be read. */
export function lastChange(answer: string): number | undefined {
  const [, , , modified, changed] = answer.split(' ')
  if (modified === undefined || changed === undefined) return undefined
  const latest = BigInt(modified) > BigInt(changed) ? BigInt(modified) : BigInt(changed)
  return Number(latest / 1_000_000n)
}
