/** Gathers the entries of tables, cell by cell, each label of a cell once. */

/** Numbers in the order in which they came. */
export class Ints {
  #items = new Int32Array(64)
  #size = 0

  get size(): number {
    return this.#size
  }

  push(item: number): void {
    if (this.#size === this.#items.length) {
      const larger = new Int32Array(this.#size * 2)
      larger.set(this.#items)
      this.#items = larger
    }
    this.#items[this.#size++] = item
  }

  at(place: number): number {
    return this.#items[place] ?? 0
  }

  set(place: number, item: number): void {
    this.#items[place] = item
  }

  all(): Int32Array {
    return this.#items.slice(0, this.#size)
  }
}

/** Labels, numbered in the order in which they came. */
export class Labels<L> {
  readonly all: L[] = []
  readonly #ids = new Map<L, number>()

  idOf(label: L): number {
    const known = this.#ids.get(label)
    if (known !== undefined) return known
    const id = this.all.length
    this.all.push(label)
    this.#ids.set(label, id)
    return id
  }
}

/** Pairs of labels up to this many are looked up in an array. */
const MAX_DENSE = 1 << 22

/** What an operation makes of pairs of labels, each computed once. */
export class Pairs<A, B, L> {
  readonly #made = new Labels<L>()
  readonly #a: readonly A[]
  readonly #b: readonly B[]
  readonly #operate: (a: A, b: B) => L
  /** One more than the label's number; 0: not yet known. */
  readonly #dense: Int32Array | undefined
  readonly #sparse = new Map<number, number>()

  constructor(a: readonly A[], b: readonly B[], operate: (a: A, b: B) => L) {
    this.#a = a
    this.#b = b
    this.#operate = operate
    const size = a.length * b.length
    this.#dense = size <= MAX_DENSE ? new Int32Array(size) : undefined
  }

  get labels(): readonly L[] {
    return this.#made.all
  }

  idOf(a: number, b: number): number {
    const key = a * this.#b.length + b
    const known = this.#dense === undefined ? this.#sparse.get(key) : this.#dense[key]
    if (known !== undefined && known !== 0) return known - 1
    // Numbers of labels come from the tables that hold them.
    const id = this.#made.idOf(this.#operate(this.#a[a] as A, this.#b[b] as B))
    if (this.#dense === undefined) this.#sparse.set(key, id + 1)
    else this.#dense[key] = id + 1
    return id
  }
}

/** Entries of cells that are filled one after the other. */
export class Gathering {
  readonly starts: Int32Array
  readonly #ids = new Ints()
  #cell = 0
  #from = 0
  /** Where each label stands in the present cell, one more than that; 0: not yet. */
  #places = new Int32Array(64)
  /** Counts by entry: numbers as long as each entry that came stood for one choice. */
  readonly #ones: number[] = []
  readonly #many: bigint[] = []
  #isMany = false

  constructor(cells: number) {
    this.starts = new Int32Array(cells + 1)
  }

  get size(): number {
    return this.#ids.size
  }

  get ids(): Int32Array {
    return this.#ids.all()
  }

  get counts(): readonly bigint[] {
    return this.#isMany ? this.#many : this.#ones.map(BigInt)
  }

  /** Adds to the present cell; true: its label is new there. `count`: absent everywhere, or nowhere; then it is one. */
  add(label: number, count?: bigint): boolean {
    if (label >= this.#places.length) this.#grow(label)
    const place = (this.#places[label] ?? 0) - 1
    const counts = count === undefined ? undefined : this.#many
    if (place >= 0) {
      if (counts === undefined || count === undefined)
        this.#ones[place] = (this.#ones[place] ?? 0) + 1
      else counts[place] = (counts[place] ?? 0n) + count
      return false
    }
    this.#places[label] = this.#ids.size + 1
    this.#ids.push(label)
    if (counts === undefined || count === undefined) this.#ones.push(1)
    else {
      this.#isMany = true
      counts.push(count)
    }
    return true
  }

  /** Goes on to the next cell. */
  close(): void {
    for (let place = this.#from; place < this.#ids.size; place++)
      this.#places[this.#ids.at(place)] = 0
    this.#from = this.#ids.size
    this.starts[++this.#cell] = this.#from
  }

  #grow(label: number): void {
    const larger = new Int32Array(Math.max(label + 1, this.#places.length * 2))
    larger.set(this.#places)
    this.#places = larger
  }
}
