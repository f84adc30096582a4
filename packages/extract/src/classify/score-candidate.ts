/** How well a trigger’s reading fits a marked pair: whose deed it is, whom it reaches, what stands above it. */
import { objects, subjects } from '../events/roles.ts'
import type { Tree } from '../syntax/tree.ts'
import type { Candidate } from './candidates.ts'
import { isIn, type Pair } from './pair-tokens.ts'

/** A higher score fits better. */
export function scoreCandidate(tree: Tree, pair: Pair, candidate: Candidate): number {
  const { trigger } = candidate.event
  return (
    roleScore(tree, pair, candidate) +
    placeScore(pair, trigger) +
    candidate.onTree * 1.5 +
    candidate.nearby * 0.5 +
    (candidate.tagged ? 1 : 0) +
    (candidate.event.row.compiled.upos === 'VERB' ? 1 : 0)
  )
}

/** Source as its subject, target below it; the other way round speaks against it. */
function roleScore(tree: Tree, { source, target }: Pair, { event }: Candidate): number {
  const { trigger } = event
  const isVerb = tree.upos(trigger) === 'VERB'
  const doers = isVerb ? subjects(tree, trigger) : []
  const done = isVerb ? objects(tree, trigger) : []
  if (event.row.id === 'must') return 5
  const below = (range: Pair['source']) => isBelow(tree, trigger, range)
  let score = 0
  if (doers.some((token) => isIn(source, token))) score += 4
  if (doers.some((token) => isIn(target, token))) score -= 2
  if (done.some((token) => isIn(target, token))) score += 2
  if (done.some((token) => isIn(source, token))) score -= 2
  if (below(target)) score += 1.5
  if (isIn(source, trigger) || isIn(target, trigger)) score -= 3
  return score
}

/** True where a part of the range hangs below the trigger. */
function isBelow(tree: Tree, trigger: number, { first, end }: Pair['source']): boolean {
  for (let token = first; token < end; token++) if (tree.isUnder(token, trigger)) return true
  return false
}

/** Between the two is best, then near the source; what comes first governs what follows. */
function placeScore({ source, target }: Pair, trigger: number): number {
  const [left, right] = source.first < target.first ? [source, target] : [target, source]
  if (left.end <= trigger && trigger < right.first) return 4 - (trigger - left.end) * 0.12
  const after = trigger - right.end
  if (after >= 0) return 1 - after * 0.08
  return 1.2 - (left.first - trigger) * 0.1
}

/** How much speaks against a candidate that stands in what another one refuses, asks for or promises. */
export function contentPenalty(tree: Tree, candidate: Candidate, all: readonly Candidate[]): number {
  const { trigger } = candidate.event
  const isNoun = candidate.event.row.compiled.upos === 'NOUN'
  const governed = all.some(({ event }) => {
    // "called off their strike": the verb says what becomes of the strike
    if (isNoun && event.row.compiled.upos === 'VERB' && tree.head(trigger) === event.trigger) return true
    if (event.trigger >= trigger || !event.row.compiled.slots.some(({ role }) => role === 'content'))
      return false
    if (event.content.some((head) => tree.isUnder(trigger, head))) return true
    return trigger - event.trigger <= 5 && isAfterTo(tree, event.trigger, trigger)
  })
  return governed ? 6 : 0
}

/** True for "refused to V", "agreed not to V". */
function isAfterTo(tree: Tree, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token++) if (tree.lower(token) === 'to') return true
  return false
}
