/**
 * Evaluation on demand with memory: each thing that a plan can ask for (a local, an instance, an output) is a cell, computed when
 * first read and remembered together with the facts that it read and whether it failed.
 */
import type { Collector } from '../diagnostics/collector.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** What is computed and remembered under one name. */
export interface Cell<T> {
  /** As a cycle names it: Terraform's name of the graph node. */
  readonly name: string
  readonly compute: (collector: Collector) => T
  /** The value while the cell is being computed, or cannot be, as when it depends on itself. */
  readonly fallback: T
  state: 'fresh' | 'running' | 'done'
  value: T
  failed: boolean
  reads: ReadonlySet<string>
}

/** A cell that nobody has read yet. */
export function createCell<T>(
  name: string,
  fallback: T,
  compute: (collector: Collector) => T,
): Cell<T> {
  return {
    name,
    compute,
    fallback,
    state: 'fresh',
    value: fallback,
    failed: false,
    reads: NO_READS,
  }
}

const NO_READS: ReadonlySet<string> = new Set()

/** One computation in progress. */
interface Frame extends Collector {
  readonly name: string
  reads: Set<string> | undefined
  /** Something that was read has failed: Terraform would not have got here, so this frame's own diagnostics are dropped. */
  tainted: boolean
  readonly diagnostics: Diagnostic[]
}

/** How deep cells may read cells; deeper chains end in a diagnostic instead of an exhausted stack. */
const MAX_DEPTH = 400

/** Reads cells, notices cycles, and keeps what was found. One per plan. */
export class CellReader {
  /** In order of discovery. */
  readonly diagnostics: Diagnostic[] = []
  readonly #stack: Frame[] = []
  readonly #reportCycle: (members: readonly string[]) => Diagnostic
  readonly #reportDepth: (name: string, limit: number) => Diagnostic

  constructor(
    reportCycle: (members: readonly string[]) => Diagnostic,
    reportDepth: (name: string, limit: number) => Diagnostic,
  ) {
    this.#reportCycle = reportCycle
    this.#reportDepth = reportDepth
  }

  /** The cell's value, computed now if this is the first time. Never throws. */
  read<T>(cell: Cell<T>): T {
    if (cell.state === 'fresh') this.#run(cell)
    if (cell.state === 'running') this.#cycle(cell)
    const reader = this.#stack.at(-1)
    if (reader !== undefined) {
      if (cell.failed) reader.tainted = true
      for (const id of cell.reads) noteRead(reader, id)
    }
    return cell.value
  }

  /** Whether the cell failed, or depends on something that did. Computes it if need be. */
  hasFailed(cell: Cell<unknown>): boolean {
    this.read(cell)
    return cell.failed
  }

  /** Makes what is being computed count as failed, for a mistake that has its diagnostic elsewhere. */
  taint(): void {
    const frame = this.#stack.at(-1)
    if (frame !== undefined) frame.tainted = true
  }

  /** Notes that what is being computed depends on a fact such as `parameter:cpu`. */
  readonly noteRead = (id: string): void => {
    const frame = this.#stack.at(-1)
    if (frame !== undefined) noteRead(frame, id)
  }

  #run<T>(cell: Cell<T>): void {
    if (this.#stack.length >= MAX_DEPTH) {
      this.diagnostics.push(this.#reportDepth(cell.name, MAX_DEPTH))
      cell.state = 'done'
      cell.failed = true
      return
    }
    const frame = createFrame(cell.name)
    cell.state = 'running'
    this.#stack.push(frame)
    const value = cell.compute(frame)
    this.#stack.pop()
    cell.state = 'done'
    cell.value = value
    cell.reads = frame.reads ?? NO_READS
    cell.failed = frame.tainted || frame.diagnostics.some(item => item.severity === 'error')
    if (!frame.tainted) this.diagnostics.push(...frame.diagnostics)
  }

  /** Blames every cell on the way from the running one to itself, once. */
  #cycle(cell: Cell<unknown>): void {
    const from = this.#stack.findLastIndex(frame => frame.name === cell.name)
    const members = this.#stack.slice(Math.max(from, 0)).map(frame => frame.name)
    this.diagnostics.push(this.#reportCycle([...new Set(members)].sort()))
    cell.failed = true
    const reader = this.#stack.at(-1)
    if (reader !== undefined) reader.tainted = true
  }
}

function createFrame(name: string): Frame {
  const diagnostics: Diagnostic[] = []
  return {
    name,
    reads: undefined,
    tainted: false,
    diagnostics,
    add: item => diagnostics.push(item),
  }
}

function noteRead(frame: Frame, id: string): void {
  frame.reads ??= new Set()
  frame.reads.add(id)
}
