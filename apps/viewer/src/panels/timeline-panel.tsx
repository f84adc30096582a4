/** When statements were: a histogram, and a window over it that is dragged, moved with the arrow keys, or played. */
import { ActionIcon, Button } from '@mantine/core'
import { memo, useCallback, useEffect, useMemo, useState } from 'react'
import { dateText } from '../core/chain-sentence.ts'
import { groupColor } from '../core/palette.ts'
import { type Bar, dateOfDay, dayNumber, histogram } from '../core/statement-columns.ts'
import { useScheme } from '../state/use-scheme.ts'
import { useViewer, useViewNow } from '../state/viewer-context.ts'
import { DayRange, type Days } from './day-range.tsx'
import { PauseIcon, PlayIcon } from './icons.tsx'

const HEIGHT = 34
const PLAY_MS = 700

/** The bars; those outside the span from the first to the last that is shown are faint. */
const Bars = memo(function Bars({
  bars,
  from,
  until,
}: {
  bars: readonly Bar[]
  from: number
  until: number
}) {
  const scheme = useScheme()
  const most = Math.max(...bars.map(({ cooperation, conflict, other }) => cooperation + conflict + other))
  const height = (count: number) => (count === 0 ? 0 : Math.max(1.2, (count / most) * HEIGHT))
  return (
    <svg
      className="timeline-bars"
      viewBox={`0 0 ${bars.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bars.map(({ start, cooperation, conflict, other }, index) => {
        const [low, middle, high] = [height(cooperation), height(conflict), height(other)]
        const isIn = index >= from && index <= until
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
})

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
  const play = useCallback(() => {
    const first = bars[0]
    if (!isPlaying && first) store.filter({ window: [dateOfDay(first.start), dateOfDay(first.end - 1)] })
    setPlaying(!isPlaying)
  }, [isPlaying, bars, store])
  return { isPlaying, play }
}

const words = (day: number) => dateText(dateOfDay(day), 'day')

/** What one does to the window with buttons, which a step of a drag leaves as they are. */
const Play = memo(function Play({ isPlaying, onPlay }: { isPlaying: boolean; onPlay: () => void }) {
  return (
    <ActionIcon variant="subtle" aria-label={isPlaying ? 'Stop' : 'Play the timeline'} onClick={onPlay}>
      {isPlaying ? <PauseIcon /> : <PlayIcon />}
    </ActionIcon>
  )
})

const ShowAll = memo(function ShowAll() {
  const { store } = useViewer()
  return (
    <Button variant="subtle" size="compact-xs" onClick={() => store.filter({ window: null })}>
      All
    </Button>
  )
})

function Timeline({ bars }: { bars: Bar[] }) {
  const { store } = useViewer()
  const shown = useViewNow(({ filters }) => filters.window)
  const all: Days = useMemo(() => [bars[0]!.start, bars.at(-1)!.end - 1], [bars])
  const now: Days = shown ? [dayNumber(shown[0]), dayNumber(shown[1])] : all
  const { isPlaying, play } = usePlaying(bars, now)
  const onChange = ([from, until]: Days) => {
    const isAll = from <= all[0] && until >= all[1]
    store.drag({ window: isAll ? null : [dateOfDay(from), dateOfDay(until)] })
  }
  return (
    <section className="timeline" aria-label="Timeline">
      <Play isPlaying={isPlaying} onPlay={play} />
      <div className="timeline-track">
        <Bars
          bars={bars}
          from={bars.findIndex(({ end }) => end > now[0])}
          until={bars.findLastIndex(({ start }) => start <= now[1])}
        />
        <DayRange all={all} days={now} words={words} onChange={onChange} />
      </div>
      <span className="timeline-words" aria-live="polite">
        {words(now[0])} to {words(now[1])}
        {shown && <ShowAll />}
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
