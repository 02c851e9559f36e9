/** Runs that were done before: where they are kept, and how one is found whose answer still holds. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Asked, answerTo, type Question } from './question.ts'

/** What tells a run from every other. */
export interface RunName {
  /** Tells this build of creditcheck from every other. */
  readonly build: string
  readonly argv: readonly string[]
  /** The folder it runs in, absolute. */
  readonly cwd: string
}

/** Where runs are kept, and what this one is called. */
export interface RunMemory {
  readonly folder: string
  readonly name: RunName
}

/** A run that is over, with all that its answer hung on. */
export interface KeptRun {
  readonly name: RunName
  /** Everything that was asked of the machine, in order, with the answers. */
  readonly asked: readonly (readonly [question: Question, about: string, answer: string])[]
  /** What went to standard output. */
  readonly printed: string
  readonly exitCode: number
}

/** The run of that name, if everything that it asked has the same answers now; else undefined. Never throws. */
export function repeatable({ folder, name }: RunMemory, io: Asked): KeptRun | undefined {
  const kept = readKept(join(folder, keptName(name)))
  if (kept === undefined || JSON.stringify(kept.name) !== JSON.stringify(name)) return undefined
  const isSame = kept.asked.every(
    ([question, about, answer]) => answerTo(question, about, io) === answer,
  )
  return isSame ? kept : undefined
}

function readKept(path: string): KeptRun | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as KeptRun // only `RunRecorder` writes there, a file at once
  } catch {
    return undefined
  }
}

/** The name of its file. Runs may share one: what is in it says whose it is. */
export function keptName(name: RunName): string {
  const text = JSON.stringify(name)
  let hash = 0
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return `${(hash >>> 0).toString(36)}.json`
}
