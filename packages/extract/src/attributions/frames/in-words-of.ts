/** "in X’s words", "in X’s view", "in the opinion of X". */
import { attribution, clauseAround, type Frame, hasVerb, trimmed, without } from '../frame.ts'
import { sourceAt } from '../source.ts'

const VIEWS = new Set(['words', 'view', 'opinion', 'eyes', 'telling', 'judgment', 'judgement', 'estimation'])

/** "in Aliyev’s words", "in the words of X", "in his view". */
export const inWordsOf: Frame = (context, cue) => {
  const { tree, mentions } = context
  if (!VIEWS.has(tree.lower(cue)) || !tree.prepositions(cue).includes('in')) return []
  const owner = [...tree.childrenBy(cue, 'nmod:poss'), ...tree.childrenBy(cue, 'nmod')].find(
    (token) => mentions.actors(token).length > 0,
  )
  if (owner === undefined) return []
  const preposition = tree.childrenBy(cue, 'case').find((child) => tree.lower(child) === 'in') ?? cue
  const source = sourceAt(context, owner, cue)
  const own = { first: Math.min(preposition, cue), end: Math.max(cue + 1, source.range.end) }
  const content = without(clauseAround(tree, cue, own), own)
    .map((range) => trimmed(tree, range))
    .filter(({ first, end }) => hasVerb(tree, first, end))
  return attribution(context, cue, source, content, 'in-words-of', { plain: true })
}
