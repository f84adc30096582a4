/** The review while it is open: the pair at hand, and what is done about it. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { ReviewState, Verdict } from '../../server/review-desk.ts'
import type { ReviewPage, ReviewPairView } from '../../server/review-views.ts'
import { DataError } from '../core/data-source.ts'
import { type Answer, useAnswer } from './use-answer.ts'
import { useViewer } from './viewer-context.ts'

/** What can be done about the pair at hand, and what came of it. */
export interface Review {
  /** The pair; the one before stays until the next is there. */
  answer: Answer<ReviewPage>
  /** Something is being kept or the next pair is being read: until then nothing else can be done. */
  busy: 'answer' | 'graph' | null
  /** What was kept last, in words. */
  news: string
  /** Why nothing was kept, in words. */
  fault: string | null
  judge(verdict: Verdict): void
  undo(): void
  /** Computes the graph anew, and opens it. */
  apply(): void
  /** To another pair, from 1 on; one behind the last is the end. */
  turnTo(pair: number): void
  /** To the next pair, or to the one before: while a pair is turned to, from that one. */
  turnBy(step: 1 | -1): void
  /** False from the moment that something is asked for until its pair is shown. */
  isAtRest(): boolean
}

const SAID: Readonly<Record<Verdict, string>> = {
  same: 'are one',
  different: 'are two',
  unsure: 'may be one or two: nobody can tell',
}

/** The key under which the reason of a pair is kept while it is typed. */
export const draftKey = ({ sides }: ReviewPairView) => sides.map(({ id }) => id).join(' ')

/** The page of a pair, read anew after each answer. */
function usePair(place: number): { answer: Answer<ReviewPage>; isReading: boolean; readAgain: () => void } {
  const { source } = useViewer()
  const { review } = source
  const [version, setVersion] = useState(0)
  const before = useRef<Answer<ReviewPage> | null>(null)
  const answer = useAnswer(`review ${place} ${version}`, async () => {
    if (!review) throw new DataError('no-review', 'Pairs can be answered only where demarche view runs.')
    return review.pair(place)
  })
  if (answer.state !== 'waiting') before.current = answer
  return {
    answer: answer.state === 'waiting' && before.current ? before.current : answer,
    isReading: answer.state === 'waiting',
    readAgain: () => setVersion((number) => number + 1),
  }
}

/** The pair at hand, and the way to another; nothing turns while an answer is being kept, which turns by itself. */
function useTurning(place: number, onTurn: () => void, isBusy: RefObject<boolean>) {
  const { store } = useViewer()
  const { answer, isReading, readAgain } = usePair(place)
  const page = answer.state === 'done' ? answer.value : null
  // From the moment that another pair is asked for: a key that comes before it is there must not be an answer to the old one.
  const isTurning = useRef(false)
  /** The pair that is turned to; null where an answer brings the next one. */
  const goal = useRef<number | null>(null)
  useLayoutEffect(() => {
    isTurning.current = isReading
    if (!isReading) goal.current = null
  }, [isReading, answer])

  const readNext = () => {
    isTurning.current = true
    readAgain()
  }
  const go = (pair: number) => {
    onTurn()
    store.turnTo(pair)
    readNext()
  }
  const turnTo = (pair: number) => {
    if (!isTurning.current) go(pair)
  }
  const turnBy = (step: 1 | -1) => {
    if (!page || isBusy.current) return
    const from = isTurning.current ? goal.current : page.offset + 1
    if (from === null || from + step < 1 || from + step > page.total + 1) return
    goal.current = from + step
    go(from + step)
  }
  return { answer, page, isReading, isTurning, readNext, turnTo, turnBy }
}

/**
 * The review at a pair.
 *
 * @param place from 1 on; 0 is the first pair without an answer
 * @param onTurn called when another pair is asked for
 */
export function useReview(place: number, onTurn: () => void): Review {
  const { source, store, drafts } = useViewer()
  const { review } = source
  const [busy, setBusy] = useState<Review['busy']>(null)
  const isBusy = useRef(false)
  const [said, setSaid] = useState<{ news: string; fault: string | null }>({ news: '', fault: null })
  const turning = useTurning(place, onTurn, isBusy)
  const { answer, page, isReading, isTurning, readNext, turnTo, turnBy } = turning
  const run = async (what: NonNullable<Review['busy']>, act: () => Promise<string>) => {
    if (isBusy.current || isTurning.current) return
    isBusy.current = true
    setBusy(what)
    try {
      setSaid({ news: await act(), fault: null })
    } catch (error) {
      setSaid({ news: '', fault: error instanceof Error ? error.message : String(error) })
      // The token may be an old one, or the answer be taken back elsewhere: what is shown must be what is.
      if (!(error instanceof DataError && error.code === 'no-answer')) readNext()
    }
    isBusy.current = false
    setBusy(null)
  }
  const goOn = (state: ReviewState) => turnTo((state.next ?? state.total) + 1)
  return {
    answer,
    busy: busy ?? (isReading ? 'answer' : null),
    ...said,
    turnTo,
    turnBy,
    isAtRest: () => !isBusy.current && !isTurning.current,
    judge(verdict) {
      const pair = page?.items[0]
      if (!pair || !review) return
      const [one, other] = pair.sides
      const key = draftKey(pair)
      void run('answer', async () => {
        const reason = drafts.get(key) ?? pair.answer?.reason ?? null
        goOn(await review.judge({ actors: [one.id, other.id], verdict, reason }))
        return `Kept: ${one.name} and ${other.name} ${SAID[verdict]}.`
      })
    },
    undo() {
      const last = page?.last
      if (!last || !review) return
      void run('answer', async () => {
        await review.undo(last.judgement)
        turnTo(last.pair + 1)
        return `Taken back: the answer about pair ${last.pair + 1}.`
      })
    },
    apply() {
      if (!review) return
      void run('graph', async () => {
        await review.apply()
        store.turnTo(0)
        window.location.reload()
        return 'The graph is computed; opening it.'
      })
    },
  }
}
