/** "As X said on Monday, C", "C, as X noted", "As reported by X, C". */
import { perWordTest } from '@demarche/language'
import { tagged } from '../../syntax/tags.ts'
import type { TokenRange, Tree } from '../../syntax/tree.ts'
import {
  attribution,
  type Frame,
  type FrameContext,
  hasVerb,
  NOTHING,
  speechVerb,
  trimmed,
  without,
} from '../frame.ts'
import type { Source } from '../source.ts'

const REACH = 16

/** Verbs that tell of a time behind "as" ("As the race began, …"). */
const ACTS = new Set(['begin', 'continue', 'finish', 'close', 'read', 'propose'])

/** A verb of saying behind "as" between marks: what is said is the rest of the sentence. */
export const asSaid: Frame = {
  tags: ['VERB'],
  read: (context, cue) => {
    const { tree, quotationOf } = context
    const kind = speechVerb(tree, cue)
    if ((kind !== 'say' && kind !== 'note') || quotationOf[cue] !== -1 || ACTS.has(tree.lemma(cue)))
      return NOTHING
    const as = asBefore(tree, cue)
    return as < 0 ? NOTHING : saidAround(context, as, cue)
  },
}

function saidAround(context: FrameContext, as: number, cue: number): ReturnType<Frame['read']> {
  const { tree } = context
  const { firstToken, endToken } = tree.sentence(cue)
  const end = ownEnd(tree, cue, endToken)
  if (end < 0) return NOTHING
  const source = cue - as > 1 ? speakerBetween(context, as + 1, cue) : agentBehind(context, cue, end)
  if (source === null) return NOTHING
  // "…, and as X noted, C": what stands before is told by another
  const joined =
    as > firstToken && /^(and|but|yet|–|—|-)$/.test(tree.lower(as - 1)) && hasVerb(tree, end, endToken)
  const content = without({ first: joined ? as : firstToken, end: endToken }, { first: as, end })
    .map((range) => trimmed(tree, range))
    .filter(({ first, end: last }) => hasVerb(tree, first, last))
  return attribution(context, cue, source, content, 'as-said', { plain: true })
}

const endsSpeaker = tagged('VERB', 'SCONJ')
const parts = perWordTest(({ form }) => /^[,;:“”"]$/.test(form))

/** "as" at the start of the sentence or behind a mark, with nothing but a speaker up to the verb; else -1. */
function asBefore(tree: Tree, cue: number): number {
  const { firstToken } = tree.sentence(cue)
  let at = cue - 1
  while (at > firstToken && cue - at < REACH && tree.lower(at) !== 'as') {
    if (endsSpeaker(tree, at) || parts(tree.word(at))) return -1
    at -= 1
  }
  if (at < firstToken || tree.lower(at) !== 'as') return -1
  return at === firstToken || /^([,(–—-]|and|but|yet)$/.test(tree.lower(at - 1)) ? at : -1
}

/** The comma or full stop behind the verb, where no clause and no object stands between; else -1. */
function ownEnd(tree: Tree, cue: number, endToken: number): number {
  if (
    tree
      .childrenBy(cue, 'obj', 'xcomp')
      .some((child) => child > cue && /^(NOUN|PRON)$/.test(tree.upos(child)))
  )
    return -1
  for (let at = cue + 1; at < Math.min(endToken, cue + 14); at++) {
    if (/^[,.)–—-]$/.test(tree.form(at))) return at
    if (/^(VERB|AUX|SCONJ)$/.test(tree.upos(at)) || /^[“"]$/.test(tree.form(at))) return -1
  }
  return -1
}

/** The words between "as" and the verb, adverbs at its edge left out. */
function speakerBetween({ tree, mentions }: FrameContext, first: number, cue: number): Source | null {
  let end = cue
  while (end > first && /^(ADV|AUX)$/.test(tree.upos(end - 1))) end -= 1
  const opens = /^(DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(tree.upos(first))
  if (!opens || end <= first || /^(it|this|that|which)$/.test(tree.lower(first))) return null
  return { head: mentions.phrase(end - 1)?.head ?? end - 1, range: { first, end } }
}

/** "by X" right behind the verb. */
function agentBehind({ tree, mentions }: FrameContext, cue: number, end: number): Source | null {
  if (tree.lower(cue + 1) !== 'by' || cue + 2 >= end) return null
  const range: TokenRange = { first: cue + 2, end }
  return { head: mentions.phrase(range.first)?.head ?? range.first, range }
}
