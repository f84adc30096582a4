/** A document with what was read from it: the statement one comes from is marked and in sight. */
import { ActionIcon, Anchor, Loader } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import type { DocumentStatement, DocumentView, MarkView } from '../../server/views.ts'
import { dateText } from '../core/chain-sentence.ts'
import { type Segment, segments } from '../core/highlight.ts'
import type { OpenDocument } from '../core/view.ts'
import { useAnswer } from '../state/use-answer.ts'
import { useViewer } from '../state/viewer-context.ts'
import { BackIcon } from './icons.tsx'
import { Message } from './message.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { marksWithTrigger } from './quote.tsx'
import { Chain, Proposition, TypeBadge } from './statement-card.tsx'

/** A piece of the text: marked for the statement that is looked at, a way to others elsewhere. */
function Piece({
  segment,
  statement,
  isInSentence,
}: {
  segment: Segment
  statement: string | null
  isInSentence: boolean
}) {
  const { text, marks } = segment
  const roles = [...new Set(marks.map(({ role }) => `mark-${role}`))]
  if (isInSentence) roles.push('in-sentence')
  if (roles.length === 0) return text
  const isTrigger = marks.some(({ role }) => role === 'trigger')
  return (
    <mark className={roles.join(' ')} data-trigger={isTrigger && statement ? 'chosen' : undefined}>
      {text}
    </mark>
  )
}

function Text({ view, chosen }: { view: DocumentView; chosen: DocumentStatement | null }) {
  const { text, statements } = view
  const pieces = useMemo(() => {
    const own: MarkView[] = chosen ? marksWithTrigger(chosen.evidence) : []
    const sentence = chosen?.evidence.sentence
    const cut: MarkView[] = sentence ? [{ role: 'condition', actor: 'sentence', ...sentence }] : []
    return segments(text, [...own, ...cut], { start: 0, end: text.length }).map((segment) => ({
      segment: { ...segment, marks: segment.marks.filter(({ actor }) => actor !== 'sentence') },
      isInSentence: segment.marks.some(({ actor }) => actor === 'sentence'),
    }))
  }, [text, chosen])
  if (text === '')
    return (
      <p className="soft">This document has no text: {statements.length} statements came from a table.</p>
    )
  return (
    <div className="document-text">
      {pieces.map(({ segment, isInSentence }) => (
        <Piece
          key={segment.start}
          segment={segment}
          statement={chosen?.id ?? null}
          isInSentence={isInSentence}
        />
      ))}
    </div>
  )
}

function Contents({ view, open }: { view: DocumentView; open: OpenDocument }) {
  const { store } = useViewer()
  const bodyRef = useRef<HTMLDivElement>(null)
  const chosen = view.statements.find(({ id }) => id === open.statement) ?? null
  useEffect(() => {
    const target =
      bodyRef.current?.querySelector('[data-trigger="chosen"]') ??
      bodyRef.current?.querySelector('.in-sentence')
    target?.scrollIntoView({ block: 'center' })
  }, [view.id, open.statement])
  return (
    <div ref={bodyRef}>
      <p className="facts">
        {view.publisher && <span>{view.publisher}</span>}
        {view.publishedAt && <span>{dateText(view.publishedAt, 'day')}</span>}
        {view.url && /^https?:/.test(view.url) && (
          <Anchor href={view.url} target="_blank" rel="noreferrer" size="sm">
            Original
          </Anchor>
        )}
      </p>
      {chosen && (
        <div className="chosen">
          <TypeBadge statement={chosen} />
          <Proposition statement={chosen} />
          <Chain statement={chosen} publisher={view.publisher} />
        </div>
      )}
      <Text view={view} chosen={chosen} />
      <h3>
        {view.statements.length} {view.statements.length === 1 ? 'statement' : 'statements'} in this document
      </h3>
      <ul className="document-statements">
        {view.statements.map((statement) => (
          <li key={`${statement.id} ${statement.evidence.trigger.start}`}>
            <button
              type="button"
              className="document-statement"
              aria-current={statement.id === open.statement ? 'true' : undefined}
              onClick={() => store.openDocument(view.id, statement.id)}
            >
              <TypeBadge statement={statement} />
              <span>{statement.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The panel. */
export function DocumentPanel({ open }: { open: OpenDocument }) {
  const { source, store } = useViewer()
  const answer = useAnswer(open.id, () => source.document(open.id))
  const title = answer.state === 'done' ? (answer.value.title ?? 'Document') : 'Document'
  return (
    <PanelFrame
      focusKey={open.id}
      label={`Document: ${title}`}
      heading={title}
      onClose={() => store.leave()}
      before={
        <ActionIcon
          variant="subtle"
          aria-label="Back to the panel"
          title="Back"
          onClick={() => store.leave()}
        >
          <BackIcon />
        </ActionIcon>
      }
    >
      {answer.state === 'waiting' && (
        <Loader size="sm" role="status" aria-label="Loading the document" className="waiting" />
      )}
      {answer.state === 'failed' && (
        <Message title="The document could not be read" onRetry={answer.retry}>
          {answer.message}
        </Message>
      )}
      {answer.state === 'done' && <Contents view={answer.value} open={open} />}
    </PanelFrame>
  )
}
