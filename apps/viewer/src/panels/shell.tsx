/** How the page is laid out: head, sidebar, picture, panel. */
import { useCallback, useEffect, useState } from 'react'
import type { Selection } from '../core/view.ts'
import { useView, useViewer, useVisibleAtRest, VisibleContext } from '../state/viewer-context.ts'
import { PicturePanel } from './picture-panel.tsx'
import { useAround } from './use-around.ts'

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

/** Stands in the head where the rest of the page cannot be had. */
function MissingPart() {
  return (
    <p role="alert">
      Part of the page could not be fetched. Is demarche still running?{' '}
      <button type="button" className="retry" onClick={() => window.location.reload()}>
        Try again
      </button>
    </p>
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
  const visible = useVisibleAtRest()
  const isWide = view.contradictions || view.query || view.review !== null
  const hasPanel = view.document !== null || isWide || view.selection !== null
  const goToActor = useCallback(
    (id: string) => {
      store.select({ kind: 'actor', id })
      setTarget({ kind: 'actor', id })
    },
    [store],
  )
  const openDrawer = useCallback(() => setDrawerOpen(true), [])
  const closeDrawer = useCallback(() => setDrawerOpen(false), [])
  const found = useAround(isReady)
  const around = found === 'missing' ? null : found
  const wide = isWide && !view.document ? 'wide-panel' : ''
  // The picture comes first: what stands around it has its room, and is fetched meanwhile.
  return (
    <VisibleContext.Provider value={visible}>
      <div className={`shell ${hasPanel ? 'has-panel' : ''} ${wide}`}>
        <a className="skip" href="#search">
          Skip to the search
        </a>
        {around ? (
          <around.Head onActor={goToActor} onSidebar={isNarrow ? openDrawer : undefined} />
        ) : (
          <div className="head">{found === 'missing' && <MissingPart />}</div>
        )}
        {isNarrow ? (
          around && <around.SidebarDrawer isOpen={isDrawerOpen} onClose={closeDrawer} />
        ) : (
          <nav className="sidebar" aria-label="Legend and actors">
            {around && <around.Sidebar />}
          </nav>
        )}
        <main className="stage">
          <PicturePanel target={target} onReady={onReady} Tools={around?.PictureTools} />
          {around && <around.FileReport />}
          {around ? <around.TimelinePanel /> : <div className="timeline" />}
        </main>
        {hasPanel && around && <around.SidePanel />}
      </div>
    </VisibleContext.Provider>
  )
}
