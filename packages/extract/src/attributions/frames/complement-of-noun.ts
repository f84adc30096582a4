/** Nouns and adjectives with a content: "the claim that …", "his plan to …", "support for …", "is confident that …". */
import { lemmaBit } from '@demarche/language'
import type { TokenRange, Tree } from '../../syntax/tree.ts'
import { CLAIM_NOUNS } from '../claim-nouns.ts'
import { asTaken, cueWord, type TakenParts } from '../cue-words.ts'
import type { Reports } from '../found-attribution.ts'
import { attribution, complement, type Frame, type FrameContext, isMarkedBy, NOTHING } from '../frame.ts'
import { type Source, sourceAt } from '../source.ts'
import { sourceOfNoun } from '../source-of-noun.ts'

const THAT: ReadonlySet<string> = new Set(['that'])
const CLAIM = lemmaBit((lemma) => CLAIM_NOUNS.has(lemma))

/** "the claim that …", "his plan to …", "criticism of …". */
export const complementOfNoun: Frame = {
  tags: ['NOUN'],
  read: (context, cue) => {
    const { tree } = context
    const words = tree.lemmaHas(cue, CLAIM) ? thatOfNoun(tree, cue) : undefined
    if (words !== undefined)
      return attribution(context, cue, sourceOfNoun(context, cue, []), [words], 'clause-of-noun', {
        reports: 'speech',
        plain: true,
      })
    const takes = cueWord(tree, 'NOUN', cue)
    return takes === undefined ? NOTHING : phraseOfNoun(context, cue, takes)
  },
}

/** The "that" clause of a noun. */
function thatOfNoun(tree: Tree, noun: number): TokenRange | undefined {
  for (let child = tree.firstChild(noun); child >= 0; child = tree.nextSibling(child)) {
    if (child < noun || tree.deprel(child) === 'acl:relcl') continue
    const relation = tree.relation(child)
    const fits = relation === 'acl' || relation === 'ccomp' || relation === 'advcl'
    if (fits && isMarkedBy(tree, child, THAT)) return complement(tree, child, noun)
  }
  return clauseBehind(tree, noun)
}

function phraseOfNoun(context: FrameContext, cue: number, takes: TakenParts): ReturnType<Frame['read']> {
  const { tree } = context
  const found = phraseTaken(tree, cue, takes)
  if (!found) return NOTHING
  const source = sourceOfNoun(context, cue, [found.preposition])
  if (source === null || (tree.lower(cue - 1) === 'the' && source.range.first < cue)) return NOTHING
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
export const complementOfAdjective: Frame = {
  tags: ['ADJ'],
  read: (context, cue) => {
    const { tree } = context
    const that = thatOfAdjective(tree, cue)
    const takes = cueWord(tree, 'ADJ', cue)
    if (that < 0 && takes === undefined) return NOTHING
    const source = sourceOfAdjective(context, cue)
    if (source === null) return NOTHING
    const isPerson = context.mentions.actors(source.head).length > 0 || tree.upos(source.head) === 'PRON'
    if (that >= 0 && isPerson && !/^(it|this|that)$/.test(tree.lower(source.head)))
      return attribution(context, cue, source, [complement(tree, that, cue)], 'clause-of-adjective', {
        reports: 'thought',
        plain: true,
      })
    const found = takes && phraseTaken(tree, cue, takes)
    return found
      ? attribution(context, cue, source, [found.content], 'complement-of-adjective', {
          reports: found.reports,
          held: true,
        })
      : NOTHING
  },
}

/** The "that" clause of an adjective, or -1. */
function thatOfAdjective(tree: Tree, cue: number): number {
  for (let child = tree.firstChild(cue); child >= 0; child = tree.nextSibling(child)) {
    const relation = tree.relation(child)
    const fits = relation === 'ccomp' || relation === 'advcl'
    if (fits && child > cue && isMarkedBy(tree, child, THAT)) return child
  }
  return -1
}

function sourceOfAdjective(context: FrameContext, cue: number): Source | null {
  const { tree } = context
  const subject = tree.childBy(cue, 'nsubj')
  if (subject !== undefined) return sourceAt(context, subject, cue)
  const head = tree.head(cue)
  const raised = head >= 0 && tree.relation(cue) === 'xcomp' ? tree.childBy(head, 'nsubj') : undefined
  return raised === undefined ? null : sourceAt(context, raised, cue)
}

const CLAUSES: ReadonlySet<string> = new Set(['acl', 'advcl', 'xcomp', 'ccomp'])

/** The phrase or infinitive that a row lets a word take. */
function phraseTaken(
  tree: Tree,
  cue: number,
  takes: TakenParts,
): { content: TokenRange; reports: Reports; preposition: string } | undefined {
  for (let child = tree.firstChild(cue); child >= 0; child = tree.nextSibling(child)) {
    if (child < cue) continue
    const relation = tree.relation(child)
    const nominal = relation === 'nmod' || relation === 'obl'
    if (!nominal && !CLAUSES.has(relation)) continue
    const marker = tree.childBy(child, nominal ? 'case' : 'mark')
    if (marker === undefined) continue
    const word = tree.lower(marker)
    const infinitive = !nominal && word === 'to'
    const reports = takes.get(infinitive ? 'infinitive' : asTaken(tree.word(marker)))
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
