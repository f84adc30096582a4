/** Whose a claim, a hope or a criticism is. */
import type { Tree } from '../syntax/tree.ts'
import type { FrameContext } from './frame.ts'
import { isExpletive, type Source, sourceAt, sourceOfVerb } from './source.ts'

/** "Norway’s": the mark is part of the source as written. */
function withPossessive(tree: Tree, { head, range }: Source): Source {
  const marked = range.end < tree.length && /^['’]s?$/.test(tree.form(range.end))
  return { head, range: marked ? { first: range.first, end: range.end + 1 } : range }
}

/** Verbs whose subject is who makes the claim, the call or the attack that is their object. */
const LIGHT = new Set(
  'make,have,issue,express,voice,offer,give,repeat,raise,deliver,renew,launch,continue,reiterate,send,float,push,hold,press,spread,share,put,intensify,escalate,sharpen,resume,restate,mount,unleash,level,lodge,post,release,publish,state,air,echo,reaffirm,keep,step,ratchet,expand,reboot,stiffen,defend,drop,soften,begin,cite,use,take,add,announce,reject'.split(
    ',',
  ),
)

/** "He renewed his attacks on …": he is named by the subject rather than by "his". */
function doerOf(context: FrameContext, noun: number, owner: number): Source | null {
  const { tree } = context
  const verb = tree.head(noun)
  if (!/^(his|her|their|its)$/.test(tree.lower(owner)) || verb < 0 || tree.upos(verb) !== 'VERB') return null
  return /^(obj|obl)$/.test(tree.relation(noun)) && LIGHT.has(tree.lemma(verb))
    ? sourceOfVerb(context, verb)
    : null
}

/** Whose a noun is ("his claim", "the hope of X", "criticism from X"), or who does it by a light verb ("made the claim"). */
export function sourceOfNoun(context: FrameContext, noun: number, taken: readonly string[]): Source | null {
  const { tree } = context
  const owner = tree.childBy(noun, 'nmod:poss')
  if (owner !== undefined)
    return doerOf(context, noun, owner) ?? withPossessive(tree, sourceAt(context, owner, noun))
  const from = tree
    .childrenBy(noun, 'nmod')
    .find((child) =>
      ['from', 'by', 'among', 'of'].some((word) => !taken.includes(word) && tree.preposition(child) === word),
    )
  if (from !== undefined) return sourceAt(context, from, noun)
  const head = tree.head(noun)
  const light =
    head >= 0 && tree.upos(head) === 'VERB' && ['obj', 'obl', 'xcomp'].includes(tree.relation(noun))
  if (light) return sourceOfVerb(context, head)
  const subject = tree.childBy(noun, 'cop') === undefined ? undefined : tree.childBy(noun, 'nsubj')
  return subject === undefined || isExpletive(tree, subject) ? null : sourceAt(context, subject, noun)
}
