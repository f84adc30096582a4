/** Nouns and adjectives with a content: "the claim that …", "his plan to …", "support for …", "is confident that …". */
import type { TokenRange, Tree } from '../../syntax/tree.ts'
import { CLAIM_NOUNS } from '../claim-nouns.ts'
import { cueWord, type Takes } from '../cue-words.ts'
import type { Reports } from '../found-attribution.ts'
import { attribution, complement, type Frame, type FrameContext } from '../frame.ts'
import { type Source, sourceAt } from '../source.ts'
import { sourceOfNoun } from '../source-of-noun.ts'

const marks = (tree: Tree, clause: number) => tree.childrenBy(clause, 'mark').map((mark) => tree.lower(mark))

/** "the claim that …", "his plan to …", "criticism of …". */
export const complementOfNoun: Frame = (context, cue) => {
  const { tree } = context
  if (tree.upos(cue) !== 'NOUN') return []
  const right = tree.children(cue).filter((child) => child > cue)
  const that = right.find(
    (child) =>
      /^(acl|ccomp|advcl)$/.test(tree.relation(child)) &&
      tree.deprel(child) !== 'acl:relcl' &&
      marks(tree, child).includes('that'),
  )
  const words = !CLAIM_NOUNS.has(tree.lemma(cue))
    ? undefined
    : that === undefined
      ? clauseBehind(tree, cue)
      : complement(tree, that, cue)
  if (words !== undefined)
    return attribution(context, cue, sourceOfNoun(context, cue, []), [words], 'clause-of-noun', {
      reports: 'speech',
      plain: true,
    })
  const takes = cueWord('NOUN', tree.lemma(cue))
  const found = takes && phraseTaken(tree, cue, right, takes)
  if (!found) return []
  const source = sourceOfNoun(context, cue, [found.preposition])
  if (source === null || (tree.lower(cue - 1) === 'the' && source.range.first < cue)) return []
  return attribution(context, cue, source, [found.content], 'complement-of-noun', {
    reports: found.reports,
    held: true,
  })
}

/** "the finding that guards fired on the crowd": a clause of its own, though the tree takes it for a relative one. */
function clauseBehind(tree: Tree, noun: number): TokenRange | undefined {
  const { endToken } = tree.sentence(noun)
  let that = noun + 1
  while (
    that < Math.min(endToken, noun + 7) &&
    /^(ADP|DET|ADJ|NOUN|PROPN)$/.test(tree.upos(that)) &&
    tree.lower(that) !== 'that'
  )
    that += 1
  if (that + 2 >= endToken || tree.lower(that) !== 'that') return undefined
  const verb = tree.head(that)
  if (verb <= that + 1 || tree.upos(verb) !== 'VERB' || tree.childBy(verb, 'nsubj', 'nsubj:pass') === that)
    return undefined
  const marked = tree.deprel(that) === 'mark'
  const complete = tree.childrenBy(verb, 'obj', 'obl', 'xcomp', 'ccomp').some((child) => child > verb)
  if (!marked && !(complete && tree.childBy(verb, 'nsubj') !== undefined)) return undefined
  return { first: that, end: tree.subtree(verb, (child) => child < that).end }
}

/** "X is confident that …", "X is critical of …", "X is willing to …". */
export const complementOfAdjective: Frame = (context, cue) => {
  const { tree } = context
  if (tree.upos(cue) !== 'ADJ') return []
  const source = sourceOfAdjective(context, cue)
  if (source === null) return []
  const right = tree.children(cue).filter((child) => child > cue)
  const takes = cueWord('ADJ', tree.lemma(cue))
  const that = right.find(
    (child) => /^(ccomp|advcl)$/.test(tree.relation(child)) && marks(tree, child).includes('that'),
  )
  const isPerson = context.mentions.actors(source.head).length > 0 || tree.upos(source.head) === 'PRON'
  if (that !== undefined && isPerson && !/^(it|this|that)$/.test(tree.lower(source.head)))
    return attribution(context, cue, source, [complement(tree, that, cue)], 'clause-of-adjective', {
      reports: 'thought',
      plain: true,
    })
  const found = takes && phraseTaken(tree, cue, right, takes)
  return found
    ? attribution(context, cue, source, [found.content], 'complement-of-adjective', {
        reports: found.reports,
        held: true,
      })
    : []
}

function sourceOfAdjective(context: FrameContext, cue: number): Source | null {
  const { tree } = context
  const subject = tree.childBy(cue, 'nsubj')
  if (subject !== undefined) return sourceAt(context, subject, cue)
  const head = tree.head(cue)
  const raised = head >= 0 && tree.relation(cue) === 'xcomp' ? tree.childBy(head, 'nsubj') : undefined
  return raised === undefined ? null : sourceAt(context, raised, cue)
}

/** The phrase or infinitive that a row lets a word take. */
function phraseTaken(
  tree: Tree,
  cue: number,
  right: readonly number[],
  takes: ReadonlyMap<Takes, Reports>,
): { content: TokenRange; reports: Reports; preposition: string } | undefined {
  for (const child of right) {
    const relation = tree.relation(child)
    const nominal = relation === 'nmod' || relation === 'obl'
    const marker = nominal ? tree.childBy(child, 'case') : tree.childBy(child, 'mark')
    if (marker === undefined || (!nominal && !/^(acl|advcl|xcomp|ccomp)$/.test(relation))) continue
    const word = tree.lower(marker)
    const infinitive = !nominal && word === 'to'
    const reports = takes.get(infinitive ? 'infinitive' : `${word}+`)
    if (!reports) continue
    const { first, end } = complement(tree, child, cue)
    return {
      content: { first: infinitive ? first : Math.max(first, marker + 1), end },
      reports,
      preposition: word,
    }
  }
  return undefined
}
