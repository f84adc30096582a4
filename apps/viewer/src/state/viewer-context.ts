/** What every panel can reach: the graph, the data source, the view. */

import { createContext, useContext, useMemo, useSyncExternalStore } from 'react'
import type { MetaView } from '../../server/views.ts'
import type { DataSource } from '../core/data-source.ts'
import type { Filters, Visible } from '../core/filter-model.ts'
import { legendCounts, visibleIn } from '../core/filters.ts'
import type { StatementColumns } from '../core/statement-columns.ts'
import type { View } from '../core/view.ts'
import type { ViewerGraph } from '../core/viewer-graph.ts'
import type { GraphPicture } from '../picture/graph-picture.ts'
import type { ViewStore } from './view-store.ts'

/** Actors and edges that stand out without being selected. */
export class Marked {
  #parts: Visible | null = null
  readonly #listeners = new Set<() => void>()
  readonly get = () => this.#parts
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }
  set(parts: Visible | null): void {
    if (parts === this.#parts) return
    this.#parts = parts
    for (const listener of this.#listeners) listener()
  }
}

/** Shared by all panels of one open graph. */
export interface Viewer {
  source: DataSource
  graph: ViewerGraph
  meta: MetaView
  store: ViewStore
  /** What statements are filtered by; null until it is read. */
  columns: StatementColumns | null
  /** What the answer of a question names of the picture. */
  marked: Marked
  /** Reasons that were typed about pairs of actors and are not kept yet. */
  drafts: Map<string, string>
  /** The picture, while it is drawn. */
  picture: { current: GraphPicture | null }
}

/** Provides the open graph. */
export const ViewerContext = createContext<Viewer | null>(null)

/** The open graph. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext)
  if (!viewer) throw new Error('useViewer: no graph is open here.')
  return viewer
}

/** The view, without the steps of a drag that goes on. */
export function useView(): View {
  const { store } = useViewer()
  return useSyncExternalStore(store.subscribe, store.get)
}

/** A part of the view: what shows it is drawn anew only where this part changes. */
export function useViewPart<T>(part: (view: View) => T): T {
  const { store } = useViewer()
  return useSyncExternalStore(store.subscribe, () => part(store.get()))
}

/** What the answer of a question names of the picture; null where nothing is asked. */
export function useMarked(): Visible | null {
  const { marked } = useViewer()
  return useSyncExternalStore(marked.subscribe, marked.get)
}

/** What the filters leave; worked out once, for all panels. */
export const VisibleContext = createContext<Visible | null>(null)

/** A part of the view at this moment, at every step of a drag. */
export function useViewNow<T>(part: (view: View) => T): T {
  const { store } = useViewer()
  return useSyncExternalStore(store.subscribeNow, () => part(store.now()))
}

interface Worked {
  filters: Filters
  columns: StatementColumns | null
  visible: Visible
}
const worked = new WeakMap<ViewerGraph, Worked>()

/** What filters leave: the picture asks at every step of a drag, the page around it once that rests, and finds it worked out. */
export function visibleBy({ graph, columns }: Viewer, filters: Filters): Visible {
  const before = worked.get(graph)
  if (before?.filters === filters && before.columns === columns) return before.visible
  const visible = visibleIn(graph, filters, columns)
  worked.set(graph, { filters, columns, visible })
  return visible
}

/** Works out what the filters leave. */
export function useVisibleAtRest(): Visible {
  const viewer = useViewer()
  const { filters } = useView()
  return useMemo(() => visibleBy(viewer, filters), [viewer, filters])
}

/** What the filters leave. */
export function useVisible(): Visible {
  const visible = useContext(VisibleContext)
  if (!visible) throw new Error('useVisible: there is no picture here.')
  return visible
}

/** The numbers of the legend. */
export function useLegendCounts() {
  const { graph } = useViewer()
  const { colorBy } = useView()
  const visible = useVisible()
  return useMemo(() => legendCounts(graph, visible, colorBy), [graph, visible, colorBy])
}
