/** Who counts as one with whom where statements are compared. */
import type { Actor } from '../model/actor.ts'

/** Actors by id, and the key under which a state and its government are one, as in PLOVER. */
export class ActorIndex {
  #find: (id: string) => Actor | undefined
  constructor(actors: readonly Actor[]) {
    const byId = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]))
    this.#find = (id) => byId.get(id)
  }
  /** The same over actors that are found one by one. */
  static of(find: (id: string) => Actor | undefined): ActorIndex {
    const index = new ActorIndex([])
    index.#find = find
    return index
  }
  actor(id: string): Actor | undefined {
    return this.#find(id)
  }
  has(id: string): boolean {
    return this.#find(id) !== undefined
  }
  /** A country, its government and its forces in general meet in one key each; anyone else is itself. */
  key(id: string): string {
    const actor = this.#find(id)
    if (!actor?.country) return id
    const isState =
      actor.kind === 'country' || (actor.kind === 'government' && /^Government of /.test(actor.name))
    if (isState) return `state ${actor.country}`
    const isForces = actor.kind === 'military' || actor.kind === 'armed-group'
    return isForces && /^Armed forces of |^\S+ forces$/.test(actor.name) ? `forces ${actor.country}` : id
  }
  keys(references: readonly { id: string }[]): string[] {
    return references.map(({ id }) => this.key(id))
  }
}

/** True where two lists have somebody in common. */
export const meet = (a: readonly string[], b: readonly string[]) => a.some((key) => b.includes(key))

/** True where two lists name somebody in common, or one of them nobody. */
export const compatible = (a: readonly string[], b: readonly string[]) =>
  a.length === 0 || b.length === 0 || meet(a, b)
