/** One statement: who does what to whom, who says so, how sure, when, and the sentence. */
import { Badge } from '@mantine/core'
import type { EvidenceView, StatementSummary, StatementView } from '../../server/views.ts'
import { chainSentence, dateText, timeText } from '../core/chain-sentence.ts'
import { groupColor, groupOf } from '../core/palette.ts'
import { readersText } from '../core/readers-text.ts'
import { typeWords } from '../core/type-words.ts'
import { useScheme } from '../state/use-scheme.ts'
import { useViewer } from '../state/viewer-context.ts'
import { ActorName, ActorNames } from './actor-name.tsx'
import { ContestedIcon } from './icons.tsx'
import { Quote } from './quote.tsx'

/** The type of a statement in the colour of its group. */
export function TypeBadge({ statement }: { statement: Pick<StatementSummary, 'type' | 'mode' | 'quad'> }) {
  const scheme = useScheme()
  const { type, mode, quad } = statement
  return (
    <span className="type-badge">
      <span className="swatch" style={{ background: groupColor(groupOf(quad), scheme) }} />
      {type.replaceAll('_', ' ')}
      {mode && <span className="mode">{mode}</span>}
    </span>
  )
}

function verbOf({ type, polarity, office }: StatementSummary): string {
  const isNegated = polarity === 'negated'
  if (office) return `${isNegated ? 'is not' : 'is'} ${office.title} of`
  const { verb, negated } = typeWords(type)
  return isNegated ? negated : verb
}

/** Who does what to whom. */
export function Proposition({ statement }: { statement: StatementSummary }) {
  const { actors, recipients, places, kind } = statement
  if (kind === 'utterance') return <p className="proposition saying">{statement.text}</p>
  return (
    <p className="proposition">
      {actors.length > 0 ? <ActorNames actors={actors} /> : <span className="nobody">Someone</span>}{' '}
      <span className="verb">{verbOf(statement)}</span>{' '}
      {recipients.length > 0 && <ActorNames actors={recipients} />}
      {places.length > 0 && (
        <>
          {' '}
          in <ActorNames actors={places} plain />
        </>
      )}
    </p>
  )
}

/** Who says so, as a sentence, with the words that they say. */
export function Chain({ statement, publisher }: { statement: StatementSummary; publisher: string | null }) {
  const parts = chainSentence(statement.chain, publisher)
  return (
    <p className="chain">
      {parts.map((part, index) =>
        'text' in part ? (
          <span key={index}>{part.text}</span>
        ) : (
          <ActorName key={index} actor={part.actor} plain />
        ),
      )}
      : <span className="said">{statement.text}</span>
    </p>
  )
}

const AUXILIARY_WORDS: Readonly<Record<string, string>> = {
  future: 'in the future',
  hypothetical: 'only supposed',
  historical: 'in the past',
}

function Qualities({ statement }: { statement: StatementSummary }) {
  const { polarity, auxiliary, asserted, confidence, readers } = statement
  const time = timeText(statement)
  return (
    <span className="qualities">
      <TypeBadge statement={statement} />
      {polarity === 'negated' && (
        <Badge size="sm" variant="outline" color="gray" className="plain-badge">
          negated
        </Badge>
      )}
      {auxiliary.map((mode) => (
        <Badge key={mode} size="sm" variant="outline" color="gray" className="plain-badge">
          {AUXILIARY_WORDS[mode] ?? mode}
        </Badge>
      ))}
      {!asserted && (
        <Badge size="sm" variant="outline" color="gray" className="plain-badge">
          not asserted
        </Badge>
      )}
      {time && <span className="time">{time}</span>}
      <span
        className="confidence"
        title={`${readersText(readers)} found it: how sure the reader is of its reading`}
      >
        {readers.includes('model') && `${readersText(readers)}, `}
        {Math.round(confidence * 100)} % sure
      </span>
    </span>
  )
}

/** The sentence of a statement with its source; a click opens the document there. */
export function Evidence({ statement, evidence }: { statement: string; evidence: EvidenceView }) {
  const { store } = useViewer()
  const { publisher, publishedAt, title, document } = evidence
  const source = [publisher ?? title ?? 'Document', publishedAt && dateText(publishedAt, 'day')]
    .filter(Boolean)
    .join(', ')
  return (
    <button type="button" className="evidence" onClick={() => store.openDocument(document, statement)}>
      <span className="quote">
        <Quote evidence={evidence} />
      </span>
      <span className="where">
        {source} <span className="go">Read in the document →</span>
      </span>
    </button>
  )
}

const BASES: Readonly<Record<string, string>> = {
  polarity: 'One side says it is so, the other that it is not',
  presupposition: 'One side takes for granted what the other denies',
  seat: 'Two holders of one seat at one time',
}

/** The words for why two statements cannot both hold. */
export const basisText = (basis: string) => BASES[basis] ?? basis

function Against({ statement }: { statement: StatementView }) {
  const { store } = useViewer()
  const open = () => store.showContradictions(true)
  return statement.contradicts.map(({ basis, statement: other }) => (
    <div className="against" key={`${basis} ${other.id}`}>
      <span className="against-title">
        <ContestedIcon /> Contested: {basisText(basis).toLowerCase()}
      </span>
      <Chain statement={other} publisher={null} />
      <button type="button" className="link" onClick={open}>
        Show both sides
      </button>
    </div>
  ))
}

/** The card. */
export function StatementCard({ statement }: { statement: StatementView }) {
  const { evidence, content, condition } = statement
  return (
    <article className="statement" data-statement={statement.id}>
      <Qualities statement={statement} />
      <Proposition statement={statement} />
      {statement.kind !== 'utterance' || statement.chain.length > 0 ? (
        <Chain statement={statement} publisher={evidence[0]?.publisher ?? null} />
      ) : null}
      {condition && (
        <p className="condition">
          <span>Condition</span> {condition}
        </p>
      )}
      {content.map((inner) => (
        <div className="content" key={inner.id}>
          <span className="content-title">What it is about, not asserted</span>
          <Proposition statement={inner} />
        </div>
      ))}
      {evidence.map((piece) => (
        <Evidence
          key={`${piece.document} ${piece.trigger.start}`}
          statement={statement.id}
          evidence={piece}
        />
      ))}
      <Against statement={statement} />
    </article>
  )
}
