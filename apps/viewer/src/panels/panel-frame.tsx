/** The frame of a side panel: a heading that takes the focus, and a way out. */
import { CloseButton } from '@mantine/core'
import { type ReactNode, useLayoutEffect, useRef } from 'react'

/** What stands in the frame. */
export interface PanelFrameProps {
  /** Focus goes to the heading whenever this changes. */
  focusKey: string
  label: string
  heading: ReactNode
  children: ReactNode
  onClose: () => void
  /** Before the heading, such as a way back. */
  before?: ReactNode
}

/** A side panel. */
export function PanelFrame({ focusKey, label, heading, children, onClose, before }: PanelFrameProps) {
  const headingRef = useRef<HTMLHeadingElement>(null)
  const bodyRef = useRef<HTMLElement>(null)
  // Before it is painted: a key pressed as soon as the panel is seen is one for it.
  useLayoutEffect(() => {
    headingRef.current?.focus({ preventScroll: true })
    bodyRef.current?.scrollTo({ top: 0 })
  }, [focusKey])
  return (
    <aside className="panel" aria-label={label}>
      <header className="panel-head">
        {before}
        <h2 ref={headingRef} tabIndex={-1}>
          {heading}
        </h2>
        <CloseButton aria-label="Close this panel" title="Close (Escape)" onClick={onClose} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard */}
      <section className="panel-body" ref={bodyRef} tabIndex={0} aria-label={`${label}, contents`}>
        {children}
      </section>
    </aside>
  )
}
