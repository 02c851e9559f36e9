/**
 * Keeps what a run printed together with everything that it asked of the machine, so that the same run need not be done again while the
 * answers are the same. What is kept when: `docs/decisions/0020-unchanged-runs-are-not-repeated.md`.
 */
import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { EXIT, type ExitCode } from '../../cli/exit-code.ts'
import type { Io } from '../../cli/io.ts'
import { listenToDisk } from '../file-system.ts'
import { keepFile } from '../keep-file.ts'
import { type KeptRun, keptName, type RunMemory } from './kept-run.ts'
import { answerTo, lastChange, type ProcessQuestion, type Question } from './question.ts'

/** A file that was changed so shortly before the run may change again without looking changed: clocks of file systems tick slowly. */
const UNSETTLED_MS = 2_000
/** Answers and output together, in UTF-16 units. More would take as long to read as a run takes. */
const MAX_LENGTH = 8_000_000
/** Runs in the folder. */
const MAX_KEPT = 100

/** Listens to one run. */
export class RunRecorder {
  /** The surroundings to give to the run. */
  readonly io: Io
  readonly #memory: RunMemory
  /** Milliseconds since 1970. */
  readonly #started: number
  readonly #asked = new Map<string, KeptRun['asked'][number]>()
  #printed = ''
  #length = 0
  #canRepeat = true

  constructor(memory: RunMemory, io: Io) {
    this.#memory = memory
    this.#started = io.instant()
    // Values of variables may be secrets, which are never written down.
    if (memory.name.argv.some(word => /^--var(?:=|$)/.test(word))) this.#canRepeat = false
    this.io = this.#recorded(io)
    listenToDisk({
      asked: (question, path) => this.#ask(question, path, io),
      didMore: this.#giveUp,
    })
  }

  readonly #giveUp = (): void => {
    this.#canRepeat = false
    this.#asked.clear()
    this.#printed = ''
  }

  #recorded(io: Io): Io {
    const { stdinChunks } = io
    const ask = <Q extends ProcessQuestion>(question: Q): Io[Q] => {
      this.#ask(question, '', io)
      return io[question]
    }
    const givingUp =
      <A extends readonly unknown[], T>(work: (...args: A) => T) =>
      (...args: A): T => {
        this.#giveUp()
        return work(...args)
      }
    return {
      stdout: text => {
        this.#grow(text)
        if (this.#canRepeat) this.#printed += text
        return io.stdout(text)
      },
      stderr: givingUp(io.stderr),
      passing: io.passing,
      now: io.now,
      readStdin: givingUp(io.readStdin),
      ...(stdinChunks && { stdinChunks: givingUp(stdinChunks) }),
      instant: givingUp(io.instant),
      env: this.#recordedVariables(io),
      cwd: io.cwd,
      get columns() {
        return ask('columns')
      },
      get isErrorTerminal() {
        return ask('isErrorTerminal')
      },
      get isStdinTerminal() {
        return ask('isStdinTerminal')
      },
      get isTerminal() {
        return ask('isTerminal')
      },
      get today() {
        return ask('today')
      },
    }
  }

  #recordedVariables(io: Io): Io['env'] {
    return new Proxy(io.env, {
      get: (variables, name) => {
        if (typeof name !== 'string') return undefined
        const value = variables[name]
        if (name.startsWith('TF_VAR_') && value !== undefined) this.#giveUp()
        else this.#ask('variable', name, io)
        return value
      },
      has: (variables, name) => {
        this.#giveUp()
        return name in variables
      },
      ownKeys: variables => {
        this.#giveUp()
        return Reflect.ownKeys(variables)
      },
    })
  }

  #ask(question: Question, about: string, io: Io): void {
    if (!this.#canRepeat) return
    const key = `${question} ${about}`
    if (this.#asked.has(key)) return
    const answer = answerTo(question, about, io)
    if (answer === undefined || this.#isUnsettled(question, answer)) {
      this.#giveUp()
      return
    }
    this.#asked.set(key, [question, about, answer])
    this.#grow(key + answer)
  }

  #grow(text: string): void {
    this.#length += text.length
    if (this.#length > MAX_LENGTH) this.#giveUp()
  }

  #isUnsettled(question: Question, answer: string): boolean {
    if (question !== 'readFileSync') return false
    const changed = lastChange(answer)
    return changed !== undefined && this.#started - changed < UNSETTLED_MS
  }

  /** Ends the listening, and keeps the run for the next time, if it can be repeated. Whatever goes wrong with it is no trouble. */
  keep(exitCode: ExitCode): void {
    listenToDisk(undefined)
    const isAnswer = exitCode === EXIT.clean || exitCode === EXIT.findings
    if (!(this.#canRepeat && isAnswer)) return
    const { folder, name } = this.#memory
    const kept: KeptRun = {
      name,
      asked: [...this.#asked.values()],
      printed: this.#printed,
      exitCode,
    }
    makeRoom(folder)
    keepFile(folder, keptName(name), JSON.stringify(kept))
  }
}

/** Takes away the older half where too many runs are kept. */
function makeRoom(folder: string): void {
  try {
    const names = readdirSync(folder)
    if (names.length < MAX_KEPT) return
    const ages = names.map(name => [statSync(join(folder, name)).mtimeMs, name] as const)
    ages.sort(([left], [right]) => left - right)
    for (const [, name] of ages.slice(0, MAX_KEPT / 2)) rmSync(join(folder, name), { force: true })
  } catch {
    // There is no folder yet, or others tidy up as well.
  }
}
