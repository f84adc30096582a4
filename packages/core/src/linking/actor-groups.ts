/** Actor ids joined into groups, with pairs that must never meet in one. */

/** A union of ids: the smallest id of a group stands for it. */
export class ActorGroups {
  readonly #parent = new Map<string, string>()
  /** For the id that stands for a group: ids that must stay out of it. */
  readonly #apart = new Map<string, Set<string>>()

  constructor(ids: Iterable<string>) {
    for (const id of ids) this.#parent.set(id, id)
  }

  /** The id that stands for the group of an id. */
  find(id: string): string {
    let root = id
    for (let up = this.#parent.get(root); up !== undefined && up !== root; up = this.#parent.get(root))
      root = up
    for (let at = id; at !== root; ) {
      const up = this.#parent.get(at) ?? root
      this.#parent.set(at, root)
      at = up
    }
    return root
  }

  /** Keeps two ids out of one group from now on. */
  keepApart(a: string, b: string): void {
    this.#apartOf(this.find(a)).add(b)
    this.#apartOf(this.find(b)).add(a)
  }

  /** Whether the groups of two ids may become one. */
  mayJoin(a: string, b: string): boolean {
    const [one, other] = [this.find(a), this.find(b)]
    const [first, second] = [this.#apart.get(one), this.#apart.get(other)]
    const [fewer, root] = (first?.size ?? 0) < (second?.size ?? 0) ? [first, other] : [second, one]
    return ![...(fewer ?? [])].some((id) => this.find(id) === root)
  }

  /** Joins the groups of two ids; false where a pair of them must stay apart. */
  join(a: string, b: string): boolean {
    const [one, other] = [this.find(a), this.find(b)].sort() as [string, string]
    if (one === other) return true
    if (!this.#parent.has(one) || !this.#parent.has(other) || !this.mayJoin(one, other)) return false
    this.#parent.set(other, one)
    const apart = this.#apart.get(other)
    if (apart) for (const id of apart) this.#apartOf(one).add(id)
    return true
  }

  /** Every id with the one that stands for it. */
  ids(): Map<string, string> {
    return new Map([...this.#parent.keys()].map((id) => [id, this.find(id)]))
  }

  #apartOf(root: string): Set<string> {
    const known = this.#apart.get(root) ?? new Set<string>()
    this.#apart.set(root, known)
    return known
  }
}
