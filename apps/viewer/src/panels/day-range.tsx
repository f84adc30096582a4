/**
 * A span of days on a line: either end, or the whole of it, is dragged or moved with the keys. A step of a drag costs next to nothing
 * here, so that all of a frame is left for the picture.
 */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'

/** Day numbers, both within. */
export type Days = readonly [from: number, until: number]

/** What of the span is moved. */
type Part = 'from' | 'until' | 'both'

/** What the line shows, and who is told. */
export interface DayRangeProps {
  /** The first and the last day that can be chosen. */
  all: Days
  days: Days
  words: (day: number) => string
  onChange: (days: Days) => void
}

/** The span with a part of it moved by some days, within what can be chosen; the ends do not pass each other. */
function moved([from, until]: Days, part: Part, by: number, [first, last]: Days): Days {
  if (part === 'from') return [Math.max(first, Math.min(until, from + by)), until]
  if (part === 'until') return [from, Math.min(last, Math.max(from, until + by))]
  const step = Math.max(first - from, Math.min(last - until, by))
  return [from + step, until + step]
}

const DAYS_A_PAGE = 30
const FAR = Number.MAX_SAFE_INTEGER
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: DAYS_A_PAGE,
  PageDown: -DAYS_A_PAGE,
  Home: -FAR,
  End: FAR,
}

/** Where a hand took hold, and of what. */
interface Hold {
  part: Part
  x: number
  days: Days
}

function useDragging({ all, days, onChange }: DayRangeProps) {
  const lineRef = useRef<HTMLDivElement>(null)
  const holdRef = useRef<Hold | null>(null)
  const daysIn = (pixels: number) =>
    Math.round((pixels / (lineRef.current?.clientWidth || 1)) * (all[1] - all[0]))
  const hold = (event: PointerEvent<HTMLElement>, part: Part, from: Days) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    holdRef.current = { part, x: event.clientX, days: from }
  }
  const take = (part: Part) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.stopPropagation()
    hold(event, part, days)
  }
  /** A press on the line brings the nearer end there. */
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    const day = all[0] + daysIn(event.clientX - event.currentTarget.getBoundingClientRect().left)
    const isNearFirst = Math.abs(day - days[0]) <= Math.abs(day - days[1])
    const part = isNearFirst ? 'from' : 'until'
    const next = moved(days, part, day - days[isNearFirst ? 0 : 1], all)
    hold(event, part, next)
    onChange(next)
  }
  const onPointerMove = (event: PointerEvent) => {
    const held = holdRef.current
    if (!held) return
    const next = moved(held.days, held.part, daysIn(event.clientX - held.x), all)
    if (next[0] !== days[0] || next[1] !== days[1]) onChange(next)
  }
  const release = () => {
    holdRef.current = null
  }
  const line = { onPointerDown, onPointerMove, onPointerUp: release, onPointerCancel: release }
  return { lineRef, line, take }
}

/** The line. */
export function DayRange(props: DayRangeProps) {
  const { all, days, words, onChange } = props
  const { lineRef, line, take } = useDragging(props)
  const isWhole = days[0] === all[0] && days[1] === all[1]
  const part = (day: number) => `${((day - all[0]) / Math.max(1, all[1] - all[0])) * 100}%`
  const onKeyDown = (end: 'from' | 'until') => (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    onChange(moved(days, event.shiftKey ? 'both' : end, step, all))
  }
  const thumb = (end: 'from' | 'until', label: string) => {
    const day = days[end === 'from' ? 0 : 1]
    return (
      <div
        className="day-thumb"
        role="slider"
        tabIndex={0}
        style={{ left: part(day) }}
        aria-label={label}
        aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight"
        aria-valuemin={all[0]}
        aria-valuemax={all[1]}
        aria-valuenow={day}
        aria-valuetext={words(day)}
        data-words={words(day)}
        onKeyDown={onKeyDown(end)}
        onPointerDown={take(end)}
      />
    )
  }
  return (
    <div className="day-range" ref={lineRef} {...line}>
      <div
        className={`day-span ${isWhole ? '' : 'can-move'}`}
        style={{ left: part(days[0]), right: `calc(100% - ${part(days[1])})` }}
        onPointerDown={isWhole ? undefined : take('both')}
      />
      {thumb('from', 'First day shown')}
      {thumb('until', 'Last day shown')}
    </div>
  )
}
