/** The review: pairs of actors that may be one, decided one by one. */
import { createInterface } from 'node:readline'
import { type ReviewPair, reviewPairs } from '@demarche/core'
import { UsageError } from '../cli-error.ts'
import { plural } from '../output/plural.ts'
import { actorFacts, factLines } from './actor-facts.ts'
import { appendJudgements, type Decision, judge } from './keep-judgements.ts'
import type { LoadedGraph } from './loaded-graph.ts'
import { pairDecision, type Verdict } from './pair-decision.ts'

/** The pairs of a graph that wait for a judgement, the likeliest first. */
export function waitingPairs({ assembly, judgements, linked }: LoadedGraph): ReviewPair[] {
  return reviewPairs(assembly.actors, judgements, linked.ids)
}

/** A pair as JSON: score, reasons, and what is known of both. */
export function pairAsJson(graph: LoadedGraph, { actors, score, reasons }: ReviewPair): object {
  return { score, reasons, actors: actors.map((actor) => actorFacts(graph, actor)) }
}

function pairText(graph: LoadedGraph, pair: ReviewPair, number: number, count: number): string {
  const sides = pair.actors.map((actor) => factLines(actorFacts(graph, actor)).join('\n'))
  const why = pair.reasons.length > 0 ? `: ${pair.reasons.join('; ')}` : ''
  return `\nPair ${number} of ${count}, likeness ${pair.score.toFixed(2)}${why}\n\n${sides.join('\n\n')}\n\n`
}

const PROMPT =
  'One actor? [s]ame, [d]ifferent, [u]nsure, [Enter] later, [q]uit; words behind the letter are the reason: '
const verdicts: Readonly<Record<string, Verdict>> = {
  s: 'same',
  same: 'same',
  d: 'different',
  different: 'different',
  u: 'unsure',
  unsure: 'unsure',
}

/** What one line of a user means. */
export function readAnswer(
  line: string,
): { verdict: Verdict; reason: string | null } | 'later' | 'quit' | undefined {
  const [word = '', ...reason] = line.trim().split(/\s+/)
  if (word === '') return 'later'
  if (/^q(?:uit)?$/i.test(word)) return 'quit'
  const verdict = verdicts[word.toLowerCase()]
  return verdict && { verdict, reason: reason.join(' ') || null }
}

/**
 * Asks about each pair in turn and keeps each answer at once, so that nothing is lost when the terminal is closed.
 *
 * @returns how many pairs were judged
 */
export async function askPairs(
  graph: LoadedGraph,
  pairs: readonly ReviewPair[],
  by: string,
  input: NodeJS.ReadableStream,
  write: (text: string) => void,
): Promise<number> {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]()
  let judged = 0
  for (const [at, pair] of pairs.entries()) {
    write(pairText(graph, pair, at + 1, pairs.length))
    for (let answer: ReturnType<typeof readAnswer>; answer === undefined; ) {
      write(PROMPT)
      const { value, done } = await lines.next()
      answer = done ? 'quit' : readAnswer(value)
      if (answer === undefined) write('That is none of the answers.\n')
      if (answer === 'quit') return judged
      if (answer === undefined || answer === 'later') continue
      const [a, b] = pair.actors
      appendJudgements(graph.files, judge([pairDecision(a.id, b.id, answer.verdict, answer.reason)], by))
      judged += 1
    }
  }
  write(`\nThat was all: ${plural(pairs.length, 'pair')}.\n`)
  return judged
}

/** Reads `--answer "<id> <id> same because …"`, for programs; the actors are checked against the graph. */
export function readPairAnswer({ assembly }: LoadedGraph, text: string): Decision {
  const [first = '', second = '', word = '', ...reason] = text.trim().split(/\s+/)
  const verdict = verdicts[word.toLowerCase()]
  if (!verdict)
    throw new UsageError(
      'bad-answer',
      `--answer "${text}": must be two actor ids, then same, different or unsure`,
    )
  const actors = [first, second].map((id) => assembly.actors.find((actor) => actor.id === id))
  const missing = [first, second].find((_, at) => !actors[at])
  if (missing !== undefined || first === second)
    throw new UsageError(
      'bad-answer',
      `--answer "${text}": ${missing ?? 'the same id twice'} is no actor of the graph; see demarche actors review --format json`,
    )
  return pairDecision(actors[0]!.id, actors[1]!.id, verdict, reason.join(' '))
}
