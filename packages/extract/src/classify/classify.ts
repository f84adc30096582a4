/**
 * What does a sentence say that one marked actor does to another? For pairs that are known beforehand: event tables to
 * check, gold sets, questions of a user.
 */
import type { EventTypeName, Statement } from '@demarche/core'
import type { Analyser } from '@demarche/language'
import type { FoundEvent } from '../events/found-event.ts'
import { codedType } from '../events/plover-mapping.ts'
import { Tree } from '../syntax/tree.ts'
import { type Candidate, candidateEvents } from './candidates.ts'
import { type PairSpans, pairTokens } from './pair-tokens.ts'
import { contentPenalty, scoreCandidate } from './score-candidate.ts'

/** The answer; `type` is null where the sentence says nothing that is an event. */
export interface PairReading {
  readonly type: EventTypeName | null
  readonly mode: string | null
  readonly polarity: Statement['polarity']
  readonly auxiliary: Statement['auxiliary']
}

/** Classifies pairs; keeps nothing from one to the next. */
export interface PairClassifier {
  classifyPair(text: string, source: PairSpans['source'], target: PairSpans['target']): PairReading
}

const NOTHING: PairReading = { type: null, mode: null, polarity: 'affirmed', auxiliary: [] }

/**
 * Puts a classifier together.
 *
 * @example createClassifier(loadAnalyser()).classifyPair('France helped Chad.', { start: 0, end: 6 }, { start: 14, end: 18 }).type // AID
 */
export function createClassifier(analyser: Analyser): PairClassifier {
  return {
    classifyPair: (text, source, target) => {
      const tree = new Tree(analyser.analyse(text))
      const pair = pairTokens(tree, { source, target })
      if (pair === null) return NOTHING
      const candidates = candidateEvents(tree, pair)
      const scored = candidates.map((candidate) => ({
        candidate,
        score: scoreCandidate(tree, pair, candidate) - contentPenalty(tree, candidate, candidates),
      }))
      const best = scored.sort((a, b) => b.score - a.score)[0]
      return best === undefined ? NOTHING : readingOf(best.candidate)
    },
  }
}

function readingOf({ event }: Candidate): PairReading {
  const { type, mode } = codedType(event)
  // "did not give permission"
  if (event.negated && (type === 'CONCEDE' || type === 'RETREAT'))
    return { type: 'REJECT', mode: 'yield', polarity: 'affirmed', auxiliary: auxiliaryOf(event) }
  if (type === 'SAY' || type === 'LOCATED_IN') return NOTHING
  return {
    type,
    mode,
    polarity: event.negated ? 'negated' : 'affirmed',
    auxiliary: auxiliaryOf(event),
  }
}

function auxiliaryOf({ future, hypothetical }: FoundEvent): Statement['auxiliary'] {
  const modes: Statement['auxiliary'] = []
  if (future) modes.push('future')
  if (hypothetical) modes.push('hypothetical')
  return modes
}
