/**
 * Tables over choices. A table says for each combination of a few dimensions (its cell) which labels there are. Dimensions that nobody
 * else asks for are summed out: a cell then holds several labels, each with how many choices stand behind it and one of those.
 */

import { Gathering, Ints, Labels, Pairs } from './gathering.ts'

/** See above. Immutable. */
export interface Table<L> {
  /** Ascending. */
  readonly dims: readonly number[]
  readonly labels: readonly L[]
  /** Where the entries of each cell begin, and an end; undefined: each cell has one. */
  readonly starts: Int32Array | undefined
  /** The label of each entry. */
  readonly ids: Int32Array
  /** How many choices of what was summed out an entry stands for; undefined: one each. */
  readonly counts: readonly bigint[] | undefined
  /** Sets the dimensions that were summed out to one of those choices; undefined: none were. */
  readonly trace: ((entry: number, into: Int32Array) => void) | undefined
}

/** More work than is left. */
export class TooMuchWork extends Error {
  constructor() {
    super('more work than is left')
  }
}

/** Tables may not hold more entries than this. */
const MAX_ENTRIES = 4_000_000
/** Entries that cost as much as a look at a box. */
const ENTRIES_PER_LOOK = 200

/** Makes tables over the same dimensions. Throws `TooMuchWork`. */
export class Tables {
  /** How many values each dimension has. */
  readonly sizes: number[] = []
  readonly #spend: (looks: number) => void

  constructor(spend: (looks: number) => void) {
    this.#spend = spend
  }

  /** A table of one cell. */
  constant<L>(label: L): Table<L> {
    return { dims: [], labels: [label], ids: new Int32Array(1), ...ONE_EACH }
  }

  /** A table with labels by the values of some dimensions; an absent label: the cell is empty. */
  fill<L>(dims: readonly number[], labelAt: (values: Int32Array) => L | undefined): Table<L> {
    const cells = this.#cells(dims)
    const labels = new Labels<L>()
    const ids = new Int32Array(cells)
    const at = new Int32Array(this.sizes.length)
    let isFull = true
    for (let cell = 0; cell < cells; cell++) {
      this.decode(dims, cell, at)
      const label = labelAt(at)
      if (label === undefined) isFull = false
      ids[cell] = label === undefined ? -1 : labels.idOf(label)
    }
    const full = { dims, labels: labels.all, ids, ...ONE_EACH }
    if (isFull) return full
    const starts = new Int32Array(cells + 1)
    for (let cell = 0; cell < cells; cell++)
      starts[cell + 1] = (starts[cell] ?? 0) + (ids[cell] === -1 ? 0 : 1)
    return { ...full, starts, ids: ids.filter(id => id !== -1) }
  }

  /** What an operation makes of every pair of labels of two tables that are independent but for their dimensions. */
  join<A, B, L>(a: Table<A>, b: Table<B>, operate: (a: A, b: B) => L): Table<L> {
    const dims = [...new Set([...a.dims, ...b.dims])].sort((x, y) => x - y)
    const cells = this.#cells(dims)
    const pairs = new Pairs(a.labels, b.labels, operate)
    const walk = new Walk(this.sizes, dims, [a.dims, b.dims])
    if (a.starts === undefined && b.starts === undefined) {
      const ids = new Int32Array(cells)
      const { at } = walk
      for (let cell = 0; cell < cells; cell++) {
        ids[cell] = pairs.idOf(a.ids[at[0] ?? 0] ?? 0, b.ids[at[1] ?? 0] ?? 0)
        walk.step()
      }
      return { dims, labels: pairs.labels, ids, ...ONE_EACH }
    }
    return this.#joinLists(a, b, { dims, cells, pairs, walk })
  }

