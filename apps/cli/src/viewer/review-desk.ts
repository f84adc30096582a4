/** The review of `demarche actors review` for the viewer's server: the same pairs, the same lines of `judgements.jsonl`. */
import {
  type ActorId,
  type Judgement,
  type JudgementId,
  type ReviewPair,
  standingJudgements,
  verdictsOf,
} from '@demarche/core'
import {
  type AskedAnswer,
  type DeskPage,
  type DeskPair,
  type KeptAnswer,
  type ReviewDesk,
  ReviewError,
  type ReviewState,
} from '@demarche/viewer/server'
import { actorFacts } from '../actors/actor-facts.ts'
import { appendJudgements, applyJudgements, type Decision, judge } from '../actors/keep-judgements.ts'
import type { ShownGraph } from '../actors/loaded-graph.ts'
import { pairDecision } from '../actors/pair-decision.ts'
import { waitingPairs } from '../actors/review.ts'
import { systemReason } from '../cli-error.ts'
import { holderOf } from '../graph-folder/folder-lock.ts'
import { loadJudgements } from '../graph-folder/load-graph.ts'
import type { ServedGraph } from './served-graph.ts'

const keyOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** The pairs of one state of the graph, by their place in the list. */
interface Pairs {
  readonly graph: ShownGraph
  readonly list: readonly ReviewPair[]
  readonly places: ReadonlyMap<string, number>
}

function pairsOf(graph: ShownGraph): Pairs {
  const list = waitingPairs(graph)
  return { graph, list, places: new Map(list.map(({ actors: [a, b] }, at) => [keyOf(a.id, b.id), at])) }
}

/** The answer that stands for each pair, by its place. */
function answersTo({ graph, places }: Pairs, standing: readonly Judgement[]): Map<number, KeptAnswer> {
  const { ids } = graph.linked
  const of = (id: string) => ids.get(id) ?? id
  const answers = new Map<number, KeptAnswer>()
  for (const { id, actors, verdict, by, at, reason } of verdictsOf(standing)) {
    const place = places.get(keyOf(of(actors[0]), of(actors[1])))
    if (place !== undefined && !answers.has(place))
      answers.set(place, { judgement: id, verdict, by, at, reason })
  }
  return answers
}

/** How many judgements stand that did not when the graph was computed, or no longer stand. */
function notInGraph({ graph }: Pairs, standing: readonly Judgement[]): number {
  const [before, now] = [graph.standing, standing].map((all) => new Set(all.map(({ id }) => id)))
  return [...now!].filter((id) => !before!.has(id)).length + [...before!].filter((id) => !now!.has(id)).length
}

function stateOf(
  pairs: Pairs,
  standing: readonly Judgement[],
): { state: ReviewState; answers: Map<number, KeptAnswer> } {
  const answers = answersTo(pairs, standing)
  const [last] = [...answers].sort(([, a], [, b]) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1))
  const open = pairs.list.flatMap((_, at) => (answers.has(at) ? [] : [at]))
  const behind = last ? open.find((at) => at > last[0]) : undefined
  const state: ReviewState = {
    total: pairs.list.length,
    answered: answers.size,
    next: behind ?? open[0] ?? null,
    last: last ? { pair: last[0], judgement: last[1].judgement } : null,
    waiting: notInGraph(pairs, standing),
  }
  return { state, answers }
}

/** What a person can read and mend; faults of the program are thrown on as they are. */
function reviewError(error: unknown): unknown {
  if (error instanceof ReviewError || !(error instanceof Error) || !('code' in error)) return error
  if ('syscall' in error) {
    const message = `The folder of the graph cannot be written: ${systemReason(error)}. Nothing was changed.`
    return new ReviewError(500, 'cannot-write', message, { cause: error })
  }
  const isInUse = error.code === 'folder-in-use' || error.code === 'store-in-use'
  return new ReviewError(isInUse ? 409 : 500, String(error.code), error.message, { cause: error })
}

/** Offers the pairs of a served graph, and keeps the answers under a name. */
export class FolderReviewDesk implements ReviewDesk {
  readonly by: string
  readonly #served: ServedGraph
  #pairs: Pairs | undefined
  /** One thing at a time: the lock of the folder is that of the process. */
  #queue: Promise<unknown> = Promise.resolve()

  constructor(served: ServedGraph, by: string) {
    this.#served = served
    this.by = by
  }

  /** The pairs of the graph as it is shown: found once, since all of them are looked through. */
  get #now(): Pairs {
    const { graph } = this.#served
    if (this.#pairs?.graph !== graph) this.#pairs = pairsOf(graph)
    return this.#pairs
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(act).catch((error) => {
      throw reviewError(error)
    })
    this.#queue = turn.catch(() => undefined)
    return turn
  }

  async #standing(): Promise<Judgement[]> {
    return standingJudgements(await loadJudgements(this.#now.graph.files))
  }

  /** Refuses while another process builds in the folder: its graph is about to be another. */
  #checkFolder(): void {
    const holder = holderOf(this.#now.graph.files.lock)
    if (holder !== undefined)
      throw new ReviewError(
        409,
        'folder-in-use',
        `A build is running in the folder of the graph (process ${holder}). Nothing was changed: try again when it has ended.`,
      )
    if (!this.#served.isCurrent())
      throw new ReviewError(
        409,
        'graph-changed',
        'The graph was built anew since this page was opened. Nothing was kept: load the page again.',
      )
  }

  async #keep(decision: Decision): Promise<ReviewState> {
    appendJudgements(this.#now.graph.files, judge([decision], this.by))
    return stateOf(this.#now, await this.#standing()).state
  }

  /** Pairs from a place on. */
  async pairs({ offset, limit }: { offset: number | undefined; limit: number }): Promise<DeskPage> {
    const standing = await this.#standing().catch((error) => {
      throw reviewError(error)
    })
    const { graph, list } = this.#now
    const { state, answers } = stateOf(this.#now, standing)
    const from = offset ?? state.next ?? list.length
    const items = list.slice(from, from + limit).map(({ actors, score, reasons }, step): DeskPair => {
      const [one, other] = [actorFacts(graph, actors[0]), actorFacts(graph, actors[1])]
      return { score, reasons, sides: [one, other], answer: answers.get(from + step) ?? null }
    })
    return { items, offset: from, limit, state }
  }

  /** Keeps an answer about one of the pairs. */
  judge({ actors: [a, b], verdict, reason }: AskedAnswer): Promise<ReviewState> {
    return this.#inTurn(async () => {
      this.#checkFolder()
      if (!this.#now.places.has(keyOf(a, b)))
        throw new ReviewError(
          404,
          'unknown-pair',
          'These two are no pair of this review. Load the page again.',
        )
      return this.#keep(pairDecision(a as ActorId, b as ActorId, verdict, reason))
    })
  }

  /** Takes back an answer that stands. */
  undo(judgement: string): Promise<ReviewState> {
    return this.#inTurn(async () => {
      this.#checkFolder()
      const answers = answersTo(this.#now, await this.#standing())
      if (![...answers.values()].some((answer) => answer.judgement === judgement))
        throw new ReviewError(
          404,
          'unknown-answer',
          'This answer was taken back already, or replaced by another.',
        )
      return this.#keep({ about: 'undo', judgement: judgement as JudgementId })
    })
  }

  /** Computes the graph anew with all that is kept. */
  apply(): Promise<void> {
    return this.#inTurn(async () => {
      await applyJudgements(this.#now.graph.files)
      await this.#served.refresh()
    })
  }
}
