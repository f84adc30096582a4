/** When the statements of a list were: a bar a week. */
import { useMemo } from 'react'
import { dateText } from '../core/chain-sentence.ts'
import { weeksOf } from '../core/weeks.ts'

const HEIGHT = 36

/** The bars; nothing where all fall into one week. */
export function Weeks({ days }: { days: Readonly<Record<string, number>> }) {
  const { unit, weeks } = useMemo(() => weeksOf(days), [days])
  const most = weeks.reduce((best, week) => (week.count > best.count ? week : best), { start: '', count: 0 })
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (!first || !last || weeks.length < 2) return null
  const name = (start: string) => (unit === 'week' ? dateText(start, 'day') : dateText(start, 'month'))
  const words = `Statements by ${unit}: most, ${most.count}, in the ${unit} of ${name(most.start)}`
  return (
    <figure className="weeks">
      <svg viewBox={`0 0 ${weeks.length} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={words}>
        {weeks.map(({ start, count }, index) => (
          <rect
            key={start}
            x={index + 0.12}
            width={0.76}
            y={HEIGHT - Math.max(count > 0 ? 2 : 0.6, (count / most.count) * HEIGHT)}
            height={HEIGHT}
          >
            <title>
              {name(start)}: {count}
            </title>
          </rect>
        ))}
      </svg>
      <figcaption>
        <span>{name(first.start)}</span>
        <span>by {unit}</span>
        <span>{name(last.start)}</span>
      </figcaption>
    </figure>
  )
}
