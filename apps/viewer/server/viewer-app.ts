/** The routes of the server. */
import { type Context, Hono } from 'hono'
import { allowedNames, checkHost } from './host-check.ts'
import { type PageVariables, pageHeaders } from './page-headers.ts'
import { pageHtml } from './page-html.ts'
import { readPage, wrongPage } from './page-request.ts'
import type { ReviewDesk } from './review-desk.ts'
import { addReview } from './review-routes.ts'
import type { Asset } from './static-assets.ts'
import type { ViewerSource } from './viewer-source.ts'
import type { ErrorView } from './views.ts'

const MAX_QUERY_LENGTH = 20_000

/** What the app serves, and to whom. */
export interface ViewerAppOptions {
  source: ViewerSource
  assets: ReadonlyMap<string, Asset>
  host: string
  /** Keeps answers about pairs of actors; without it nothing is ever written. */
  review?: ReviewDesk | undefined
}

const problem = (code: string, message: string): ErrorView => ({ error: { code, message } })

function addReads(app: Hono<PageVariables>, source: ViewerSource, canReview: boolean): void {
  const meta = () => ({ ...source.meta(), canReview })
  app.get('/api/meta', (context) => context.json(meta()))
  app.get('/api/graph', async (context) => {
    await source.refresh?.()
    return context.json({ meta: meta(), graph: source.graph() })
  })
  app.get('/api/layout', (context) => context.json({ share: source.layoutShare?.() ?? null }))
  app.get('/api/search-texts', (context) => context.json(source.searchTexts()))
  app.get('/api/statement-table', (context) => context.json(source.statementTable()))
  app.get('/api/statements', (context) => {
    const page = readPage(context)
    if (!page) return context.json(wrongPage, 400)
    const { actor, edge, ids, type } = context.req.query()
    const found = source.statements({ actor, edge, ids: ids?.split(',').filter(Boolean), type }, page)
    if (found) return context.json(found)
    const what = actor === undefined ? `edge "${edge}"` : `actor "${actor}"`
    return context.json(problem('not-found', `There is no ${what} in this graph.`), 404)
  })
  app.get('/api/documents/:id', (context) => {
    const id = context.req.param('id')
    const document = source.document(id)
    if (document) return context.json(document)
    return context.json(problem('not-found', `There is no document "${id}" in this graph.`), 404)
  })
  app.get('/api/contradictions', (context) => {
    const page = readPage(context)
    return page ? context.json(source.contradictions(page)) : context.json(wrongPage, 400)
  })
}

/** The query of a request's body, or undefined where it is none. */
async function queryIn(
  context: Context,
): Promise<{ cypher: string; params: Record<string, unknown> } | undefined> {
  const body: unknown = await context.req.json().catch(() => undefined)
  if (typeof body !== 'object' || body === null || !('cypher' in body)) return undefined
  const { cypher } = body
  if (typeof cypher !== 'string' || cypher.length > MAX_QUERY_LENGTH) return undefined
  const params =
    'params' in body && typeof body.params === 'object' && body.params !== null ? body.params : {}
  return { cypher, params: { ...params } }
}

function addQuery(app: Hono<PageVariables>, source: ViewerSource): void {
  app.post('/api/query', async (context) => {
    if (!source.query) {
      return context.json(
        problem('no-query', 'This server was started without a store that can be queried.'),
        501,
      )
    }
    // A page elsewhere can send a form or plain text here without asking; it cannot send JSON.
    if (!context.req.header('content-type')?.startsWith('application/json')) {
      return context.json(problem('wrong-type', 'Send the query as application/json.'), 415)
    }
    const query = await queryIn(context)
    if (!query) return context.json(problem('wrong-query', 'Send {"cypher": "…", "params": {…}}.'), 400)
    try {
      return context.json(await source.query(query.cypher, query.params))
    } catch (error) {
      return context.json(
        problem('query-failed', error instanceof Error ? error.message : String(error)),
        400,
      )
    }
  })
}

function addAssets(app: Hono<PageVariables>, assets: ReadonlyMap<string, Asset>): void {
  app.get('*', (context) => {
    const { path } = context.req
    const asset = assets.get(path === '/' ? '/index.html' : path)
    if (!asset) return context.json(problem('not-found', `There is nothing at ${path}.`), 404)
    const page = asset.type.startsWith('text/html')
    const headers = {
      'Content-Type': asset.type,
      'Cache-Control': asset.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    }
    if (!page) return context.body(asset.body, 200, headers)
    const filled = pageHtml(asset.body, { data: 'server', nonce: context.get('nonce') })
    return context.body(filled, 200, headers)
  })
}

/** The server as a hono app: answers only to its own names, and only reads where there is no review. */
export function viewerApp({ source, assets, host, review }: ViewerAppOptions): Hono<PageVariables> {
  const app = new Hono<PageVariables>()
  app.use(pageHeaders())
  app.use(checkHost(allowedNames(host)))
  addReads(app, source, review !== undefined)
  if (review) addReview(app, source, review)
  addQuery(app, source)
  app.all('/api/*', (context) =>
    context.json(problem('not-found', `There is no ${context.req.method} ${context.req.path} here.`), 404),
  )
  addAssets(app, assets)
  app.onError((error, context) => context.json(problem('internal', error.message), 500))
  return app
}
