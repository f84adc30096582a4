/** What is shown, kept as bytes: sets of names are made only where somebody asks for them. */
import type { FilterIndex } from './filter-index.ts'
import type { Visible } from './filter-model.ts'

/** One byte a node and an edge, by their place in the index: 1 where it is shown. */
export interface ShownBytes {
  readonly index: FilterIndex
  readonly nodes: Uint8Array
  readonly edges: Uint8Array
}

function namesOf(names: readonly string[], shown: Uint8Array): Set<string> {
  const found = new Set<string>()
  for (let place = 0; place < shown.length; place += 1) if (shown[place] === 1) found.add(names[place]!)
  return found
}

class VisibleBytes implements Visible {
  readonly bytes: ShownBytes
  #nodes: Set<string> | undefined
  #edges: Set<string> | undefined

  constructor(bytes: ShownBytes) {
    this.bytes = bytes
  }

  get nodes(): Set<string> {
    this.#nodes ??= namesOf(this.bytes.index.nodes, this.bytes.nodes)
    return this.#nodes
  }

  get edges(): Set<string> {
    this.#edges ??= namesOf(this.bytes.index.edges, this.bytes.edges)
    return this.#edges
  }
}

/** What bytes say is shown. */
export function visibleFrom(bytes: ShownBytes): Visible {
  return new VisibleBytes(bytes)
}

/** The bytes of what is shown, by the places of an index. */
export function bytesIn(index: FilterIndex, visible: Visible): ShownBytes {
  if (visible instanceof VisibleBytes && visible.bytes.index === index) return visible.bytes
  return {
    index,
    nodes: Uint8Array.from(index.nodes, (node) => (visible.nodes.has(node) ? 1 : 0)),
    edges: Uint8Array.from(index.edges, (edge) => (visible.edges.has(edge) ? 1 : 0)),
  }
}

/** How many edges are shown. */
export function edgesShown(visible: Visible): number {
  if (!(visible instanceof VisibleBytes)) return visible.edges.size
  return visible.bytes.edges.reduce((sum, shown) => sum + shown, 0)
}

/** What was shown and is not any more, and what was not and is. */
export interface Change {
  gone: string[]
  come: string[]
}

/** Those that are only in one of two sets. */
export function difference(before: ReadonlySet<string>, after: ReadonlySet<string>): Change {
  const change: Change = { gone: [], come: [] }
  for (const id of before) if (!after.has(id)) change.gone.push(id)
  for (const id of after) if (!before.has(id)) change.come.push(id)
  return change
}

function differenceOfBytes(names: readonly string[], before: Uint8Array, after: Uint8Array): Change {
  const change: Change = { gone: [], come: [] }
  for (let place = 0; place < after.length; place += 1) {
    if (before[place] === after[place]) continue
    change[after[place] === 1 ? 'come' : 'gone'].push(names[place]!)
  }
  return change
}

/** What changes from one to the other. */
export function changesOf(before: Visible, after: Visible): { nodes: Change; edges: Change } {
  if (
    before instanceof VisibleBytes &&
    after instanceof VisibleBytes &&
    before.bytes.index === after.bytes.index
  ) {
    const { index } = before.bytes
    return {
      nodes: differenceOfBytes(index.nodes, before.bytes.nodes, after.bytes.nodes),
      edges: differenceOfBytes(index.edges, before.bytes.edges, after.bytes.edges),
    }
  }
  return { nodes: difference(before.nodes, after.nodes), edges: difference(before.edges, after.edges) }
}
