/** "in X’s words", "in the view of X", "by the account of X", "as X put it". */
import { VIEWS } from '../../lexicon/views.ts'
import type { TokenRange, Tree } from '../../syntax/tree.ts'
import {
  attribution,
  CONTENT_TAGS,
  type Frame,
  type FrameContext,
  hasVerb,
  NOTHING,
  trimmed,
  without,
} from '../frame.ts'
import { type Source, sourceAt } from '../source.ts'

/** A word for a view or an account behind "in" or "by" ("from" for "point of view"), and whose it is. */
export const inWordsOf: Frame = {
  tags: CONTENT_TAGS,
  isCue: ({ lower }) => isPut(lower) || VIEWS.test(lower),
  read: (context, cue) => (isPut(context.tree.lower(cue)) ? asPut(context, cue) : inView(context, cue)),
}

const isPut = (lower: string) => lower === 'put' || lower === 'puts'

/** "in X’s words", "by the account of X". */
function inView(context: FrameContext, cue: number): ReturnType<Frame['read']> {
  const { tree } = context
  const { firstToken } = tree.sentence(cue)
  let start = cue - 1
  while (
    start > firstToken &&
    cue - start < 12 &&
    !/^(in|by)$/.test(tree.lower(start)) &&
    !isEdge(tree, start)
  )
    start -= 1
  if (start < firstToken || !/^(in|by)$/.test(tree.lower(start))) return NOTHING
  if (/^accounts?$/.test(tree.lower(cue)) && tree.lower(start) === 'in') return NOTHING
  const source = ownerOf(context, start, cue)
  if (!source) return NOTHING
  const own = { first: start, end: Math.max(cue + 1, source.range.end) }
  if (!standsApart(tree, own)) return NOTHING
  return saidAround(context, cue, source, own)
}

/** Between marks, or at an edge of its sentence: "in conflict with her views on trade" is no view that is told. */
function standsApart(tree: Tree, { first, end }: TokenRange): boolean {
  const { firstToken, endToken } = tree.sentence(first)
  const opens = first === firstToken || /^(,|;|\(|that|but|and|so)$/.test(tree.lower(first - 1))
  const closes = end >= endToken - 1 || /^[,;)]$/.test(tree.form(end))
  return opens || closes
}

const isEdge = (tree: Tree, token: number) =>
  /^(VERB|AUX|SCONJ)$/.test(tree.upos(token)) || /^([,;:.]|with|on|to|for|from|at)$/.test(tree.lower(token))

/** "in Aliyev’s words", "in his view"; "in the words of X". */
function ownerOf(context: FrameContext, start: number, cue: number): Source | undefined {
  const { tree, mentions } = context
  const owner = tree.childBy(cue, 'nmod:poss')
  if (owner !== undefined && owner > start) return sourceAt(context, owner, cue)
  if (tree.lower(cue + 1) !== 'of') return undefined
  const phrase = mentions.phrase(cue + 2)
  if (!phrase) return undefined
  const { endToken } = tree.sentence(cue)
  let end = Math.max(phrase.range.end, cue + 3)
  while (end < endToken && !isEdge(tree, end)) end += 1
  return { head: phrase.head, range: { first: cue + 2, end } }
}

/** "As X put it, C", "C, as X puts it". */
function asPut(context: FrameContext, cue: number): ReturnType<Frame['read']> {
  const { tree, mentions } = context
  if (cue + 1 >= tree.length || tree.lower(cue + 1) !== 'it') return NOTHING
  const { firstToken } = tree.sentence(cue)
  let start = cue - 1
  while (start > firstToken && cue - start < 16 && tree.lower(start) !== 'as' && tree.form(start) !== ',')
    start -= 1
  if (tree.lower(start) !== 'as' || start + 1 >= cue) return NOTHING
  const head = mentions.phrase(start + 1)?.head ?? start + 1
  let end = cue
  while (end - 1 > start + 1 && /^(ADV|AUX)$/.test(tree.upos(end - 1))) end -= 1
  const source = { head, range: { first: start + 1, end } }
  return saidAround(context, cue, source, { first: start, end: cue + 2 })
}

/** What is said is the rest of the sentence: what has a verb before and behind. */
function saidAround(
  context: FrameContext,
  cue: number,
  source: Source,
  own: TokenRange,
): ReturnType<Frame['read']> {
  const { tree } = context
  const { firstToken, endToken } = tree.sentence(cue)
  const content = without({ first: firstToken, end: endToken }, own)
    .map((range) => trimmed(tree, range))
    .filter(({ first, end }) => hasVerb(tree, first, end))
  return attribution(context, cue, source, content, 'in-words-of', { plain: true })
}
