/** "C, X said …" and "C, said X …". */
import type { Phrase } from '../../mentions/phrase.ts'
import type { TokenRange, Tree } from '../../syntax/tree.ts'
import {
  attribution,
  type Frame,
  type FrameContext,
  hasVerb,
  speakerOf,
  speechVerb,
  trimmed,
  without,
} from '../frame.ts'

/** The phrase right before a verb on the surface, at most an adverb or auxiliary between. */
function phraseBefore({ tree, mentions }: FrameContext, verb: number): Phrase | undefined {
  let at = verb - 1
  while (at > 0 && (tree.upos(at) === 'ADV' || tree.upos(at) === 'AUX')) at -= 1
  const phrase = at >= 0 ? mentions.phrase(at) : undefined
  return phrase && phrase.range.end === at + 1 && phrase.sentence === tree.sentenceIndex(verb)
    ? phrase
    : undefined
}

/**
 * A clause, a comma, a speaker and a verb of saying that takes no clause after it; or the verb before the speaker. Read
 * off the surface, where a parser is least sure.
 */
export const trailingSpeaker: Frame = (context, cue) => {
  const { tree, mentions } = context
  const verb = speechVerb(tree, cue)
  if (verb === undefined || (verb === 'think' && tree.childBy(cue, 'ccomp') === undefined)) return []
  const { firstToken, endToken } = tree.sentence(cue)
  const before = phraseBefore(context, cue)
  const after = cue + 1 < endToken ? mentions.phrase(cue + 1) : undefined
  const inverted =
    !before && isBreak(tree, cue - 1) && after !== undefined && mentions.actors(after.head).length > 0
  const start = inverted ? cue : before?.range.first
  const speaker = inverted ? after : before
  if (start === undefined || start <= firstToken || !speaker || !isBreak(tree, start - 1)) return []
  const next = inverted ? speaker.range.end : cue + 1
  if (next < endToken && /^(that|:)$/.test(tree.lower(next))) return []
  const takesClause = tree.childrenBy(cue, 'ccomp').some((child) => child > cue)
  if (takesClause || !isClause(tree, firstToken, start - 1)) return []
  const own: TokenRange = { first: start, end: ownEnd(tree, next, endToken) }
  const content = without({ first: firstToken, end: endToken }, own)
    .map((range) => trimmed(tree, range))
    .filter((range) => hasVerb(tree, range.first, range.end) && tree.lower(range.first) !== 'according')
  const source = mentions.actors(speaker.head).length > 0 ? speaker.head : speakerOf(context, cue)
  return attribution(context, cue, source, content, 'trailing-speaker')
}

const isBreak = (tree: Tree, token: number) => token >= 0 && /^[,”"»—–]$/.test(tree.form(token))

/** Words that can stand as what was said: they have a verb, and do not only lead in ("In this regard, he said"). */
function isClause(tree: Tree, first: number, end: number): boolean {
  const leadIn =
    (/^(SCONJ|ADP)$/.test(tree.upos(first)) && tree.lower(first) !== 'that') ||
    (tree.upos(first) === 'VERB' && /(ing|ed)$/.test(tree.lower(first)))
  return hasVerb(tree, first, end) && !leadIn
}

/** The end of the speaker’s own words: a comma, an opening quotation mark, or the end of the sentence. */
function ownEnd(tree: Tree, from: number, endToken: number): number {
  for (let token = from; token < endToken; token++) {
    if (/^[“"«,;]$/.test(tree.form(token))) return token
  }
  return endToken
}
