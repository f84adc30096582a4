/** Pairs of actors that may be one, one by one, with the evidence of both sides next to each other. */
import { Button, Loader } from '@mantine/core'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { ReviewPage, ReviewPairView } from '../../server/review-views.ts'
import { draftKey, type Review, useReview } from '../state/use-review.ts'
import { useViewer } from '../state/viewer-context.ts'
import { Message } from './message.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { ReviewPair, VERDICTS } from './review-pair.tsx'

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`

/** Both in the picture: raised, and moved to. */
function useInPicture(pair: ReviewPairView | undefined): void {
  const { graph, marked, picture } = useViewer()
  const key = pair && draftKey(pair)
  useEffect(() => {
    const nodes = new Set((key?.split(' ') ?? []).filter((id) => graph.hasNode(id)))
    if (nodes.size === 0) return
    marked.set({ nodes, edges: new Set() })
    void picture.current?.moveToAll(nodes)
    return () => marked.set(null)
  }, [key, graph, marked, picture])
}

function Turns({ page, review }: { page: ReviewPage; review: Review }) {
  const { offset, total, last } = page
  const button = (words: string, key: string, isOff: boolean, act: () => void) => (
    <Button
      size="compact-sm"
      variant="default"
      disabled={isOff}
      aria-keyshortcuts={key}
      rightSection={<kbd className="key">{key}</kbd>}
      onClick={act}
    >
      {words}
    </Button>
  )
  return (
    <p className="review-turns">
      {button('Previous', 'p', offset === 0, () => review.turnBy(-1))}
      {button('Next', 'n', offset >= total, () => review.turnBy(1))}
      {button('Undo last answer', 'z', last === null, review.undo)}
    </p>
  )
}

/** What is kept and not in the graph, and how it comes into it. */
function Waiting({ page, review }: { page: ReviewPage; review: Review }) {
  if (page.waiting === 0) return null
  const isOne = page.waiting === 1
  return (
    <div className="review-waiting">
      <p>
        {plural(page.waiting, 'judgement')} {isOne ? 'is' : 'are'} kept in judgements.jsonl and not in the
        graph yet: the next <code>demarche build</code> brings {isOne ? 'it' : 'them'} in, or
      </p>
      <Button size="compact-sm" variant="light" loading={review.busy === 'graph'} onClick={review.apply}>
        Compute the graph anew
      </Button>
    </div>
  )
}

function End({ page, review }: { page: ReviewPage; review: Review }) {
  const { total, answered, next } = page
  if (total === 0)
    return (
      <Message title="No pair waits for a judgement">
        No two actors of this graph are so alike that somebody should say whether they are one.
      </Message>
    )
  return (
    <div className="message" role="status">
      <p>
        {answered === total
          ? 'Every pair is answered.'
          : `${plural(total - answered, 'pair')} of ${total} without an answer; a later review asks again.`}
      </p>
      {next !== null && (
        <Button variant="light" onClick={() => review.turnTo(next + 1)}>
          To a pair without an answer
        </Button>
      )}
    </div>
  )
}

/**
 * The letters of the keys, while the focus is in the panel and in no field. They are heard from the moment that a pair is
 * shown: a listener that came after the paint would take the first of them for one about the pair before.
 */
function useKeys(
  page: ReviewPage | null,
  review: Review,
  reasonRef: RefObject<HTMLInputElement | null>,
): void {
  const { busy } = review
  // What is typed behind a `w` that comes before its pair belongs to the reason, and is no key.
  const wantsReason = useRef(false)
  useLayoutEffect(() => {
    if (busy !== null || !wantsReason.current) return
    wantsReason.current = false
    reasonRef.current?.focus()
  }, [page, busy, reasonRef])
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key } = event
      if (!page || !(target instanceof HTMLElement) || !target.closest('.panel')) return
      const isOther = event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented
      if (isOther || target.matches('input, textarea, select, [contenteditable]')) return
      if (wantsReason.current) return
      const letter = key.toLowerCase()
      const said = VERDICTS.find((one) => one.key === letter)
      if (said) review.judge(said.verdict)
      else if (letter === 'z') review.undo()
      else if (letter === 'n') review.turnBy(1)
      else if (letter === 'p') review.turnBy(-1)
      else if (letter === 'w') {
        event.preventDefault()
        if (review.isAtRest()) reasonRef.current?.focus()
        else wantsReason.current = true
      }
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}

/** Puts the focus on the heading of the pair once the pair that was turned to is there. */
function useTurns(): {
  headingRef: RefObject<HTMLHeadingElement | null>
  onTurn: () => void
  leave: () => void
  onShown: () => void
} {
  const headingRef = useRef<HTMLHeadingElement>(null)
  const turning = useRef(false)
  const leave = useCallback(() => headingRef.current?.focus({ preventScroll: true }), [])
  const onTurn = useCallback(() => {
    turning.current = true
  }, [])
  const onShown = useCallback(() => {
    if (!turning.current) return
    turning.current = false
    leave()
    headingRef.current?.closest('.panel-body')?.scrollTo({ top: 0 })
  }, [leave])
  return { headingRef, onTurn, leave, onShown }
}

function Contents({ place }: { place: number }) {
  const { headingRef, onTurn, leave, onShown } = useTurns()
  const review = useReview(place, onTurn)
  const { answer, news, fault, busy } = review
  const reasonRef = useRef<HTMLInputElement>(null)
  const page = answer.state === 'done' ? answer.value : null
  const pair = page?.items[0]
  useLayoutEffect(() => {
    if (page) onShown()
  }, [page, onShown])
  useKeys(page, review, reasonRef)
  useInPicture(pair)
  return (
    <div className="review" aria-busy={busy !== null}>
      <p className="review-news" role="status">
        {busy === 'graph' ? 'The graph is computed anew …' : news}
      </p>
      {fault !== null && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      {answer.state === 'waiting' && (
        <Loader size="sm" role="status" aria-label="Loading pairs" className="waiting" />
      )}
      {answer.state === 'failed' && (
        <Message title="The pairs could not be read" onRetry={answer.retry}>
          {answer.message}
        </Message>
      )}
      {page && page.total > 0 && (
        <h3 ref={headingRef} tabIndex={-1}>
          {pair ? `Pair ${page.offset + 1} of ${page.total}` : 'The end'}
          <span className="soft"> · {page.answered} answered</span>
          {pair && <span className="for-readers">: {pair.sides.map(({ name }) => name).join(' and ')}</span>}
        </h3>
      )}
      {page && page.total > 0 && <Turns page={page} review={review} />}
      {page && pair && (
        <ReviewPair pair={pair} page={page} review={review} leave={leave} reasonRef={reasonRef} />
      )}
      {page && !pair && <End page={page} review={review} />}
      {page && <Waiting page={page} review={review} />}
    </div>
  )
}

/** The panel. */
export function ReviewPanel({ place }: { place: number }) {
  const { store, meta } = useViewer()
  return (
    <PanelFrame
      focusKey="review"
      label="Actors that may be one"
      heading="Actors that may be one"
      onClose={() => store.showReview(false)}
    >
      {meta.canReview ? (
        <Contents place={place} />
      ) : (
        <Message title="No answers can be kept here">
          This graph is published, or served only to be read. Open its folder with demarche view, or answer in
          the terminal with demarche actors review.
        </Message>
      )}
    </PanelFrame>
  )
}
