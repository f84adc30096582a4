/** Whose a claim, a hope or a criticism is. */
import type { Tree } from '../syntax/tree.ts'
import type { FrameContext } from './frame.ts'
import { isExpletive, type Source, sourceAt, sourceOfVerb } from './source.ts'

/** "Norway’s": the mark is part of the source as written. */
function withPossessive(tree: Tree, { head, range }: Source): Source {
  const marked = range.end < tree.length && /^['’]s?$/.test(tree.form(range.end))
  return { head, range: marked ? { first: range.first, end: range.end + 1 } : range }
}

/** Whose a noun is ("his claim", "the hope of X", "criticism from X"), or who does it by a light verb ("made the claim"). */
export function sourceOfNoun(context: FrameContext, noun: number, taken: readonly string[]): Source | null {
  const { tree } = context
  const owner = tree.childBy(noun, 'nmod:poss')
  if (owner !== undefined) return withPossessive(tree, sourceAt(context, owner, noun))
  const from = tree
    .childrenBy(noun, 'nmod')
    .find((child) =>
      ['from', 'by', 'among', 'of'].some(
        (word) => !taken.includes(word) && tree.prepositions(child)[0] === word,
      ),
    )
  if (from !== undefined) return sourceAt(context, from, noun)
  const head = tree.head(noun)
  const light =
    head >= 0 && tree.upos(head) === 'VERB' && ['obj', 'obl', 'xcomp'].includes(tree.relation(noun))
  if (light) return sourceOfVerb(context, head)
  const subject = tree.childBy(noun, 'cop') === undefined ? undefined : tree.childBy(noun, 'nsubj')
  return subject === undefined || isExpletive(tree, subject) ? null : sourceAt(context, subject, noun)
}
