/** A list that need not be one: its items may be made when they are asked for. */

/** Items in an order. Every array is one. */
export interface Sequence<T> extends Iterable<T> {
  readonly length: number
  /** The item at a place from 0; undefined behind the end. */
  at(index: number): T | undefined
}

/** Two sequences one after the other. */
export class JoinedSequence<T> implements Sequence<T> {
  readonly #first: Sequence<T>
  readonly #second: Sequence<T>

  constructor(first: Sequence<T>, second: Sequence<T>) {
    this.#first = first
    this.#second = second
  }

  get length(): number {
    return this.#first.length + this.#second.length
  }

  at(index: number): T | undefined {
    const behind = index - this.#first.length
    return behind < 0 ? this.#first.at(index) : this.#second.at(behind)
  }

  *[Symbol.iterator](): Generator<T> {
    yield* this.#first
    yield* this.#second
  }
}
