/** "A quoted B as saying that C", "B was quoted by A as saying that C", "B, cited by A, said C": a source that quotes a source. */
import type { TokenRange, Tree } from '../../syntax/tree.ts'
import { attribution, CONTENT_TAGS, type Frame, type FrameContext, NOTHING, trimmed } from '../frame.ts'
import { type Source, sourceAt, sourceOfVerb, stretchBefore } from '../source.ts'

const QUOTING = new Set(['quote', 'cite'])
/** Their forms that can have such words behind them. */
const FORMS = /^(quot|cit).*(ed|s|ing)$/
const SAYING =
  /^(saying|telling|stating|warning|adding|insisting|arguing|claiming|predicting|calling|describing)$/
/** How far "as saying" may stand behind "quoted". */
const REACH = 25

/** The one who quotes is the outer source, and the one who is quoted the inner one. */
export const quotedBy: Frame = {
  tags: CONTENT_TAGS,
  isCue: ({ lower }) => FORMS.test(lower),
  read: (context, cue) => {
    const { tree, quotationOf } = context
    if (!QUOTING.has(tree.lemma(cue)) || quotationOf[cue] !== -1) return NOTHING
    const by = tree.lower(cue + 1) === 'by' ? cue + 1 : -1
    const saying = sayingBehind(tree, cue)
    if (by >= 0) return byQuoter(context, cue, by, saying)
    return saying < 0 ? NOTHING : asSaying(context, cue, saying)
  },
}

/** The participle of "as saying" behind a token in its sentence, or -1. */
function sayingBehind(tree: Tree, cue: number): number {
  const end = Math.min(tree.sentence(cue).endToken, cue + REACH)
  for (let at = cue + 1; at + 1 < end; at++)
    if (tree.lower(at) === 'as' && SAYING.test(tree.lower(at + 1))) return at + 1
  return -1
}

const wordsBehind = (tree: Tree, token: number): TokenRange =>
  trimmed(tree, { first: token + 1, end: tree.sentence(token).endToken })

/** "A quoted B as saying C" and "B was quoted as saying C". */
function asSaying(context: FrameContext, cue: number, saying: number): ReturnType<Frame['read']> {
  const { tree } = context
  const content = wordsBehind(tree, saying)
  const passive = /^(is|are|was|were|been|being)$/.test(tree.lower(cue - 1))
  if (passive) {
    const quoted = phraseBefore(context, cue - 1)
    return quoted ? said(context, saying, quoted, content) : NOTHING
  }
  const quoted = phraseBetween(context, cue + 1, saying - 1)
  if (!quoted) return NOTHING
  const quoter = sourceOfVerb(context, cue) ?? stretchBefore(context, cue)
  const outer = { first: quoted.range.first, end: content.end }
  return [
    ...attribution(context, cue, quoter, [outer], 'quoted-by', { plain: true }),
    ...said(context, saying, quoted, content),
  ]
}

/** "B was quoted by A as saying C"; without "as saying", "B, quoted by A, said C", where the cue of B is read elsewhere. */
function byQuoter(context: FrameContext, cue: number, by: number, saying: number): ReturnType<Frame['read']> {
  const { tree } = context
  const end = saying >= 0 ? saying - 1 : phraseEnd(context, by + 1)
  const quoter = phraseBetween(context, by + 1, end)
  if (!quoter) return NOTHING
  const verb = tree.form(cue - 1) === ',' ? cue - 1 : cue
  const before = /^(is|are|was|were|been|being)$/.test(tree.lower(cue - 1)) ? cue - 1 : verb
  const quoted = phraseBefore(context, before)
  if (!quoted) return NOTHING
  const behind = wordsBehind(tree, saying >= 0 ? saying : quoter.range.end - 1)
  if (behind.end <= behind.first) return NOTHING
  const outer = [quoted.range, behind]
  return [
    ...attribution(context, cue, quoter, outer, 'quoted-by', { plain: true }),
    ...(saying >= 0 ? said(context, saying, quoted, behind) : []),
  ]
}

const said = (context: FrameContext, saying: number, source: Source, content: TokenRange) =>
  attribution(context, saying, source, [content], 'quoted-by')

function phraseEnd({ tree, mentions }: FrameContext, first: number): number {
  const { endToken } = tree.sentence(first)
  let end = mentions.phrase(first)?.range.end ?? first + 1
  while (end < endToken && !/^[,.;:]$/.test(tree.form(end)) && !/^(VERB|AUX)$/.test(tree.upos(end))) end += 1
  return end
}

/** The source in a stretch of words, if it begins with a phrase. */
function phraseBetween({ tree, mentions }: FrameContext, first: number, end: number): Source | undefined {
  const phrase = mentions.phrase(first)
  if (!phrase || end <= first || phrase.range.first > first) return undefined
  const last = tree.form(end - 1) === ',' ? end - 1 : end
  return { head: phrase.head, range: { first, end: Math.max(last, first + 1) } }
}

function phraseBefore(context: FrameContext, token: number): Source | undefined {
  const { tree, mentions } = context
  let at = token - 1
  const { firstToken } = tree.sentence(token)
  while (at > firstToken && /^(ADV|AUX|PART|PUNCT)$/.test(tree.upos(at))) at -= 1
  const phrase = at >= firstToken ? mentions.phrase(at) : undefined
  return phrase ? sourceAt(context, phrase.head, token) : undefined
}
