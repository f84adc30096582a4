/** The whole page: opens the graph, or says why it cannot. */
import { MultiDirectedGraph } from 'graphology'
import { useEffect, useLayoutEffect, useState } from 'react'
import type { MetaView } from '../../server/views.ts'
import type { DataSource, GraphAnswer } from '../core/data-source.ts'
import { statementColumns } from '../core/statement-columns.ts'
import type { ViewerGraph } from '../core/viewer-graph.ts'
import { useAnswer } from '../state/use-answer.ts'
import { SchemeContext, useAskedScheme } from '../state/use-scheme.ts'
import { ViewStore } from '../state/view-store.ts'
import { Marked, type Viewer, ViewerContext } from '../state/viewer-context.ts'
import { DropZone, FileContext, useFileOpening } from './file-opening.tsx'
import { Message } from './message.tsx'
import { Shell } from './shell.tsx'
import { useAround } from './use-around.ts'

function openGraph(source: DataSource, { meta, graph: serialised }: GraphAnswer): Viewer {
  const graph: ViewerGraph = new MultiDirectedGraph()
  graph.import(serialised)
  return {
    source,
    graph,
    meta,
    store: new ViewStore(),
    columns: null,
    marked: new Marked(),
    drafts: new Map(),
    picture: { current: null },
  }
}

function EmptyGraph({ meta }: { meta: MetaView }) {
  const { documents } = meta.counts
  const around = useAround(true)
  return (
    <>
      <Message title="Nothing to draw yet">
        {meta.isFile
          ? `${meta.title} holds no nodes.`
          : documents === 0
            ? 'This graph was built from no documents. Build one from articles: demarche build <files> --out <folder>, then open it again.'
            : `${documents} documents were read, but no statement with an actor was found in them. The report of the build says what was left out and why.`}
      </Message>
      {around !== 'missing' && around && <around.FileReport />}
    </>
  )
}

function OpenGraph({ source, answer }: { source: DataSource; answer: GraphAnswer }) {
  const [viewer, setViewer] = useState<Viewer | null>(null)
  useLayoutEffect(() => {
    const opened = openGraph(source, answer)
    setViewer(opened)
    document.title = `${answer.meta.title} · Demarche`
    // The picture does not wait for it: it is only needed once statements are filtered.
    source.statementTable().then(
      (table) => {
        const columns = statementColumns(table, opened.graph)
        setViewer((now) => (now === opened ? { ...opened, columns } : now))
      },
      () => undefined,
    )
    return () => opened.store.close()
  }, [source, answer])
  if (!viewer) return null
  if (viewer.graph.order === 0) return <EmptyGraph meta={viewer.meta} />
  return (
    <ViewerContext.Provider value={viewer}>
      <Shell />
    </ViewerContext.Provider>
  )
}

/** Nothing is said of a graph that comes soon: what is painted for a moment only keeps the picture waiting. */
const SOON_MS = 400

/** How often is asked how far the layout of a graph is. */
const ASK_MS = 500

/** How much of the layout of a graph is done that is waited for; null where it is not being laid out, or nobody knows. */
function useLayoutShare(source: DataSource): number | null {
  const [share, setShare] = useState<number | null>(null)
  useEffect(() => {
    const ask = () =>
      source.layoutShare?.().then(setShare, () => {
        // the graph itself says what is wrong
      })
    const timer = setInterval(ask, ASK_MS)
    return () => clearInterval(timer)
  }, [source])
  return share
}

function Opening({ source }: { source: DataSource }) {
  const [isLate, setLate] = useState(false)
  const share = useLayoutShare(source)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SOON_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!isLate) return null
  return (
    <Message title="Opening the graph">
      <span className="spinner" role="status" aria-label="Loading" />
      {share !== null && <span>Its actors are being placed: {Math.floor(share * 100)} %</span>}
    </Message>
  )
}

function Opened({ source }: { source: DataSource }) {
  const answer = useAnswer('graph', () => source.graph())
  if (answer.state === 'waiting') return <Opening source={source} />
  if (answer.state === 'failed') {
    return (
      <Message title="The graph could not be opened" onRetry={answer.retry}>
        {answer.message}
      </Message>
    )
  }
  return <OpenGraph source={source} answer={answer.value} />
}

const keys = new WeakMap<DataSource, number>()
let lastKey = 0

/** A number for every source: another source is another graph, and nothing of the one before may stay. */
function keyOf(source: DataSource): number {
  const known = keys.get(source)
  if (known !== undefined) return known
  lastKey += 1
  keys.set(source, lastKey)
  return lastKey
}

function FileFault({ fault, onClose }: { fault: string; onClose: () => void }) {
  const around = useAround(true)
  return (
    <div className="file-fault" role="alert">
      {fault}{' '}
      {around !== 'missing' && around && (
        <around.CloseButton size="sm" aria-label="Close" onClick={onClose} />
      )}
    </div>
  )
}

/** The viewer of whatever the source gives, or of the file that was opened instead. */
export function App({ source }: { source: DataSource }) {
  const files = useFileOpening()
  const scheme = useAskedScheme()
  const shown = files.file?.source ?? source
  return (
    <SchemeContext.Provider value={scheme}>
      <FileContext.Provider value={files}>
        <Opened key={keyOf(shown)} source={shown} />
        {files.fault !== null && <FileFault fault={files.fault} onClose={files.forgetFault} />}
        <DropZone files={files} />
      </FileContext.Provider>
    </SchemeContext.Provider>
  )
}
