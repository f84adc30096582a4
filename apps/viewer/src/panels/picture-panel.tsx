/** The picture: sigma in its container, with the keyboard, the buttons and a word on what one points at. */

import {
  type ComponentType,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { dateText } from '../core/chain-sentence.ts'
import type { Visible } from '../core/filter-model.ts'
import { shortestPath } from '../core/paths.ts'
import { kindWord, linkVerb } from '../core/type-words.ts'
import type { CameraView, Pin, Selection } from '../core/view.ts'
import type { ViewerGraph } from '../core/viewer-graph.ts'
import { affirmedDegree } from '../core/viewer-graph.ts'
import { GraphPicture } from '../picture/graph-picture.ts'
import { looksOf, pictureGraph } from '../picture/picture-graph.ts'
import type { LayoutState } from '../picture/placing.ts'
import { hasWebGl } from '../picture/webgl.ts'
import { useColoring } from '../state/use-coloring.ts'
import { useScheme } from '../state/use-scheme.ts'
import { useMarked, useView, useViewer, useVisible, type Viewer, visibleBy } from '../state/viewer-context.ts'
import { useFiles } from './file-opening.tsx'
import { Message } from './message.tsx'
import type { PictureToolsProps } from './picture-tools.tsx'

const QUARTER = Math.PI / 2
/** What stands around the picture waits for it no longer than this. */
const MOST_ALONE_MS = 400
const ARROWS: Readonly<Record<string, number>> = {
  ArrowRight: 0,
  ArrowDown: QUARTER,
  ArrowLeft: Math.PI,
  ArrowUp: -QUARTER,
}

/** What an actor or an edge is, in a line. */
function describe({ graph, meta }: Viewer, { kind, id }: Selection): string {
  if (kind === 'actor') {
    const { name, kind: actorKind, statements } = graph.getNodeAttributes(id)
    if (meta.isFile) return `${name}, ${kindWord(actorKind)}, ${graph.degree(id)} edges`
    return `${name}, ${kindWord(actorKind)}, ${statements} ${statements === 1 ? 'statement' : 'statements'}, ${affirmedDegree(graph, id)} edges`
  }
  const link = graph.getEdgeAttributes(id)
  const { count, contested, first } = link
  const [from, to] = graph.extremities(id).map((node) => graph.getNodeAttribute(node, 'name'))
  const parts = [`${from} ${linkVerb(link)} ${to}`, `${count} ${count === 1 ? 'statement' : 'statements'}`]
  if (first) parts.push(dateText(first, 'day'))
  if (contested) parts.push('contested')
  return parts.join(' · ')
}

/** What is made, or null where this browser cannot draw: to ask before would take a drawing context of its own. */
function drawn<T>(make: () => T): T | null {
  try {
    return make()
  } catch (error) {
    if (hasWebGl()) throw error
    return null
  }
}

/** What the picture tells its panel. */
interface PictureNews {
  onPoint: (over: Selection | null) => void
  onLayout: (state: LayoutState) => void
  /** This browser cannot draw it. */
  onFail: () => void
}

/** The picture of the graph, once its container is there. */
function usePicture({ onPoint, onLayout, onFail }: PictureNews) {
  const viewer = useViewer()
  const { graph, store } = viewer
  const { sizeBy } = useView()
  const coloring = useColoring()
  const { file } = useFiles()
  const scheme = useScheme()
  const containerRef = useRef<HTMLDivElement>(null)
  const [picture, setPicture] = useState<GraphPicture | null>(null)
  useLayoutEffect(() => {
    const container = containerRef.current
    if (!container) return
    const events = {
      onActor: (id: string) => store.select({ kind: 'actor', id }),
      onEdge: (id: string) => store.select({ kind: 'edge', id }),
      onNothing: () => store.select(null),
      onCamera: (camera: CameraView) => store.settle(camera),
      onPoint,
      onPin: (pin: Pin) => store.pin(pin),
      onLayout,
    }
    const made = drawn(
      () => new GraphPicture(pictureGraph(graph, { sizeBy, coloring }), container, scheme, events),
    )
    if (!made) return onFail()
    made.setCamera(store.get().camera)
    // A file that says no places: the layout finds them.
    if (file?.source === viewer.source && !file.isPlaced) made.startLayout()
    setPicture(made)
    viewer.picture.current = made
    Object.assign(window, { demarchePicture: made })
    return () => {
      viewer.picture.current = null
      made.kill()
    }
  }, [graph, store])
  return { containerRef, picture }
}

/** The actors and edges of the way that is looked at. */
function wayOf(graph: ViewerGraph, visible: Visible, selection: Selection | null): Visible | null {
  if (selection?.kind !== 'path' || selection.to === null) return null
  const path = shortestPath(graph, visible, selection.id, selection.to)
  return path && { nodes: new Set(path.nodes), edges: new Set(path.edges) }
}

/** Tells the picture what sizes and colours stand for, once that changes. */
function useLooks(picture: GraphPicture | null): void {
  const { graph } = useViewer()
  const { sizeBy } = useView()
  const coloring = useColoring()
  const drawnRef = useRef<{ picture: GraphPicture | null; looks: string }>({ picture: null, looks: '' })
  useEffect(() => {
    const looks = `${sizeBy} ${coloring.by}`
    const before = drawnRef.current
    drawnRef.current = { picture, looks }
    // The picture was made with the looks of that moment.
    if (picture && before.picture === picture && before.looks !== looks)
      picture.setLooks(looksOf(graph, { sizeBy, coloring }))
  }, [picture, graph, sizeBy, coloring])
}

/** Tells the picture what the view says. */
function useFollowView(picture: GraphPicture | null): void {
  const { selection, pins, labels } = useView()
  const viewer = useViewer()
  const { graph, store } = viewer
  const visible = useVisible()
  const scheme = useScheme()
  useEffect(() => {
    if (!picture) return
    // Every step of a drag comes here past React, which has nothing to draw for it.
    let shown: Visible | null = null
    const follow = () => {
      const next = visibleBy(viewer, store.now().filters)
      if (next !== shown) picture.setVisible(next)
      shown = next
    }
    follow()
    return store.subscribeNow(follow)
  }, [picture, viewer, store])
  const way = useMemo(() => wayOf(graph, visible, selection), [graph, visible, selection])
  const marked = useMarked()
  useEffect(() => {
    if (marked) picture?.setSelection({ kind: 'path', id: '', to: null }, marked)
    else picture?.setSelection(selection, way)
  }, [picture, selection, visible, way, marked])
  useEffect(() => picture?.setScheme(scheme), [picture, scheme])
  useEffect(() => picture?.setPins(pins), [picture, pins])
  useEffect(() => picture?.setLabels(labels), [picture, labels])
  useLooks(picture)
  useEffect(() => {
    // Back and Forward alone put the camera elsewhere; the store has read the address by then.
    const follow = () => picture?.setCamera(store.get().camera)
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [picture, store])
}

/** The arrow keys walk from actor to actor; Enter opens the panel. */
function useKeys(picture: GraphPicture | null, onCursor: (at: Selection | null) => void) {
  const { store, graph } = useViewer()
  const { selection, pins } = useView()
  const cursorRef = useRef<string | null>(null)
  const move = (actor: string | null) => {
    cursorRef.current = actor
    picture?.setCursor(actor)
    onCursor(actor ? { kind: 'actor', id: actor } : null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const angle = ARROWS[event.key]
    const chosen = cursorRef.current ?? (selection?.kind === 'actor' ? selection.id : null)
    if (angle !== undefined && event.shiftKey && picture && chosen) {
      event.preventDefault()
      store.pin(picture.pinBeside(chosen, angle))
    } else if (event.key.toLowerCase() === 'p' && picture && chosen && graph.hasNode(chosen)) {
      if (pins.some(({ actor }) => actor === chosen)) store.unpin(chosen)
      else store.pin(picture.pinAt(chosen))
    } else if (angle !== undefined) {
      event.preventDefault()
      move(picture?.step(cursorRef.current, angle) ?? null)
    } else if (event.key === 'Enter' && cursorRef.current) {
      store.select({ kind: 'actor', id: cursorRef.current })
    } else if (event.key === '+' || event.key === '=') picture?.zoom(1.5)
    else if (event.key === '-') picture?.zoom(1 / 1.5)
    else if (event.key === '0') picture?.showAll()
  }
  return { onKeyDown, onBlur: () => move(null) }
}

/** What the rest of the page may ask of the picture. */
export interface PicturePanelProps {
  /** An actor that was searched for: the picture moves to it. */
  target: Selection | null
  /** The picture is drawn, or never will be. */
  onReady: () => void
  /** The buttons over it, once they were fetched. */
  Tools: ComponentType<PictureToolsProps> | undefined
}

function Drawn({ target, onReady, onFail, Tools }: PicturePanelProps & { onFail: () => void }) {
  const viewer = useViewer()
  const [over, setOver] = useState<Selection | null>(null)
  const [cursor, setCursor] = useState<Selection | null>(null)
  const [layout, setLayout] = useState<LayoutState | null>(null)
  const { containerRef, picture } = usePicture({ onPoint: setOver, onLayout: setLayout, onFail })
  useFollowView(picture)
  useEffect(() => {
    if (target) void picture?.moveTo(target)
  }, [picture, target])
  useEffect(() => {
    if (!picture) return
    // What stands around the picture comes once it is on the screen: a processor that draws too has nothing else to do until then.
    return picture.whenDrawn(MOST_ALONE_MS, onReady)
  }, [picture, onReady])
  const keys = useKeys(picture, setCursor)
  const words = over ?? cursor
  return (
    <div className="picture">
      <div
        ref={containerRef}
        className="picture-stage"
        role="application"
        aria-label="Graph of actors. The arrow keys walk from actor to actor, Enter opens one, plus and minus zoom, zero shows everything. P pins an actor, Shift with an arrow key moves it."
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes keys
        tabIndex={0}
        {...keys}
      />
      {Tools && <Tools picture={picture} layout={layout} />}
      <p className="picture-words" aria-live="polite">
        {words ? describe(viewer, words) : ''}
      </p>
    </div>
  )
}

/** The picture, or a word on why there is none. */
export function PicturePanel({ target, onReady, Tools }: PicturePanelProps) {
  const [canDraw, setCanDraw] = useState(true)
  const onFail = useCallback(() => {
    setCanDraw(false)
    onReady()
  }, [onReady])
  if (canDraw) return <Drawn target={target} onReady={onReady} onFail={onFail} Tools={Tools} />
  return (
    <div className="picture">
      <Message title="This browser cannot draw the picture">
        It has no WebGL 2, or it is switched off. The list of actors, the search and every panel work without
        it; to see the graph, turn on hardware acceleration or use another browser.
      </Message>
    </div>
  )
}
