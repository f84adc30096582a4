/** A sentence with what the statement rests on marked in it. */
import type { EvidenceView, MarkView } from '../../server/views.ts'
import { segments } from '../core/highlight.ts'

const classOf = (marks: readonly MarkView[]) =>
  [...new Set(marks.map(({ role }) => `mark-${role}`))].join(' ')

/** The marks of a piece of evidence, with its trigger. */
export function marksWithTrigger({ marks, trigger }: EvidenceView): MarkView[] {
  return [...marks, { role: 'trigger', actor: null, ...trigger }]
}

/** The quote; its offsets are those of the document, so the marks are moved to its start. */
export function Quote({ evidence }: { evidence: EvidenceView }) {
  const { quote, sentence } = evidence
  const moved = marksWithTrigger(evidence).map((mark) => ({
    ...mark,
    start: mark.start - sentence.start,
    end: mark.end - sentence.start,
  }))
  return segments(quote, moved, { start: 0, end: quote.length }).map(({ start, text, marks }) =>
    marks.length === 0 ? (
      <span key={start}>{text}</span>
    ) : (
      <mark key={start} className={classOf(marks)}>
        {text}
      </mark>
    ),
  )
}
