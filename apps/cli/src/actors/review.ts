/** The review: pairs of actors that may be one, decided one by one. */
import { createInterface } from 'node:readline'
import { type JudgementId, type ReviewPair, reviewPairs } from '@demarche/core'
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
  'One actor? [s]ame, [d]ifferent, [u]nsure, [Enter] later, [z] last answer back, [q]uit; words behind the letter are the reason: '
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
): { verdict: Verdict; reason: string | null } | 'later' | 'back' | 'quit' | undefined {
  const [word = '', ...reason] = line.trim().split(/\s+/)
  if (word === '') return 'later'
  if (/^q(?:uit)?$/i.test(word)) return 'quit'
  if (/^z$/i.test(word)) return 'back'
  const verdict = verdicts[word.toLowerCase()]
  return verdict && { verdict, reason: reason.join(' ') || null }
}

/** Where pairs are asked about. */
export interface Dialogue {
  input: NodeJS.ReadableStream
  write: (text: string) => void
  /** Ends the dialogue as `q` does. */
  signal?: AbortSignal
}

/** Asks until a line is an answer; the end of the input is `quit`. */
async function readLine(
  lines: AsyncIterator<string>,
  write: (text: string) => void,
): Promise<NonNullable<ReturnType<typeof readAnswer>>> {
  for (;;) {
    write(PROMPT)
    const { value, done } = await lines.next()
    const answer = done ? 'quit' : readAnswer(value)
    if (answer !== undefined) return answer
    write('That is none of the answers.\n')
  }
}

/**
 * Asks about each pair in turn and keeps each answer at once, so that nothing is lost when the terminal is closed.
 *
 * @returns how many answers stand in the end
 */
export async function askPairs(
  graph: LoadedGraph,
  pairs: readonly ReviewPair[],
  by: string,
  { input, write, signal }: Dialogue,
): Promise<number> {
  const reading = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY, ...(signal && { signal }) })
  const lines = reading[Symbol.asyncIterator]()
  const kept: { at: number; id: JudgementId }[] = []
  const keep = (decision: Decision) => {
    const judgements = judge([decision], by)
    appendJudgements(graph.files, judgements)
    return judgements[0]!.id
  }
  let at = 0
  write(`${plural(pairs.length, 'pair')}; answers are kept as those of ${by}.\n`)
  while (at < pairs.length) {
    const pair = pairs[at]!
    write(pairText(graph, pair, at + 1, pairs.length))
    const answer = await readLine(lines, write)
    if (answer === 'quit') return kept.length
    if (answer === 'back') {
      const last = kept.pop()
      if (last) keep({ about: 'undo', judgement: last.id })
      write(last ? `Taken back: the answer about pair ${last.at + 1}.\n` : 'Nothing was answered yet.\n')
      at = last?.at ?? at
      continue
    }
    if (answer !== 'later') {
      const [a, b] = pair.actors
      kept.push({ at, id: keep(pairDecision(a.id, b.id, answer.verdict, answer.reason)) })
    }
    at += 1
  }
  write(`\nThat was all: ${plural(pairs.length, 'pair')}.\n`)
  return kept.length
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
