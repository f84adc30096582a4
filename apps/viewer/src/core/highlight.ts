/** Cutting a text into pieces by the marks that lie over it. */
import type { MarkView, SpanView } from '../../server/views.ts'

/** A piece of text with the marks that cover it. */
export interface Segment<M extends MarkView = MarkView> {
  start: number
  end: number
  text: string
  marks: M[]
}

/** The text from `from` to `to` as pieces, cut wherever a mark starts or ends. Marks may lie in and over one another. */
export function segments<M extends MarkView>(
  text: string,
  marks: readonly M[],
  { start, end }: SpanView,
): Segment<M>[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end)
  const cuts = new Set([start, end])
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start))
    cuts.add(Math.min(end, mark.end))
  }
  const points = [...cuts].sort((a, b) => a - b)
  return points.slice(0, -1).map((from, index) => {
    const to = points[index + 1]!
    const covering = inside.filter((mark) => mark.start <= from && to <= mark.end)
    return { start: from, end: to, text: text.slice(from, to), marks: covering }
  })
}
