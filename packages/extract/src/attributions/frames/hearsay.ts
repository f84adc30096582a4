/** "reportedly", "allegedly": sources left out. */
import { HEARSAY } from '../cue-words.ts'
import { attribution, type Frame, NOTHING, trimmed, without } from '../frame.ts'

/** An adverb of hearsay: the clause of its verb. */
export const hearsay: Frame = {
  tags: ['ADV'],
  isCue: ({ lower }) => HEARSAY.has(lower),
  read: (context, cue) => {
    const { tree } = context
    const head = tree.head(cue)
    if (head < 0) return NOTHING
    const content = without(tree.subtree(head), { first: cue, end: cue + 1 }).map((range) =>
      trimmed(tree, range),
    )
    return attribution(context, cue, null, content, 'hearsay', { plain: true })
  },
}
