/** "X is expected to …", "X was criticized by Y". */
import type { Tree } from '../../syntax/tree.ts'
import { cueWord } from '../cue-words.ts'
import { attribution, complement, type Frame, type FrameContext, isInfinitive, joined } from '../frame.ts'
import { sourceOfVerb, sourcePhrase } from '../source.ts'

/** Verbs whose passive tells of words although nobody is named. */
const REPORTED = /^(criticize|announce|report|confirm|reject|accuse|request|deny|disclose|support|mention)$/

/** "X is expected to …", "X was criticized by Y". */
export function passiveOfVerb(context: FrameContext, cue: number): ReturnType<Frame> {
  const { tree } = context
  const takes = cueWord('VERB', tree.lemma(cue))
  const subject = tree.childBy(cue, 'nsubj:pass')
  if (!takes || subject === undefined) return []
  const subjectWords = sourcePhrase(context, subject, cue)
  const rest = tree
    .children(cue)
    .filter(
      (child) =>
        child > cue &&
        (/^(xcomp|ccomp)$/.test(tree.relation(child)) ||
          (tree.relation(child) === 'advcl' && (isInfinitive(tree, child) || isCharge(tree, child))) ||
          (tree.relation(child) === 'obl' && /^(as|for|of|about)$/.test(tree.prepositions(child)[0] ?? ''))),
    )
  const source = sourceOfVerb(context, cue)
  if (rest.length === 0 && !takes.has('object')) return []
  if (source === null && rest.length === 0 && !REPORTED.test(tree.lemma(cue))) return []
  const toPerson = /^(ask|tell|remind|warn|inform|assure|urge|advise)$/.test(tree.lemma(cue))
  if (toPerson && rest.length === 0) return []
  const content = [
    ...(toPerson ? [] : [subjectWords]),
    ...joined(rest.map((child) => complement(tree, child, cue))),
  ]
  return attribution(context, cue, source, content, 'passive', { reports: 'act', held: true })
}

/** "of attacking", "for hiding": a clause behind a preposition. */
const isCharge = (tree: Tree, clause: number) =>
  tree.childrenBy(clause, 'mark').some((mark) => /^(as|for|of|about|with)$/.test(tree.lower(mark)))
