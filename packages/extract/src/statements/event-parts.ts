/** What a statement of an event takes over from it: kind, auxiliary modes, confidence. */
import type { Statement } from '@demarche/core'
import type { FoundEvent } from '../events/found-event.ts'

/** PLOVER’s auxiliary modes, sorted. */
export function auxiliaryModes(
  { future, hypothetical, open }: FoundEvent,
  historical: boolean,
): Statement['auxiliary'] {
  const modes: Statement['auxiliary'] = []
  if (future) modes.push('future')
  if (historical) modes.push('historical')
  if (hypothetical || open) modes.push('hypothetical')
  return modes
}

/** An event, a relation or an utterance, by its type. */
export function kindOf(type: Statement['type']): Statement['kind'] {
  if (type === 'SAY') return 'utterance'
  return type === 'LOCATED_IN' ? 'relation' : 'event'
}

/** Verbs are surer triggers than nouns; both sides named are surer than one. */
export function confidenceOf({ row, actors, recipients }: FoundEvent): number {
  const base = row.compiled.upos === 'VERB' ? 0.75 : 0.6
  return actors.length > 0 && recipients.length > 0 ? base + 0.1 : base
}
