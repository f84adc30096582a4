/** "in X’s words". */
import { attribution, clauseAround, type Frame, hasVerb, trimmed, without } from '../frame.ts'

/** "in Aliyev’s words", "in the words of X". */
export const inWordsOf: Frame = (context, cue) => {
  const { tree, mentions } = context
  if (tree.lower(cue) !== 'words' || !tree.prepositions(cue).includes('in')) return []
  const owner = [...tree.childrenBy(cue, 'nmod:poss'), ...tree.childrenBy(cue, 'nmod')].find(
    (token) => mentions.actors(token).length > 0,
  )
  if (owner === undefined) return []
  const preposition = tree.childrenBy(cue, 'case').find((child) => tree.lower(child) === 'in') ?? cue
  const own = {
    first: Math.min(preposition, cue),
    end: Math.max(cue, mentions.phrase(owner)?.range.end ?? 0, owner) + 1,
  }
  const content = without(clauseAround(tree, cue, own), own)
    .map((range) => trimmed(tree, range))
    .filter(({ first, end }) => hasVerb(tree, first, end))
  return attribution(context, cue, owner, content, 'in-words-of').map((item) => ({
    ...item,
    addressee: null,
    isSpeechAct: false,
  }))
}
