/** "X seems to …". */
import type { Tree } from '../../syntax/tree.ts'
import { cueWord } from '../cue-words.ts'
import {
  attribution,
  complement,
  type Frame,
  type FrameContext,
  isInfinitive,
  NOTHING,
  speechVerb,
} from '../frame.ts'
import { sourcePhrase } from '../source.ts'

/** "X seems to blame Y": what X seems to do is an attribution of its own. */
const isCue = (tree: Tree, verb: number) =>
  isInfinitive(tree, verb) &&
  (speechVerb(tree, verb) !== undefined || cueWord(tree, 'VERB', verb)?.has('object') === true)

/** "X seems to …": nobody is named, or "to Y". */
export function seeming(context: FrameContext, cue: number): ReturnType<Frame['read']> {
  const { tree } = context
  const predicate = predicateOf(tree, cue)
  const describes = tree.head(cue) >= 0 && tree.upos(tree.head(cue)) === 'NOUN'
  if (predicate === undefined || describes || isCue(tree, predicate)) return NOTHING
  const subject = tree.childBy(cue, 'nsubj')
  const empty = subject === undefined || /^(it|there)$/.test(tree.lower(subject))
  const content = [...(empty ? [] : [sourcePhrase(context, subject, cue)]), complement(tree, predicate, cue)]
  return attribution(context, cue, null, content, 'seeming', { reports: 'thought', held: true })
}

const predicateOf = (tree: Tree, cue: number) =>
  tree.children(cue).find((child) => child > cue && /^(xcomp|ccomp|advcl)$/.test(tree.relation(child)))
