/** A document with what was read from it: the statement one comes from is marked and in sight. */
import { ActionIcon, Anchor, Loader } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import type { DocumentStatement, DocumentView } from '../../server/views.ts'
import { dateText } from '../core/chain-sentence.ts'
import { type DocumentMark, documentMarks, type MarkTarget, targetOf } from '../core/document-marks.ts'
import { type Segment, segments } from '../core/highlight.ts'
import type { OpenDocument } from '../core/view.ts'
import { useAnswer } from '../state/use-answer.ts'
import { useViewer } from '../state/viewer-context.ts'
import { BackIcon } from './icons.tsx'
import { Message } from './message.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { Chain, Proposition, TypeBadge } from './statement-card.tsx'

/** Stands for the sentence of the statement that is looked at. */
const SENTENCE = 'sentence'

/** A piece of the text: marked for the statement that is looked at, underlined for the others, and a way to what it names. */
function Piece({ segment, chosen, isInSentence, onTarget }: PieceProps) {
  const { graph } = useViewer()
  const { text, marks } = segment
  const own = marks.filter(({ statement }) => statement === chosen)
  const roles = [...new Set(own.map(({ role }) => `mark-${role}`))]
  if (own.length === 0) roles.push(...new Set(marks.map(({ role }) => `other-${role}`)))
  if (isInSentence) roles.push('in-sentence')
  if (roles.length === 0) return text
  const isTrigger = own.some(({ role }) => role === 'trigger')
  const target = targetOf(marks, chosen, (id) => graph.hasNode(id))
  const mark = (
    <mark className={roles.join(' ')} data-trigger={isTrigger ? 'chosen' : undefined}>
      {text}
    </mark>
  )
  if (!target) return mark
  const words =
    target.kind === 'actor' ? graph.getNodeAttribute(target.id, 'name') : 'The statement that says so'
  return (
    <button type="button" className="mark-link" title={words} onClick={() => onTarget(target)}>
      {mark}
    </button>
  )
}

interface PieceProps {
  segment: Segment<DocumentMark>
  chosen: string | null
  isInSentence: boolean
  onTarget: (target: MarkTarget) => void
}

function Text({ view, chosen }: { view: DocumentView; chosen: DocumentStatement | null }) {
  const { store } = useViewer()
  const { text, statements } = view
  const pieces = useMemo(() => {
    const sentence = chosen?.evidence.sentence
    const rim: DocumentMark[] = sentence
      ? [{ role: 'condition', actor: null, statement: SENTENCE, ...sentence }]
      : []
    return segments(text, [...documentMarks(statements), ...rim], { start: 0, end: text.length }).map(
      (segment) => ({
        segment: { ...segment, marks: segment.marks.filter(({ statement }) => statement !== SENTENCE) },
        isInSentence: segment.marks.some(({ statement }) => statement === SENTENCE),
      }),
    )
  }, [text, statements, chosen])
  if (text === '')
    return (
      <p className="soft">This document has no text: {statements.length} statements came from a table.</p>
    )
  const onTarget = ({ kind, id }: MarkTarget) =>
    kind === 'actor' ? store.select({ kind: 'actor', id }) : store.openDocument(view.id, id)
  return (
    <div className="document-text">
      {pieces.map(({ segment, isInSentence }) => (
        <Piece
          key={segment.start}
          segment={segment}
          chosen={chosen?.id ?? null}
          isInSentence={isInSentence}
          onTarget={onTarget}
        />
      ))}
    </div>
  )
}

/** From the statement that is looked at to its edge of the picture. */
function ToGraph({ statement }: { statement: string }) {
  const { graph, store } = useViewer()
  const edge = useMemo(
    () => graph.findEdge((_edge, { statements }) => statements.includes(statement)),
    [graph, statement],
  )
  if (!edge) return null
  return (
    <button type="button" className="link" onClick={() => store.select({ kind: 'edge', id: edge })}>
      Show in the graph
    </button>
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
          <ToGraph statement={chosen.id} />
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
