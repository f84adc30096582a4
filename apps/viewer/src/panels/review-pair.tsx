/** One pair of the review: what is known of both sides next to each other, and the three answers. */
import { Button, TextInput } from '@mantine/core'
import { type RefObject, useState } from 'react'
import type { Verdict } from '../../server/review-desk.ts'
import type { ReviewPage, ReviewPairView, ReviewSideView } from '../../server/review-views.ts'
import { kindWord } from '../core/type-words.ts'
import { draftKey, type Review } from '../state/use-review.ts'
import { useViewer } from '../state/viewer-context.ts'
import { ActorName } from './actor-name.tsx'
import { Evidence } from './statement-card.tsx'

/** The answers, with their keys. */
export const VERDICTS: readonly { verdict: Verdict; key: string; words: string }[] = [
  { verdict: 'same', key: 's', words: 'Same' },
  { verdict: 'different', key: 'd', words: 'Different' },
  { verdict: 'unsure', key: 'u', words: 'Unsure' },
]

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`

function Side({ side }: { side: ReviewSideView }) {
  const { graph } = useViewer()
  const { name, kind, country, offices, identifiers, statements, evidence } = side
  const aliases = side.aliases.filter((alias) => alias !== name)
  const ids = Object.entries(identifiers).map(([scheme, value]) => `${scheme} ${value}`)
  const actorKind = graph.hasNode(side.id) ? graph.getNodeAttribute(side.id, 'kind') : 'person'
  return (
    <section className="review-side" aria-label={name}>
      <h4>
        <ActorName actor={{ id: side.id, name, kind: actorKind }} />
      </h4>
      <p className="facts">
        <span>{kindWord(kind)}</span>
        <span>{country ?? 'country unknown'}</span>
        <span>in {plural(statements, 'statement')}</span>
      </p>
      {offices.length > 0 && <p className="review-offices">{offices.join(' · ')}</p>}
      {aliases.length > 0 && <p className="aliases">Also written: {aliases.slice(0, 12).join(' · ')}</p>}
      {ids.length > 0 && <p className="aliases">{ids.join(' · ')}</p>}
      {evidence.map(({ statement, evidence: piece }) => (
        <Evidence key={`${statement} ${piece.document}`} statement={statement} evidence={piece} />
      ))}
      {evidence.length === 0 && (
        <p className="soft">No sentence: it comes from a table or from background knowledge.</p>
      )}
    </section>
  )
}

/** The field for the reason and the three answers. Letters are answers only where the focus is in the panel, outside a field. */
function Decision({ pair, review, leave, reasonRef }: DecisionProps) {
  const { drafts } = useViewer()
  const key = draftKey(pair)
  const [reason, setReason] = useState(drafts.get(key) ?? pair.answer?.reason ?? '')
  return (
    <div className="review-decision">
      <TextInput
        ref={reasonRef}
        label="Why (kept with the answer)"
        maxLength={1000}
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value)
          drafts.set(key, event.currentTarget.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && event.key !== 'Enter') return
          event.preventDefault()
          leave()
        }}
      />
      <fieldset className="review-answers" aria-label="Are they one actor?">
        {VERDICTS.map(({ verdict, key: letter, words }) => (
          <Button
            key={verdict}
            variant={pair.answer?.verdict === verdict ? 'filled' : 'default'}
            aria-pressed={pair.answer?.verdict === verdict}
            aria-keyshortcuts={letter}
            aria-disabled={review.busy !== null}
            rightSection={<kbd className="key">{letter}</kbd>}
            onClick={() => review.judge(verdict)}
          >
            {words}
          </Button>
        ))}
      </fieldset>
    </div>
  )
}

/** What the answers need. */
export interface DecisionProps {
  pair: ReviewPairView
  review: Review
  leave: () => void
  reasonRef: RefObject<HTMLInputElement | null>
}

/** The pair. */
export function ReviewPair({
  pair,
  page,
  ...decision
}: { pair: ReviewPairView; page: ReviewPage } & DecisionProps) {
  const { score, reasons, sides, answer } = pair
  return (
    <>
      <p className="review-why">
        <strong>{Math.round(score * 100)} % alike</strong>
        {reasons.length > 0 && `: ${reasons.join('; ')}`}
      </p>
      <div className="sides">
        <Side side={sides[0]} />
        <span className="versus" aria-hidden="true">
          ?
        </span>
        <Side side={sides[1]} />
      </div>
      {answer && (
        <p className="soft">
          Answered by {answer.by}: {answer.verdict}
          {answer.reason !== null && ` (${answer.reason})`}. Another answer replaces it.
        </p>
      )}
      <Decision key={`${draftKey(pair)} ${answer?.judgement}`} pair={pair} {...decision} />
      <p className="soft">
        Kept as judged by {page.by}. Keys: s, d, u answer, w goes to the reason (Escape leaves it), n and p
        turn to the next and the previous pair, z takes the last answer back.
      </p>
    </>
  )
}
