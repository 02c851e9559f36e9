/**
 * Evaluation on demand with memory: each thing that a plan can ask for (a local, an instance, an output) is a cell, computed when
 * first read and remembered together with the facts that it read.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Doubt, EvaluationCollector } from '../eval/doubt.ts'

/** What is computed and remembered under one name. */
export interface Cell<T> {
  /** As remarks about it call it. */
  readonly name: string
  readonly compute: (collector: EvaluationCollector) => T
  /** The value while the cell is being computed, or cannot be, as when it depends on itself. */
  readonly fallback: T
  state: 'fresh' | 'running' | 'done'
  value: T
  reads: ReadonlySet<string>
}

/** A cell that nobody has read yet. */
export function createCell<T>(
  name: string,
  fallback: T,
  compute: (collector: EvaluationCollector) => T,
): Cell<T> {
  return { name, compute, fallback, state: 'fresh', value: fallback, reads: NO_READS }
}

const NO_READS: ReadonlySet<string> = new Set()

/** One computation in progress: the facts that it has read so far. */
interface Frame {
  reads: ReadonlySet<string>
  /** The set is this frame's own, so that it may be added to. */
  own: Set<string> | undefined
}

/**
 * How deep cells may read cells. A plan computes everything in the order of its graph, so that a cell finds what it needs done; only
 * what is asked for alone goes deeper, and ends in a diagnostic instead of an exhausted stack.
 */
const MAX_DEPTH = 200

/** Reads cells and keeps what was found. One per plan. */
export class CellReader {
  /** In order of discovery. */
  readonly diagnostics: Diagnostic[] = []
  readonly doubts: Doubt[] = []
  readonly #stack: Frame[] = []
  readonly #reportDepth: (name: string, limit: number) => Diagnostic
  readonly #collector: EvaluationCollector = {
    add: item => {
      this.diagnostics.push(item)
    },
    doubt: doubt => {
      this.doubts.push(doubt)
    },
  }

  constructor(reportDepth: (name: string, limit: number) => Diagnostic) {
    this.#reportDepth = reportDepth
  }

  /** The cell's value, computed now if this is the first time. Never throws. */
  read<T>(cell: Cell<T>): T {
    if (cell.state === 'fresh') this.#run(cell)
    const reader = this.#stack.at(-1)
    if (reader !== undefined && cell.reads.size > 0) noteReads(reader, cell.reads)
    return cell.value
  }

  /** Notes that what is being computed depends on a fact such as `parameter:cpu`. */
  readonly noteRead = (id: string): void => {
    const frame = this.#stack.at(-1)
    if (frame === undefined || frame.reads.has(id)) return
    ownReads(frame).add(id)
  }

  #run<T>(cell: Cell<T>): void {
    if (this.#stack.length >= MAX_DEPTH) {
      this.diagnostics.push(this.#reportDepth(cell.name, MAX_DEPTH))
      cell.state = 'done'
      return
    }
    const frame: Frame = { reads: NO_READS, own: undefined }
    cell.state = 'running'
    this.#stack.push(frame)
    cell.value = cell.compute(this.#collector)
    this.#stack.pop()
    cell.state = 'done'
    cell.reads = frame.reads
  }
}

/** Chains of cells mostly read the same facts, so that they share one set. */
function noteReads(frame: Frame, reads: ReadonlySet<string>): void {
  if (frame.reads === reads || frame.reads === NO_READS) {
    frame.reads = reads
    return
  }
  for (const id of reads) if (!frame.reads.has(id)) ownReads(frame).add(id)
}

function ownReads(frame: Frame): Set<string> {
  if (frame.own === undefined || frame.own !== frame.reads) {
    frame.own = new Set(frame.reads)
    frame.reads = frame.own
  }
  return frame.own
}
