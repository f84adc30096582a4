/** What frames of attribution share: the context they ask, and the pieces they build with. */
import type { AttributionKind } from '@demarche/core'
import { subjects } from '../events/roles.ts'
import { speechVerbClass } from '../lexicon/speech-verbs.ts'
import type { MentionIndex } from '../mentions/mention-index.ts'
import type { TokenRange, Tree } from '../syntax/tree.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { isSpeech, quotationsIn } from './quotations.ts'

/** What a frame may ask. */
export interface FrameContext {
  readonly tree: Tree
  readonly mentions: MentionIndex
}

/** A frame: reads the attributions that a token is the cue of. */
export type Frame = (context: FrameContext, cue: number) => FoundAttribution[]

const ADDRESS_PREPOSITIONS = ['to', 'with']

/** Content ranges without the quotation marks’ effect on kind: direct where all of it stands in marks. */
function kindOf(tree: Tree, content: readonly TokenRange[]): AttributionKind {
  const [first] = content
  if (!first) return 'indirect'
  const { firstToken, endToken } = tree.sentence(first.first)
  const quoted = quotationsIn(tree, firstToken, endToken)
  const inside = (range: TokenRange) =>
    quoted.some((quote) => quote.first <= range.first + 1 && range.end - 1 <= quote.end)
  if (content.every(inside)) return 'direct'
  return quoted.some(
    (quote) =>
      isSpeech(tree, quote) && content.some((range) => range.first < quote.end && quote.first < range.end),
  )
    ? 'mixed'
    : 'indirect'
}

/** The class of a verb of speaking, or undefined for any other word. */
export function speechVerb(tree: Tree, cue: number): ReturnType<typeof speechVerbClass> {
  return tree.upos(cue) === 'VERB' ? speechVerbClass(tree.lemma(cue)) : undefined
}

/** Someone who can speak: an actor, or a person word that no list knows; never a bare thing. */
export function speakerOf({ tree, mentions }: FrameContext, cue: number): number | null {
  const found = subjects(tree, cue).find((token) => mentions.actors(token).length > 0)
  return found ?? null
}

function addresseeOf({ tree, mentions }: FrameContext, cue: number): number | null {
  const addressed = [
    ...tree.childrenBy(cue, 'iobj', 'obj'),
    ...tree
      .childrenBy(cue, 'obl')
      .filter((child) => ADDRESS_PREPOSITIONS.includes(tree.prepositions(child)[0] ?? '')),
    ...tree
      .childrenBy(cue, 'obl')
      .flatMap((child) =>
        tree.prepositions(child)[0] === 'in'
          ? tree.childrenBy(child, 'nmod').filter((inner) => tree.prepositions(inner)[0] === 'with')
          : [],
      ),
  ]
  return addressed.find((token) => mentions.actors(token).length > 0) ?? null
}

/** One attribution, or none where no content is left. */
export function attribution(
  context: FrameContext,
  cue: number,
  source: number | null,
  content: readonly TokenRange[],
  rule: string,
): FoundAttribution[] {
  const kept = content.filter(({ first, end }) => end > first)
  if (kept.length === 0) return []
  const { tree } = context
  return [
    {
      source,
      cue,
      cueRange: { first: cue, end: cue + 1 },
      content: kept,
      kind: kindOf(tree, kept),
      addressee: addresseeOf(context, cue),
      isSpeechAct: speechVerbClass(tree.lemma(cue)) === 'say',
      rule,
    },
  ]
}

/** A range without a stretch in its middle or at an end. */
export function without(range: TokenRange, hole: TokenRange): TokenRange[] {
  if (hole.end <= range.first || range.end <= hole.first) return [range]
  return [
    { first: range.first, end: Math.min(range.end, hole.first) },
    { first: Math.max(range.first, hole.end), end: range.end },
  ].filter(({ first, end }) => end > first)
}

/** Trims commas and spaces of a clause at the edges. */
export function trimmed(tree: Tree, range: TokenRange): TokenRange {
  let { first, end } = range
  while (first < end && /^[,;:–—-]$/.test(tree.form(first))) first += 1
  while (end > first && /^[,;:.–—-]$/.test(tree.form(end - 1))) end -= 1
  return { first, end }
}

/** The sentence, or the clause that a phrase hangs in where that clause is not the whole sentence. */
export function clauseAround(tree: Tree, token: number, own: TokenRange): TokenRange {
  const { firstToken, endToken } = tree.sentence(token)
  const leading = own.first - firstToken <= 2
  const trailing = endToken - own.end <= 2
  if (leading || trailing) return { first: firstToken, end: endToken }
  for (const up of tree.ancestors(token)) {
    if (tree.upos(up) === 'VERB' && !(up >= own.first && up < own.end)) return tree.subtree(up)
  }
  return { first: firstToken, end: endToken }
}

/** True where a stretch of tokens has a verb in it: words that say something. */
export function hasVerb(tree: Tree, first: number, end: number): boolean {
  for (let token = first; token < end; token++)
    if (tree.upos(token) === 'VERB' || tree.upos(token) === 'AUX') return true
  return false
}
