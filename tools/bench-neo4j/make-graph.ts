/** A made-up graph of any size: few actors in very many statements, as in the news. */
import type {
  Properties,
  PropertyGraph,
  PropertyNode,
  PropertyRelationship,
} from '../../packages/core/src/index.ts'
import { compareStrings, contentHash, EVENT_TYPES } from '../../packages/core/src/index.ts'

/** Numbers from 0 to 1 that are the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

class Maker {
  readonly nodes: PropertyNode[] = []
  readonly #relationships = new Map<string, PropertyRelationship>()
  readonly #random = randomFrom(7)
  readonly #actors: string[] = []

  node(labels: readonly string[], prefix: string, number: number, properties: Properties): string {
    const id = contentHash(prefix, [number])
    this.nodes.push({ id, labels, properties: { id, ...properties } })
    return id
  }
  link(type: string, from: string, to: string, properties: Properties = {}): void {
    const id = contentHash('rel', [type, from, to, JSON.stringify(properties)])
    this.#relationships.set(id, { id, type, from, to, properties: { id, ...properties } })
  }
  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.#random() * items.length)]!
  }
  /** A few actors are in most statements. */
  someActor(): string {
    return this.#actors[Math.floor(this.#random() ** 3 * this.#actors.length)]!
  }
  actors(count: number): void {
    for (let number = 0; number < count; number++) {
      const name = `Actor number ${number}`
      this.#actors.push(
        this.node(['Actor', 'Person'], 'act', number, { name, kind: 'person', country: 'AZE' }),
      )
    }
  }
  day(): string {
    const month = 1 + Math.floor(this.#random() * 12)
    return `2023-${String(month).padStart(2, '0')}-${String(1 + Math.floor(this.#random() * 28)).padStart(2, '0')}`
  }
  graph(): PropertyGraph {
    const byId = (a: { id: string }, b: { id: string }) => compareStrings(a.id, b.id)
    return { nodes: this.nodes.sort(byId), relationships: [...this.#relationships.values()].sort(byId) }
  }
}

function addStatement(
  maker: Maker,
  number: number,
  documents: readonly string[],
  before: readonly string[],
): string {
  const type = maker.pick(EVENT_TYPES)
  const text = `Somebody did something of the kind ${type} to somebody, said somebody else, for the ${number}th time.`
  const start = maker.day()
  const id = maker.node(['Statement', 'Event'], 'st', number, {
    type,
    polarity: 'affirmed',
    future: false,
    hypothetical: false,
    historical: false,
    asserted: true,
    text,
    start,
    end: start,
    precision: 'day',
    confidence: 0.9,
    contested: number % 10 === 0,
  })
  for (let turn = 0; turn < 2; turn++) {
    const [actor, recipient] = [maker.someActor(), maker.someActor()]
    maker.link('ACTOR', id, actor)
    maker.link('RECIPIENT', id, recipient)
    maker.link('SAID_BY', id, maker.someActor(), { position: turn })
    maker.link('PLACE', id, maker.someActor())
    maker.link('EVIDENCED_BY', id, maker.pick(documents), {
      start: turn,
      end: turn + text.length,
      quote: text,
    })
    maker.link(type, actor, recipient, {
      count: 1,
      first: start,
      last: start,
      contested: false,
      statements: [id],
    })
  }
  if (before.length > 0 && number % 3 === 0) maker.link('CONTENT', id, maker.pick(before))
  if (before.length > 0 && number % 10 === 0)
    maker.link('CONTRADICTS', id, maker.pick(before), { basis: 'polarity' })
  return id
}

/** A graph with so many statements, a fifth as many actors, and about twelve relationships a statement. */
export function makeGraph(statements: number): PropertyGraph {
  const maker = new Maker()
  maker.actors(Math.max(10, Math.floor(statements / 5)))
  const documents = Array.from({ length: Math.max(1, Math.floor(statements / 20)) }, (_, number) =>
    maker.node(['Document'], 'doc', number, {
      title: `Document ${number}`,
      publisher: 'A wire',
      publishedAt: '2023-09-20',
    }),
  )
  const made: string[] = []
  for (let number = 0; number < statements; number++) made.push(addStatement(maker, number, documents, made))
  return maker.graph()
}
