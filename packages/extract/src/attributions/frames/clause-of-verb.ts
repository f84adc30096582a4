/** "X said that …", "X said …". */
import type { TokenRange, Tree } from '../../syntax/tree.ts'
import { attribution, type Frame, speakerOf, speechVerb, trimmed, without } from '../frame.ts'

/** The clause that a verb takes. Any verb with an actor as subject and a "that" clause counts, listed or not. */
export const clauseOfVerb: Frame = (context, cue) => {
  const { tree } = context
  if (tree.upos(cue) !== 'VERB') return []
  const kind = speechVerb(tree, cue)
  const isThat = (clause: number) =>
    tree.childrenBy(clause, 'mark').some((mark) => tree.lower(mark) === 'that')
  const clauses = tree.childrenBy(cue, 'ccomp').filter((clause) => kind !== undefined || isThat(clause))
  const surface = kind === undefined ? undefined : thatClause(tree, cue)
  const source = speakerOf(context, cue)
  if ((clauses.length === 0 && !surface) || (source === null && kind === undefined)) return []
  const impersonal = tree.childBy(cue, 'nsubj:pass', 'expl') !== undefined
  if (source === null && !impersonal && tree.childBy(cue, 'nsubj') !== undefined) return []
  const hole = { first: cue, end: cue + 1 }
  const content = clauses
    .flatMap((clause) => without(tree.subtree(clause), hole))
    .map((range) => trimmed(tree, range))
  const right = content.filter(({ first }) => first > cue)
  return attribution(context, cue, source, surface ? joined([...right, surface]) : content, 'clause-of-verb')
}

/** Words that begin a clause without "that": "announced it was launching". */
const NOMINATIVE = new Set(['it', 'he', 'she', 'they', 'we', 'i', 'there'])

/** From "that" (or a pronoun that can only be a subject) right behind a verb of saying to the end of what hangs below the verb to its right. */
function thatClause(tree: Tree, cue: number): TokenRange | undefined {
  const { endToken } = tree.sentence(cue)
  let at = cue + 1
  while (at < endToken && /^(ADV|ADP)$/.test(tree.upos(at)) && tree.lower(at) !== 'that') at += 1
  if (
    at >= endToken ||
    !(tree.lower(at) === 'that' ? tree.upos(at) === 'SCONJ' : NOMINATIVE.has(tree.lower(at)))
  )
    return undefined
  const below = tree
    .children(cue)
    .filter((child) => child > at && !['conj', 'parataxis', 'punct', 'cc'].includes(tree.relation(child)))
  const end = Math.max(at + 1, ...below.map((child) => tree.subtree(child).end))
  return trimmed(tree, { first: at, end: end > at + 1 ? end : endToken })
}

/** One range from the first to the last token of several. */
function joined(ranges: readonly TokenRange[]): TokenRange[] {
  return [
    { first: Math.min(...ranges.map(({ first }) => first)), end: Math.max(...ranges.map(({ end }) => end)) },
  ]
}
