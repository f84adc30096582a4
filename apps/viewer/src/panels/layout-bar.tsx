/** The layout: let it run, stop it, and let go of what was pinned. */
import { Button } from '@mantine/core'
import type { GraphPicture } from '../picture/graph-picture.ts'
import type { LayoutState } from '../picture/placing.ts'
import { useView, useViewer } from '../state/viewer-context.ts'
import { PauseIcon, PlayIcon } from './icons.tsx'

/** How far it is, in words: the movement is how far an actor moves a step, in parts of the width of the graph. */
function wordsOf({ iterations, movement, isRunning, isDone }: LayoutState): string {
  if (iterations === 0) return 'starting'
  const moved = movement * 100
  const amount = moved >= 1 ? moved.toFixed(1) : moved.toFixed(2)
  const end = isRunning ? '' : isDone ? ', at rest' : ', stopped'
  return `${iterations.toLocaleString('en')} iterations, movement ${amount} %${end}`
}

/** The bar above the picture. */
export function LayoutBar({ picture, layout }: { picture: GraphPicture | null; layout: LayoutState | null }) {
  const { store } = useViewer()
  const { pins } = useView()
  const isRunning = layout?.isRunning ?? false
  const pinned = pins.length === 1 ? '1 pin' : `${pins.length} pins`
  return (
    <section className="layout-bar" aria-label="Layout">
      <Button
        size="compact-sm"
        variant="default"
        leftSection={isRunning ? <PauseIcon /> : <PlayIcon />}
        onClick={() => (isRunning ? picture?.stopLayout() : picture?.startLayout())}
      >
        {isRunning ? 'Stop the layout' : 'Refine the layout'}
      </Button>
      {pins.length > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => store.unpin(null)}>
          Let go of {pinned}
        </Button>
      )}
      {layout && (
        <span className="layout-words" role="status">
          {wordsOf(layout)}
        </span>
      )}
    </section>
  )
}
