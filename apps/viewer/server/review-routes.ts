/** The one part of the server that writes: answers about pairs of actors that may be one. */
import type { Context, Hono } from 'hono'
import type { PageVariables } from './page-headers.ts'
import { readPage, wrongPage } from './page-request.ts'
import type { AskedAnswer, DeskPair, DeskSide, ReviewDesk, ReviewState, Verdict } from './review-desk.ts'
import { ReviewError } from './review-desk.ts'
import type { ReviewPage, ReviewPairView } from './review-views.ts'
import type { ViewerSource } from './viewer-source.ts'
import type { ErrorView, EvidenceView } from './views.ts'
import { newToken, writeGuard } from './write-guard.ts'

const MAX_REASON = 1000
const VERDICTS: readonly string[] = ['same', 'different', 'unsure'] satisfies Verdict[]

const problem = (code: string, message: string): ErrorView => ({ error: { code, message } })

/** Looks up the sentences of all pairs at once: statements are found by going through all of them. */
function withEvidence(source: ViewerSource, pairs: readonly DeskPair[]): ReviewPairView[] {
  const wanted = pairs.flatMap(({ sides }) => sides.flatMap(({ evidence }) => evidence))
  const ids = [...new Set(wanted.map(({ statement }) => statement))]
  const found = new Map<string, readonly EvidenceView[]>(
    source
      .statements({ ids }, { offset: 0, limit: ids.length })
      ?.items.map(({ id, evidence }) => [id, evidence]),
  )
  const sideView = ({ evidence, ...side }: DeskSide) => ({
    ...side,
    evidence: evidence.flatMap(({ statement, document }) => {
      const piece = found.get(statement)?.find((one) => one.document === document)
      return piece ? [{ statement, evidence: piece }] : []
    }),
  })
  return pairs.map(({ sides: [one, other], ...pair }) => ({
    ...pair,
    sides: [sideView(one), sideView(other)],
  }))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const bodyOf = async (context: Context): Promise<Record<string, unknown> | undefined> => {
  const body: unknown = await context.req.json().catch(() => undefined)
  return isObject(body) ? body : undefined
}

/** The answer in a body, or undefined where it holds none. */
function answerIn(body: Record<string, unknown> | undefined): AskedAnswer | undefined {
  const { actors, verdict, reason = null } = body ?? {}
  if (!Array.isArray(actors) || actors.length !== 2) return undefined
  const [one, other]: unknown[] = actors
  if (typeof one !== 'string' || typeof other !== 'string' || one === other) return undefined
  if (typeof verdict !== 'string' || !VERDICTS.includes(verdict)) return undefined
  if (reason !== null && (typeof reason !== 'string' || reason.length > MAX_REASON)) return undefined
  return { actors: [one, other], verdict: verdict as Verdict, reason }
}

const wrongAnswer = problem(
  'wrong-answer',
  `Send {"actors": ["act_…", "act_…"], "verdict": "same" | "different" | "unsure", "reason": "at most ${MAX_REASON} characters" | null}.`,
)

/** What comes of asking the desk: its answer, or why it refuses. */
async function told(context: Context, ask: () => Promise<unknown>, status: 200 | 201 = 200) {
  try {
    return context.json(await ask(), status)
  } catch (error) {
    if (!(error instanceof ReviewError)) throw error
    return context.json(problem(error.code, error.message), error.status)
  }
}

/** Adds the routes below `/api/review`. */
export function addReview(app: Hono<PageVariables>, source: ViewerSource, desk: ReviewDesk): void {
  const token = newToken()
  app.get('/api/review', async (context) => {
    const page = readPage(context)
    if (!page) return context.json(wrongPage, 400)
    const offset = context.req.query('offset') === undefined ? undefined : page.offset
    return told(context, async (): Promise<ReviewPage> => {
      const { items, state, ...at } = await desk.pairs({ offset, limit: page.limit })
      return { ...at, ...state, items: withEvidence(source, items), by: desk.by, token }
    })
  })
  app.use('/api/review/*', writeGuard(token))
  app.post('/api/review/answers', async (context) => {
    const answer = answerIn(await bodyOf(context))
    if (!answer) return context.json(wrongAnswer, 400)
    return told(context, (): Promise<ReviewState> => desk.judge(answer), 201)
  })
  app.post('/api/review/undo', async (context) => {
    const judgement = (await bodyOf(context))?.judgement
    if (typeof judgement !== 'string')
      return context.json(problem('wrong-undo', 'Send {"judgement": "jud_…"}.'), 400)
    return told(context, (): Promise<ReviewState> => desk.undo(judgement), 201)
  })
  app.post('/api/review/apply', (context) =>
    told(context, async () => {
      await desk.apply()
      return { applied: true }
    }),
  )
}
