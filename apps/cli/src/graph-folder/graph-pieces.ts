/** The file of the property graph, put together from pieces that come in any number: no more than a part is in memory. */
import {
  type CountedEdges,
  CountedRelationships,
  compareStrings,
  type ListedGraph,
  type PropertyRelationship,
  relationshipTypes,
} from '@demarche/core'
import type { PropertyGraphCounts } from './build-state.ts'
import type { GraphFiles } from './graph-files.ts'
import { writeWhole } from './json-lines.ts'
import { partOfId, type Spill } from './spill.ts'

/** Relationships of these types come in the order of the statements at which they begin. */
const beginsAtStatement = (type: string) => relationshipTypes[type]?.from === 'Statement'

const byBeginning = (a: PropertyRelationship, b: PropertyRelationship) => compareStrings(a.from, b.from)

/** Nodes and relationships by where they stand in the file. */
export class GraphPieces {
  readonly #spill: Spill
  readonly #types = new Map<string, number>()
  #nodes = 0
  #relationships = 0

  /** @param spill empty */
  constructor(spill: Spill) {
    this.#spill = spill
  }

  /**
   * Adds a piece, of which both lists are sorted by id. Nodes of the same labels come in the order of their ids from piece
   * to piece, and with statements come all relationships that begin at them.
   */
  add({ nodes, relationships }: ListedGraph): void {
    for (const node of nodes)
      this.#spill.add(`node ${node.labels.join()}`, JSON.stringify({ kind: 'node', ...node }))
    this.#nodes += nodes.length
    for (const one of relationships.toSorted(byBeginning)) {
      const { type, from } = one
      const key = beginsAtStatement(type) ? type : `${type} ${partOfId(from)}`
      this.#spill.add(`relationship ${key}`, JSON.stringify({ kind: 'relationship', ...one }))
      this.#types.set(type, (this.#types.get(type) ?? 0) + 1)
    }
    this.#relationships += relationships.length
  }

  /** How much there is of what. */
  counts(): PropertyGraphCounts {
    const types = Object.fromEntries([...this.#types].sort(([a], [b]) => compareStrings(a, b)))
    return { nodes: this.#nodes, relationships: this.#relationships, types }
  }

  /**
   * Writes the file.
   *
   * @param counted edges of counted rows, which are in it too
   * @param madeFrom what tells a reader whether the file is of today
   */
  async write({ propertyGraph: path }: GraphFiles, counted: CountedEdges, madeFrom: string): Promise<void> {
    const { graphFileHead, graphLineKey, streamOf } = await import('@demarche/exporter')
    const rows = streamOf({ nodes: [], relationships: new CountedRelationships(counted) })
    const head = graphFileHead({
      madeFrom,
      nodes: this.#nodes,
      relationships: this.#relationships + rows.relationships,
      types: [...new Set([...this.#types.keys(), ...rows.types])].sort(),
    })
    const countedLines = function* () {
      for (const item of rows.items() as Iterable<object>) yield JSON.stringify(item)
    }
    const keyOf = (line: string) => graphLineKey(line.slice(0, 320))!
    const own = this.#lines(keyOf)
    const lines = counted.length === 0 ? own : mergeSorted(own, countedLines(), keyOf)
    writeWhole(
      path,
      (function* () {
        yield `${head}\n`
        for (const line of lines) yield `${line}\n`
      })(),
    )
  }

  *#lines(keyOf: (line: string) => string): Generator<string> {
    for (const key of this.#spill.keys()) {
      const [kind, type] = key.split(' ') as [string, string]
      if (kind === 'node' || beginsAtStatement(type)) yield* this.#spill.lines(key)
      else yield* sortedByKey(this.#spill.lines(key), keyOf)
    }
  }
}

function sortedByKey(lines: Iterable<string>, keyOf: (line: string) => string): string[] {
  return [...lines]
    .map((line) => ({ key: keyOf(line), line }))
    .sort((a, b) => compareStrings(a.key, b.key))
    .map(({ line }) => line)
}

/** Two sorted streams as one. */
function* mergeSorted(
  some: Iterable<string>,
  others: Iterable<string>,
  keyOf: (line: string) => string,
): Generator<string> {
  const [one, other] = [some[Symbol.iterator](), others[Symbol.iterator]()]
  let [a, b] = [one.next(), other.next()]
  while (!a.done || !b.done) {
    if (!a.done && (b.done || keyOf(a.value) <= keyOf(b.value))) {
      yield a.value
      a = one.next()
    } else if (!b.done) {
      yield b.value
      b = other.next()
    }
  }
}
