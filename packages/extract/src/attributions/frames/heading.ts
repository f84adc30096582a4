/** "X: C" in headings and transcripts. */
import { attribution, type Frame, hasVerb, trimmed } from '../frame.ts'

/** A colon behind a name that begins the sentence, and words with a verb behind it. */
export const heading: Frame = (context, cue) => {
  const { tree, mentions, quotationOf } = context
  if (tree.form(cue) !== ':' || quotationOf[cue] !== -1) return []
  const { firstToken, endToken } = tree.sentence(cue)
  const phrase = mentions.phrase(firstToken)
  if (phrase?.range.end !== cue || cue - firstToken > 8 || mentions.actors(phrase.head).length === 0)
    return []
  if (!hasVerb(tree, cue + 1, endToken)) return []
  const content = trimmed(tree, { first: cue + 1, end: endToken })
  const source = { head: phrase.head, range: phrase.range }
  return attribution(context, cue, source, [content], 'heading', { plain: true })
}
