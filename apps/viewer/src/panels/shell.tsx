/** How the page is laid out: head, sidebar, picture, panel. */
import { Drawer, SegmentedControl } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import type { Selection } from '../core/view.ts'
import { useView, useViewer, useVisibleNow, VisibleContext } from '../state/viewer-context.ts'
import { ActorList } from './actor-list.tsx'
import { FileReport } from './file-report.tsx'
import { Head } from './head.tsx'
import { LegendPanel } from './legend-panel.tsx'
import { PicturePanel } from './picture-panel.tsx'
import { SidePanel } from './side-panel.tsx'
import { TimelinePanel } from './timeline-panel.tsx'

const NARROW = '(max-width: 860px)'

function useIsNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => window.matchMedia(NARROW).matches)
  useEffect(() => {
    const query = window.matchMedia(NARROW)
    const follow = () => setNarrow(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return isNarrow
}

/** Escape closes what lies on top; a slash brings the focus to the search. */
function usePageKeys(): void {
  const { store } = useViewer()
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null
      const isTyping = target?.matches('input, textarea, [contenteditable]') ?? false
      if (event.key === 'Escape' && !event.defaultPrevented) {
        if (isTyping) target?.blur()
        else store.leave()
      }
      if (event.key === '/' && !isTyping) {
        event.preventDefault()
        document.getElementById('search')?.focus()
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [store])
}

function Sidebar() {
  const [tab, setTab] = useState('legend')
  return (
    <>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label="What the sidebar shows"
        value={tab}
        onChange={setTab}
        data={[
          { value: 'legend', label: 'Legend' },
          { value: 'actors', label: 'Actors' },
        ]}
      />
      {tab === 'legend' ? <LegendPanel /> : <ActorList />}
    </>
  )
}

/** The open graph. */
export function Shell() {
  const { store } = useViewer()
  const view = useView()
  const isNarrow = useIsNarrow()
  const [isDrawerOpen, setDrawerOpen] = useState(false)
  const [target, setTarget] = useState<Selection | null>(null)
  const [isReady, setReady] = useState(false)
  const onReady = useCallback(() => setReady(true), [])
  usePageKeys()
  const visible = useVisibleNow()
  const hasPanel = view.document !== null || view.contradictions || view.query || view.selection !== null
  const goToActor = useCallback(
    (id: string) => {
      store.select({ kind: 'actor', id })
      setTarget({ kind: 'actor', id })
    },
    [store],
  )
  const openDrawer = useCallback(() => setDrawerOpen(true), [])
  const wide = (view.contradictions || view.query) && !view.document ? 'wide-panel' : ''
  const sidebar = isNarrow ? (
    <Drawer opened={isDrawerOpen} onClose={() => setDrawerOpen(false)} size="85%" title="Legend and actors">
      <Sidebar />
    </Drawer>
  ) : (
    <nav className="sidebar" aria-label="Legend and actors">
      {isReady && <Sidebar />}
    </nav>
  )
  // The picture comes first: what stands around it has its room, and is filled in the frame after.
  return (
    <VisibleContext.Provider value={visible}>
      <div className={`shell ${hasPanel ? 'has-panel' : ''} ${wide}`}>
        <a className="skip" href="#search">
          Skip to the search
        </a>
        {isReady ? (
          <Head onActor={goToActor} onSidebar={isNarrow ? openDrawer : undefined} />
        ) : (
          <div className="head" />
        )}
        {sidebar}
        <main className="stage">
          <PicturePanel target={target} onReady={onReady} />
          {isReady && <FileReport />}
          {isReady ? <TimelinePanel /> : <div className="timeline" />}
        </main>
        {hasPanel && isReady && <SidePanel />}
      </div>
    </VisibleContext.Provider>
  )
}
