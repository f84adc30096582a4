/** Where the viewer gets its data from. */

import type { AskedAnswer, ReviewState } from '../../server/review-desk.ts'
import type { ReviewPage } from '../../server/review-views.ts'
import type {
  ContradictionView,
  DocumentView,
  ErrorView,
  MetaView,
  Page,
  QueryAnswer,
  SearchTexts,
  SerializedPicture,
  StatementPage,
  StatementTable,
} from '../../server/views.ts'

/** The picture with what it was built from. */
export interface GraphAnswer {
  meta: MetaView
  graph: SerializedPicture
}

/** Which statements are wanted. */
export type StatementsOf = { actor: string } | { edge: string } | { ids: readonly string[] }

/** Part of a list. */
export interface PageOf {
  offset: number
  limit: number
}

/** Everything the panels ask for. */
export interface DataSource {
  graph(): Promise<GraphAnswer>
  statements(of: StatementsOf, page: PageOf, type?: string | null): Promise<StatementPage>
  document(id: string): Promise<DocumentView>
  contradictions(page: PageOf): Promise<Page<ContradictionView>>
  searchTexts(): Promise<SearchTexts>
  statementTable(): Promise<StatementTable>
  query(cypher: string, parameters: Record<string, unknown>): Promise<QueryAnswer>
  /** While the graph is waited for: how much of its layout is done, from 0 to 1; null where it is not being laid out. */
  layoutShare?(): Promise<number | null>
  /** Pairs of actors that may be one; absent where nobody can keep an answer. */
  review?: ReviewSource
}

/** Asks for pairs, and has answers kept. */
export interface ReviewSource {
  /** @param pair from 1 on; 0 is the first without an answer */
  pair(pair: number): Promise<ReviewPage>
  judge(answer: AskedAnswer): Promise<ReviewState>
  /** Takes an answer back by the id of its judgement. */
  undo(judgement: string): Promise<ReviewState>
  /** Has the graph computed anew with all that is kept. */
  apply(): Promise<unknown>
}

/** A request that failed, in words for the reader of the page. */
export class DataError extends Error {
  readonly code: string
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'DataError'
    this.code = code
  }
}

const isErrorView = (body: unknown): body is ErrorView =>
  typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'object'

/** Reads JSON, or fails in words. */
export async function readJson<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await fetch(url, init).catch((cause: unknown) => {
    const message =
      'The server does not answer. Is demarche still running? Start it again, then try once more.'
    throw new DataError('no-answer', message, { cause })
  })
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok && body !== undefined) return body as T
  if (isErrorView(body)) throw new DataError(body.error.code, body.error.message)
  throw new DataError('bad-answer', `The server answered ${response.status} to ${url}.`)
}

/** The review of the local server; answers carry the token that came with the last pair. */
function reviewSource(base: string): ReviewSource {
  let token = ''
  const post = <T>(path: string, body: unknown): Promise<T> =>
    readJson(`${base}api/review/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-demarche-token': token },
      body: JSON.stringify(body),
    })
  return {
    async pair(pair) {
      const offset = pair > 0 ? `&offset=${pair - 1}` : ''
      const page = await readJson<ReviewPage>(`${base}api/review?limit=1${offset}`)
      token = page.token
      return page
    },
    judge: (answer) => post('answers', answer),
    undo: (judgement) => post('undo', { judgement }),
    apply: () => post('apply', {}),
  }
}

/** The local server as a data source. */
export function serverSource(base: string): DataSource {
  const url = (path: string, params: Record<string, string | number> = {}) => {
    const query = new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)]))
    return `${base}api/${path}${query.size > 0 ? `?${query}` : ''}`
  }
  return {
    graph: () => readJson(url('graph')),
    layoutShare: async () => (await readJson<{ share: number | null }>(url('layout'))).share,
    statements: (of, page, type) => {
      const selection = 'ids' in of ? { ids: of.ids.join(',') } : of
      return readJson(url('statements', { ...selection, ...page, ...(type ? { type } : {}) }))
    },
    document: (id) => readJson(url(`documents/${encodeURIComponent(id)}`)),
    contradictions: (page) => readJson(url('contradictions', { ...page })),
    searchTexts: () => readJson(url('search-texts')),
    statementTable: () => readJson(url('statement-table')),
    query: (cypher, params) =>
      readJson(url('query'), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ cypher, params }),
      }),
    review: reviewSource(base),
  }
}
