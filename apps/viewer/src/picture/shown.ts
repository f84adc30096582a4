/** What is shown, and what stands out: sigma is told only of what changes, and of all at once. */
import type { Visible } from '../core/filter-model.ts'
import type { Selection } from '../core/view.ts'
import { changesOf, difference } from '../core/visible.ts'
import type { OurSigma } from './create-sigma.ts'
import type { PictureGraph } from './picture-graph.ts'
import type { OwnEdgeState, OwnNodeState } from './styles.ts'

/** Sigma’s own state of what is not drawn. */
interface Hiding {
  isHidden?: boolean
}

const NONE: ReadonlySet<string> = new Set()

/** Hides, raises and fades. */
export class Shown {
  readonly #sigma: OurSigma
  readonly #graph: PictureGraph
  /** Of a large graph edges do not fade: they are faint already, and there are too many to tell. */
  readonly #fadesEdges: boolean
  #visible: Visible
  #near: Visible | null = null
  #selected: Selection | null = null

  constructor(sigma: OurSigma, graph: PictureGraph, fadesEdges: boolean) {
    this.#sigma = sigma
    this.#graph = graph
    this.#fadesEdges = fadesEdges
    this.#visible = { nodes: new Set(graph.nodes()), edges: new Set(graph.edges()) }
  }

  /** What the filters leave. */
  get visible(): Visible {
    return this.#visible
  }

  /** What is selected with its surroundings; null where nothing is. */
  get near(): Visible | null {
    return this.#near
  }

  /** Shows only what the filters leave. */
  setVisible(visible: Visible): void {
    const { nodes, edges } = changesOf(this.#visible, visible)
    this.#visible = visible
    this.#setNodes(nodes.gone, { isHidden: true })
    this.#setNodes(nodes.come, { isHidden: false })
    this.#setEdges(edges.gone, { isHidden: true })
    this.#setEdges(edges.come, { isHidden: false })
  }

  /** Raises what is selected with its surroundings, and lets the rest fade. */
  select(selection: Selection | null, near: Visible | null): void {
    const before = this.#near
    const wasSelected = this.#selected
    this.#near = near
    this.#selected = selection
    this.#fade(before, near)
    const { gone, come } = difference(before?.edges ?? NONE, near?.edges ?? NONE)
    this.#setEdges(gone, { isNear: false })
    this.#setEdges(come, { isNear: true, isFaded: false })
    this.#mark(wasSelected, false)
    this.#mark(selection, true)
  }

  #mark(selection: Selection | null, isSelected: boolean): void {
    if (selection?.kind === 'actor' && this.#graph.hasNode(selection.id))
      this.#setNodes([selection.id], { isSelected })
    if (selection?.kind === 'edge' && this.#graph.hasEdge(selection.id))
      this.#setEdges([selection.id], { isSelected })
  }

  #fade(before: Visible | null, near: Visible | null): void {
    if (!before && !near) return
    if (before && near) {
      const { gone, come } = difference(before.nodes, near.nodes)
      this.#setNodes(gone, { isFaded: true })
      this.#setNodes(come, { isFaded: false })
    } else {
      const kept = (near ?? before)!
      this.#setNodes(
        this.#graph.filterNodes((node) => !kept.nodes.has(node)),
        { isFaded: near !== null },
      )
    }
    if (!this.#fadesEdges) return
    const faded = near ? this.#graph.filterEdges((edge) => !near.edges.has(edge)) : this.#graph.edges()
    this.#setEdges(faded, { isFaded: near !== null })
  }

  #setNodes(nodes: string[], state: Partial<OwnNodeState> & Hiding): void {
    if (nodes.length > 0) this.#sigma.setNodesState(nodes, state)
  }

  #setEdges(edges: string[], state: Partial<OwnEdgeState> & Hiding): void {
    if (edges.length > 0) this.#sigma.setEdgesState(edges, state)
  }

  /** What is selected with what it is linked to by edges that are shown; a way through the graph is its own. */
  surroundings(selection: Selection | null, way: Visible | null): Visible | null {
    if (!selection) return null
    const { kind, id } = selection
    if (kind === 'path') return way
    if (kind === 'edge') {
      if (!this.#graph.hasEdge(id)) return null
      return { nodes: new Set(this.#graph.extremities(id)), edges: new Set([id]) }
    }
    if (!this.#graph.hasNode(id)) return null
    const edges = this.#graph.filterEdges(id, (edge) => this.#visible.edges.has(edge))
    return {
      nodes: new Set([id, ...edges.map((edge) => this.#graph.opposite(id, edge))]),
      edges: new Set(edges),
    }
  }
}