  #joinLists<A, B, L>(
    a: Table<A>,
    b: Table<B>,
    { dims, cells, pairs, walk }: Joining<A, B, L>,
  ): Table<L> {
    const gathered = new Gathering(cells)
    const [keptA, keptB] = [new Ints(), new Ints()]
    const traces = a.trace !== undefined || b.trace !== undefined
    for (let cell = 0; cell < cells; cell++) {
      const [fromA, toA] = entriesAt(a, walk.at[0] ?? 0)
      const [fromB, toB] = entriesAt(b, walk.at[1] ?? 0)
      this.#entries(gathered.size, (toA - fromA) * (toB - fromB))
      for (let x = fromA; x < toA; x++)
        for (let y = fromB; y < toB; y++) {
          const id = pairs.idOf(a.ids[x] ?? 0, b.ids[y] ?? 0)
          if (!gathered.add(id, (a.counts?.[x] ?? 1n) * (b.counts?.[y] ?? 1n)) || !traces) continue
          keptA.push(x)
          keptB.push(y)
        }
      gathered.close()
      walk.step()
    }
    const trace = (entry: number, into: Int32Array): void => {
      a.trace?.(keptA.at(entry), into)
      b.trace?.(keptB.at(entry), into)
    }
    const { starts, ids, counts } = gathered
    return { dims, labels: pairs.labels, starts, ids, counts, trace: traces ? trace : undefined }
  }

  /** What is made of each label. */
  relabel<A, L>(table: Table<A>, change: (label: A) => L): Table<L> {
    const labels = new Labels<L>()
    const changed = Int32Array.from(table.labels, label => labels.idOf(change(label)))
    const { dims, starts, counts, trace } = table
    if (starts === undefined)
      return { ...table, labels: labels.all, ids: table.ids.map(id => changed[id] ?? 0) }
    const gathered = new Gathering(starts.length - 1)
    const kept = new Ints()
    for (let cell = 0; cell + 1 < starts.length; cell++) {
      const [from, to] = entriesAt(table, cell)
      for (let entry = from; entry < to; entry++) {
        const id = changed[table.ids[entry] ?? 0] ?? 0
        if (gathered.add(id, counts?.[entry] ?? 1n)) kept.push(entry)
      }
      gathered.close()
    }
    const traceKept = trace && ((entry: number, into: Int32Array) => trace(kept.at(entry), into))
    const { ids } = gathered
    return {
      dims,
      labels: labels.all,
      starts: gathered.starts,
      ids,
      counts: gathered.counts,
      trace: traceKept,
    }
  }

  /** Sums dimensions out. */
  sumOut<L>(table: Table<L>, gone: ReadonlySet<number>): Table<L> {
    const summed = table.dims.filter(dim => gone.has(dim))
    if (summed.length === 0) return table
    const rest = table.dims.filter(dim => !gone.has(dim))
    const [cells, inner] = [this.#cells(rest), this.#cells(summed)]
    const gathered = new Gathering(cells)
    const kept = new Ints()
    const keptCells = new Ints()
    const walk = new Walk(this.sizes, [...rest, ...summed], [table.dims])
    for (let cell = 0; cell < cells; cell++) {
      for (let step = 0; step < inner; step++) {
        const old = walk.at[0] ?? 0
        const [from, to] = entriesAt(table, old)
        for (let entry = from; entry < to; entry++)
          if (gathered.add(table.ids[entry] ?? 0, table.counts?.[entry])) {
            kept.push(entry)
            keptCells.push(old)
          }
        walk.step()
      }
      gathered.close()
    }
    this.#entries(0, table.ids.length)
    const trace = (entry: number, into: Int32Array): void => {
      this.decode(table.dims, keptCells.at(entry), into, gone)
      table.trace?.(kept.at(entry), into)
    }
    const { starts, ids, counts } = gathered
    return { dims: rest, labels: table.labels, starts, ids, counts, trace }
  }

  /** The dimensions' values in a cell. `only`: dimensions that are set; default: all. */
  decode(
    dims: readonly number[],
    cell: number,
    into: Int32Array,
    only?: ReadonlySet<number>,
  ): void {
    let rest = cell
    for (let at = dims.length - 1; at >= 0; at--) {
      const dim = dims[at] ?? 0
      const size = this.sizes[dim] ?? 1
      if (only === undefined || only.has(dim)) into[dim] = rest % size
      rest = Math.floor(rest / size)
    }
  }

  /** The cell in which dimensions have these values. */
  cellOf(dims: readonly number[], values: Int32Array): number {
    return dims.reduce((cell, dim) => cell * (this.sizes[dim] ?? 1) + (values[dim] ?? 0), 0)
  }

  #cells(dims: readonly number[]): number {
    const cells = dims.reduce((product, dim) => product * (this.sizes[dim] ?? 1), 1)
    this.#entries(0, cells)
    return cells
  }

  #entries(before: number, more: number): void {
    if (before + more > MAX_ENTRIES) throw new TooMuchWork()
    this.#spend(more / ENTRIES_PER_LOOK)
  }
}

const ONE_EACH = { starts: undefined, counts: undefined, trace: undefined }

/** Where the entries of a cell begin and end. */
export function entriesAt({ starts }: Table<unknown>, cell: number): readonly [number, number] {
  return starts === undefined ? [cell, cell + 1] : [starts[cell] ?? 0, starts[cell + 1] ?? 0]
}

interface Joining<A, B, L> {
  readonly dims: readonly number[]
  readonly cells: number
  readonly pairs: Pairs<A, B, L>
  readonly walk: Walk
}

/** Goes through the cells of some dimensions, the last one fastest, and says which cells of other tables those are. */
class Walk {
  readonly at: number[]
  readonly #values: number[]
  readonly #sizes: readonly number[]
  /** How far each dimension moves in each table. */
  readonly #strides: readonly (readonly number[])[]

  constructor(
    sizes: readonly number[],
    dims: readonly number[],
    tables: readonly (readonly number[])[],
  ) {
    this.at = tables.map(() => 0)
    this.#values = dims.map(() => 0)
    this.#sizes = dims.map(dim => sizes[dim] ?? 1)
    this.#strides = tables.map(own => dims.map(dim => strideOf(sizes, own, dim)))
  }

  step(): void {
    const { at } = this
    for (let place = this.#values.length - 1; place >= 0; place--) {
      const value = (this.#values[place] ?? 0) + 1
      const isOver = value === this.#sizes[place]
      this.#values[place] = isOver ? 0 : value
      for (let table = 0; table < at.length; table++) {
        const stride = this.#strides[table]?.[place] ?? 0
        at[table] = (at[table] ?? 0) + (isOver ? -stride * (value - 1) : stride)
      }
      if (!isOver) return
    }
  }
}

/** How many cells of a table lie between two values of a dimension; 0 if it is none of the table's. */
function strideOf(sizes: readonly number[], dims: readonly number[], dim: number): number {
  const place = dims.indexOf(dim)
  return place === -1 ? 0 : dims.slice(place + 1).reduce((all, each) => all * (sizes[each] ?? 1), 1)
}
