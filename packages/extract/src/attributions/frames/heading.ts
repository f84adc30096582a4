/** "X: C" in headings, and turns of speech in transcripts. */
import type { TokenRange, Tree } from '../../syntax/tree.ts'
import {
  attribution,
  CONTENT_TAGS,
  type Frame,
  type FrameContext,
  hasVerb,
  NOTHING,
  trimmed,
} from '../frame.ts'
import { paragraphOf } from '../quotation-edges.ts'
import type { Source } from '../source.ts'

/** A colon behind a name that begins the sentence, and words with a verb behind it; a turn runs to the end of its paragraph. */
export const heading: Frame = {
  tags: [...CONTENT_TAGS, 'PUNCT'],
  isCue: ({ form }) => form === ':',
  read: (context, cue) => {
    const { tree, quotationOf } = context
    if (quotationOf[cue] !== -1) return NOTHING
    const { firstToken, endToken } = tree.sentence(cue)
    if (cue === firstToken || cue - firstToken > 12) return NOTHING
    const range = { first: firstToken, end: cue }
    const turn = isTurn(tree, range)
    const source = turn ? sourceIn(context, range) : namedBefore(context, range)
    const end = turn ? endOfParagraph(tree, endToken) : endToken
    if (source === null || !hasVerb(tree, cue + 1, end)) return NOTHING
    const content = trimmed(tree, { first: cue + 1, end })
    return attribution(context, cue, source, [content], 'heading', { plain: true })
  },
}

/** Words that open a paragraph in capitals and name nobody. */
const LABELS =
  /^(update|updated|correction|exclusive|breaking|note|watch|video|photos?|listen|read|more|related|analysis|opinion|developing|headline|question|answer|the|stat|fact|claim|verdict|rating|winners?|losers?|boom|busted|huffpollster|live|latest|alert|warning|story|stories|today|tonight|quote)$/

/** "ANA RUIZ:" at the start of a paragraph. */
function isTurn(tree: Tree, { first, end }: TokenRange): boolean {
  if (first > 0 && paragraphOf(tree, first - 1) === paragraphOf(tree, first)) return false
  if (end - first > 4 || LABELS.test(tree.lower(first))) return false
  for (let at = first; at < end; at++) if (!/^(\p{Lu}[\p{Lu}.'’-]*)$/u.test(tree.form(at))) return false
  return tree.form(first).length > 2
}

function sourceIn({ mentions }: FrameContext, range: TokenRange): Source {
  return { head: mentions.phrase(range.first)?.head ?? range.first, range }
}

const PUBLISHED = /^(poll|report|survey|study|sources|source)$/

/** A name up to the colon, or up to a word that tells of what or where ("Ana Ruiz on the pact: …"); "Poll:". */
function namedBefore(context: FrameContext, range: TokenRange): Source | null {
  const { tree, mentions } = context
  const { first, end } = range
  if (end === first + 1 && PUBLISHED.test(tree.lower(first))) return { head: first, range }
  const phrase = mentions.phrase(first)
  if (!phrase || phrase.range.end > end || mentions.actors(phrase.head).length === 0) return null
  if (phrase.range.end === end) return { head: phrase.head, range: phrase.range }
  const closes = tree.form(phrase.range.end) === '(' && tree.form(end - 1) === ')'
  if (closes) return { head: phrase.head, range }
  return /^(on|to|at|in)$/.test(tree.lower(phrase.range.end))
    ? { head: phrase.head, range: phrase.range }
    : null
}

function endOfParagraph(tree: Tree, endToken: number): number {
  const paragraph = paragraphOf(tree, endToken - 1)
  let end = endToken
  while (end < tree.length && paragraphOf(tree, end) === paragraph) end = tree.sentence(end).endToken
  return end
}
