/** When statements were: a histogram, and a window over it that is dragged, moved with the arrow keys, or played. */
import { ActionIcon, Button, RangeSlider } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { dateText } from '../core/chain-sentence.ts'
import { groupColor } from '../core/palette.ts'
import { type Bar, dateOfDay, dayNumber, histogram } from '../core/statement-columns.ts'
import { useScheme } from '../state/use-scheme.ts'
import { useView, useViewer } from '../state/viewer-context.ts'
import { PauseIcon, PlayIcon } from './icons.tsx'

const HEIGHT = 34
const PLAY_MS = 700

function Bars({ bars, window: shown }: { bars: readonly Bar[]; window: readonly [number, number] }) {
  const { scheme } = useScheme()
  const most = Math.max(...bars.map(({ cooperation, conflict, other }) => cooperation + conflict + other))
  const height = (count: number) => (count === 0 ? 0 : Math.max(1.2, (count / most) * HEIGHT))
  return (
    <svg
      className="timeline-bars"
      viewBox={`0 0 ${bars.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bars.map(({ start, end, cooperation, conflict, other }, index) => {
        const [low, middle, high] = [height(cooperation), height(conflict), height(other)]
        const isIn = end > shown[0] && start <= shown[1]
        return (
          <g key={start} opacity={isIn ? 1 : 0.25}>
            <rect
              x={index + 0.1}
              width={0.8}
              y={HEIGHT - low}
              height={low}
              fill={groupColor('verbal-cooperation', scheme)}
            />
            <rect
              x={index + 0.1}
              width={0.8}
              y={HEIGHT - low - middle}
              height={middle}
              fill={groupColor('verbal-conflict', scheme)}
            />
            <rect
              x={index + 0.1}
              width={0.8}
              y={HEIGHT - low - middle - high}
              height={high}
              fill={groupColor('neutral', scheme)}
            />
          </g>
        )
      })}
    </svg>
  )
}

/** Moves the window from bar to bar while it plays. */
function usePlaying(bars: readonly Bar[], now: readonly [number, number]) {
  const { store } = useViewer()
  const [isPlaying, setPlaying] = useState(false)
  const [start] = now
  useEffect(() => {
    if (!isPlaying) return
    const timer = setTimeout(() => {
      const next = bars.find((bar) => bar.start > start)
      if (next) store.drag({ window: [dateOfDay(next.start), dateOfDay(next.end - 1)] })
      else setPlaying(false)
    }, PLAY_MS)
    return () => clearTimeout(timer)
  }, [isPlaying, start, bars, store])
  const play = () => {
    const first = bars[0]
    if (!isPlaying && first) store.filter({ window: [dateOfDay(first.start), dateOfDay(first.end - 1)] })
    setPlaying(!isPlaying)
  }
  return { isPlaying, play }
}

function Timeline({ bars }: { bars: Bar[] }) {
  const { store } = useViewer()
  const { filters } = useView()
  const [first, last] = [bars[0]!.start, bars.at(-1)!.end - 1]
  const now: [number, number] = filters.window
    ? [dayNumber(filters.window[0]), dayNumber(filters.window[1])]
    : [first, last]
  const { isPlaying, play } = usePlaying(bars, now)
  const windowOf = ([from, until]: [number, number]) =>
    from <= first && until >= last ? null : ([dateOfDay(from), dateOfDay(until)] as const)
  const words = (day: number) => dateText(dateOfDay(day), 'day')
  return (
    <section className="timeline" aria-label="Timeline">
      <ActionIcon variant="subtle" aria-label={isPlaying ? 'Stop' : 'Play the timeline'} onClick={play}>
        {isPlaying ? <PauseIcon /> : <PlayIcon />}
      </ActionIcon>
      <div className="timeline-track">
        <Bars bars={bars} window={now} />
        <RangeSlider
          size={3}
          thumbSize={16}
          min={first}
          max={last}
          minRange={0}
          value={now}
          label={words}
          thumbFromLabel="First day shown"
          thumbToLabel="Last day shown"
          onChange={(range) => store.drag({ window: windowOf(range) })}
        />
      </div>
      <span className="timeline-words" aria-live="polite">
        {words(now[0])} to {words(now[1])}
        {filters.window && (
          <Button variant="subtle" size="compact-xs" onClick={() => store.filter({ window: null })}>
            All
          </Button>
        )}
      </span>
    </section>
  )
}

/** The timeline; nothing where fewer than two days are known. */
export function TimelinePanel() {
  const { columns } = useViewer()
  const bars = useMemo(() => (columns ? histogram(columns) : []), [columns])
  // Its room is kept from the start: the picture would have to be drawn anew once the bars are known.
  return bars.length > 1 ? <Timeline bars={bars} /> : <div className="timeline" />
}
