/** "according to X". */
import type { TokenRange } from '../../syntax/tree.ts'
import { attribution, clauseAround, type Frame, trimmed, without } from '../frame.ts'

/** "according to X": the clause around it. */
export const accordingTo: Frame = (context, cue) => {
  const { tree, mentions } = context
  if (tree.lower(cue) !== 'according') return []
  const { firstToken, endToken } = tree.sentence(cue)
  const after = [cue + 2, cue + 3, cue + 4, cue + 5, cue + 6].filter((token) => token < endToken)
  const source = after.find((token) => mentions.mention(token) !== undefined) ?? null
  const phrase = source === null ? undefined : mentions.phrase(source)
  const own: TokenRange = { first: cue, end: phrase?.range.end ?? Math.min(cue + 2, endToken) }
  const clause = clauseAround(tree, cue, own)
  const content = without(clause, own).map((range) => trimmed(tree, range))
  const found = attribution(context, cue, source, content, 'according-to')
  return found.map((item) => ({
    ...item,
    cueRange: { first: cue, end: Math.min(cue + 2, endToken) },
    addressee: null,
    isSpeechAct: false,
    content: item.content.filter(({ first }) => first >= firstToken),
  }))
}
