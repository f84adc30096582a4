/** Contradictions among more statements than memory holds: slots in a few numbers each, and statements as they are needed. */
import { NumberColumns } from '../counted-rows/number-columns.ts'
import { sortIndexes } from '../counted-rows/sort-indexes.ts'
import { keyHash } from '../ids/key-hash.ts'
import type { ActorIndex } from './actor-index.ts'
import type { ContradictionContext } from './contradiction-rule.ts'
import { CONTRADICTION_BASES, ContradictionSlots, contradictingPairs } from './contradictions.ts'
import type { AssembledStatement, ContradictionBasis } from './merge-statements.ts'

/** The statements of a graph by their places from 0, in the order of their ids; they need not be in memory. */
export interface PlacedStatements {
  at(place: number): AssembledStatement
  /** The place of a proposition; undefined where there is none. */
  placeOf(id: string): number | undefined
}

/** A statement that another one contradicts, by its place. */
export interface PlacedContradiction {
  readonly place: number
  readonly basis: ContradictionBasis
}

/** So many statements are compared at once, or those of one slot where it has more. */
const AT_ONCE = 4000

/** Finds the contradictions of all statements, with those of a few slots in memory at once. */
export class PartedContradictions {
  readonly #statements: PlacedStatements
  readonly #atOnce: number
  readonly #context: ContradictionContext
  readonly #slots: ContradictionSlots
  /** For each slot of a statement: the hash of it, and twice the place of the statement, plus one where it stands against it. */
  readonly #stands = new NumberColumns(2)

  constructor(statements: PlacedStatements, actors: ActorIndex, atOnce = AT_ONCE) {
    this.#statements = statements
    this.#atOnce = atOnce
    const statement = (id: string) => {
      const place = statements.placeOf(id)
      return place === undefined ? undefined : statements.at(place)
    }
    this.#context = { actors, statement }
    this.#slots = new ContradictionSlots(this.#context)
  }

  /** The slots of the statements: what one contains is looked up by its id. */
  get slots(): ContradictionSlots {
    return this.#slots
  }

  /** Notes in which slots a statement stands; what it contains must be there by now. */
  add(place: number, statement: AssembledStatement): void {
    for (const slot of new Set(this.#slots.of(statement))) this.#stands.add([keyHash(slot), place * 2])
    for (const slot of new Set(this.#slots.against(statement)))
      this.#stands.add([keyHash(slot), place * 2 + 1])
  }

  /** What contradicts each statement, once all are added. */
  find(): FoundContradictions {
    const found = new NumberColumns(3)
    for (const places of this.#groups()) {
      const own = new Map<string, number>()
      const statements = [...places]
        .sort((a, b) => a - b)
        .map((place) => {
          const statement = this.#statements.at(place)
          own.set(statement.id, place)
          return statement
        })
      for (const [one, other, basis] of contradictingPairs(statements, this.#context)) {
        const [a, b] = [own.get(one.id)!, own.get(other.id)!]
        const rank = CONTRADICTION_BASES.indexOf(basis)
        found.add([a, b, rank])
        found.add([b, a, rank])
      }
    }
    return new FoundContradictions(found)
  }

  /** The places of statements that share slots in which two may contradict each other, a few slots at a time. */
  *#groups(): Generator<ReadonlySet<number>> {
    const [hashes, stands] = [this.#stands.column(0), this.#stands.column(1)]
    const order = sortIndexes(hashes.length, [
      Uint16Array.from(hashes, (hash) => hash >>> 16),
      Uint16Array.from(hashes, (hash) => hash & 0xffff),
    ])
    let group = new Set<number>()
    for (let at = 0; at < order.length; ) {
      const begin = at
      const hash = hashes[order[at]!]!
      while (at < order.length && hashes[order[at]!] === hash) at += 1
      if (!isLive(stands, order.subarray(begin, at))) continue
      for (let one = begin; one < at; one++) group.add(stands[order[one]!]! >> 1)
      if (group.size < this.#atOnce) continue
      yield group
      group = new Set()
    }
    if (group.size > 0) yield group
  }
}

/** Whether one statement stands in a slot, and another against it. */
function isLive(stands: Int32Array, slot: Uint32Array): boolean {
  let [isIn, isAgainst, isShared] = [false, false, false]
  const first = stands[slot[0]!]! >> 1
  for (const at of slot) {
    const stand = stands[at]!
    if (stand & 1) isAgainst = true
    else isIn = true
    if (stand >> 1 !== first) isShared = true
    if (isIn && isAgainst && isShared) return true
  }
  return false
}

/** Contradictions by the places of statements, in a few numbers each. */
export class FoundContradictions {
  readonly #places: Int32Array
  readonly #others: Int32Array
  readonly #bases: Int32Array
  /** Each pair once, in the order of both places. */
  readonly #order: Uint32Array

  /** @param found place, the other's place, and place of the basis; a pair may stand in it more than once */
  constructor(found: NumberColumns) {
    this.#places = found.column(0)
    this.#others = found.column(1)
    this.#bases = found.column(2)
    const sorted = sortIndexes(found.length, [this.#places, this.#others, this.#bases])
    let last = -1
    this.#order = sorted.filter((at) => {
      const isSame =
        last >= 0 && this.#places[at] === this.#places[last] && this.#others[at] === this.#others[last]
      if (!isSame) last = at
      return !isSame
    })
  }

  /** How many pairs there are. */
  get pairs(): number {
    return this.#order.length / 2
  }

  /** What contradicts the statement at a place, in the order of ids. */
  of(place: number): PlacedContradiction[] {
    let [low, high] = [0, this.#order.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#places[this.#order[middle]!]! < place) low = middle + 1
      else high = middle
    }
    const found: PlacedContradiction[] = []
    for (; low < this.#order.length && this.#places[this.#order[low]!] === place; low++) {
      const at = this.#order[low]!
      found.push({ place: this.#others[at]!, basis: CONTRADICTION_BASES[this.#bases[at]!]! })
    }
    return found
  }
}
