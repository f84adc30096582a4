/** Answers of the data source, with what is shown while they are awaited or where they fail. */
import { useCallback, useLayoutEffect, useState } from 'react'
import type { Page } from '../../server/views.ts'
import type { PageOf } from '../core/data-source.ts'

/** A request: under way, failed, or answered. */
export type Answer<T> =
  | { state: 'waiting' }
  | { state: 'failed'; message: string; retry: () => void }
  | { state: 'done'; value: T }

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Asks whenever `key` changes; an answer that comes too late is dropped. */
export function useAnswer<T>(key: string, ask: () => Promise<T>): Answer<T> {
  const [answer, setAnswer] = useState<{ key: string; answer: Answer<T> }>({
    key,
    answer: { state: 'waiting' },
  })
  const [attempt, setAttempt] = useState(0)
  // Before the page is painted: an answer that is there already is shown at once.
  useLayoutEffect(() => {
    let isWanted = true
    const tell = (next: Answer<T>) => isWanted && setAnswer({ key, answer: next })
    tell({ state: 'waiting' })
    ask().then(
      (value) => tell({ state: 'done', value }),
      (error: unknown) =>
        tell({ state: 'failed', message: messageOf(error), retry: () => setAttempt((n) => n + 1) }),
    )
    return () => {
      isWanted = false
    }
  }, [key, attempt])
  return answer.key === key ? answer.answer : { state: 'waiting' }
}

/** A list that grows by pages. */
export interface Paged<T> {
  items: T[]
  total: number
  /** Asks for the next page; undefined where all is there or one is under way. */
  more: (() => void) | undefined
}

/** Asks for the first page of a list, and for the next ones when told to. */
export function usePages<T>(
  key: string,
  size: number,
  ask: (page: PageOf) => Promise<Page<T>>,
): Answer<Paged<T>> {
  const [shown, setShown] = useState({ key, pages: 1 })
  const pages = shown.key === key ? shown.pages : 1
  const [kept, setKept] = useState<{ key: string; items: T[] }>({ key, items: [] })
  const before = kept.key === key ? kept.items : []
  const answer = useAnswer(`${key} ${pages}`, async () => {
    const page = await ask({ offset: (pages - 1) * size, limit: size })
    const items = [...before.slice(0, (pages - 1) * size), ...page.items]
    setKept({ key, items })
    return { items, total: page.total }
  })
  const more = useCallback(() => setShown({ key, pages: pages + 1 }), [key, pages])
  if (answer.state === 'failed') return answer
  if (answer.state === 'waiting') {
    return before.length > 0
      ? { state: 'done', value: { items: before, total: before.length, more: undefined } }
      : answer
  }
  const { items, total } = answer.value
  return { state: 'done', value: { items, total, more: items.length < total ? more : undefined } }
}
