/** The frames of attribution on the tree. Each frame looks at one token that may be a cue. */
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

function speechVerb(tree: Tree, cue: number): ReturnType<typeof speechVerbClass> {
  return tree.upos(cue) === 'VERB' ? speechVerbClass(tree.lemma(cue)) : undefined
}

/** Someone who can speak: an actor, or a person word that no list knows; never a bare thing. */
function speakerOf({ tree, mentions }: FrameContext, cue: number): number | null {
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

function attribution(
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

/** "X said that …", "… , X said": the clause that a verb takes. Any verb with an actor and a "that" clause counts. */
const clauseOfVerb: Frame = (context, cue) => {
  const { tree } = context
  if (tree.upos(cue) !== 'VERB') return []
  const kind = speechVerb(tree, cue)
  const clauses = tree
    .childrenBy(cue, 'ccomp')
    .filter(
      (clause) =>
        kind !== undefined || tree.childrenBy(clause, 'mark').some((mark) => tree.lower(mark) === 'that'),
    )
  const source = speakerOf(context, cue)
  if (clauses.length === 0 || (source === null && kind === undefined)) return []
  const passiveReport = source === null && tree.childBy(cue, 'nsubj:pass', 'expl') === undefined
  if (passiveReport && tree.childBy(cue, 'nsubj') !== undefined) return []
  const content = clauses.map((clause) => trimmed(tree, tree.subtree(clause)))
  return attribution(
    context,
    cue,
    source,
    content.flatMap((range) => without(range, { first: cue, end: cue + 1 })),
    'clause-of-verb',
  )
}

/** "… , X said", where the parser hangs the verb of saying under the clause that is said. */
const parenthetical: Frame = (context, cue) => {
  const { tree } = context
  const head = tree.head(cue)
  if (speechVerb(tree, cue) === undefined || tree.relation(cue) !== 'parataxis' || head < 0) return []
  if (tree.childBy(cue, 'ccomp') !== undefined) return []
  const own = tree.subtree(cue)
  const content = without(tree.subtree(head), own).map((range) => trimmed(tree, range))
  return attribution(context, cue, speakerOf(context, cue), content, 'parenthetical')
}

/** "according to X": the clause around it. */
const accordingTo: Frame = (context, cue) => {
  const { tree, mentions } = context
  if (tree.lower(cue) !== 'according') return []
  const { firstToken, endToken } = tree.sentence(cue)
  const after = [cue + 2, cue + 3, cue + 4, cue + 5, cue + 6].filter((token) => token < endToken)
  const source = after.find((token) => mentions.mention(token) !== undefined) ?? null
  const phrase = source === null ? undefined : mentions.phrase(source)
  const own: TokenRange = { first: cue, end: phrase?.range.end ?? Math.min(cue + 2, endToken) }
  const clause = clauseAround(tree, cue, own)
  const content = without(clause, own).map((range) => trimmed(tree, range))
  const found = attribution(context, cue, source, content, 'according-to')
  return found.map((item) => ({
    ...item,
    cueRange: { first: cue, end: Math.min(cue + 2, endToken) },
    addressee: null,
    isSpeechAct: false,
    content: item.content.filter(({ first }) => first >= firstToken),
  }))
}

/** "in Aliyev’s words", "in the words of X". */
const inWordsOf: Frame = (context, cue) => {
  const { tree, mentions } = context
  if (tree.lower(cue) !== 'words' || !tree.prepositions(cue).includes('in')) return []
  const owner = [...tree.childrenBy(cue, 'nmod:poss'), ...tree.childrenBy(cue, 'nmod')].find(
    (token) => mentions.actors(token).length > 0,
  )
  if (owner === undefined) return []
  const own = tree.subtree(cue)
  const content = without(clauseAround(tree, cue, own), own).map((range) => trimmed(tree, range))
  return attribution(context, cue, owner, content, 'in-words-of').map((item) => ({
    ...item,
    addressee: null,
    isSpeechAct: false,
  }))
}

/** The sentence, or the clause that a phrase hangs in where that clause is not the whole sentence. */
function clauseAround(tree: Tree, token: number, own: TokenRange): TokenRange {
  const { firstToken, endToken } = tree.sentence(token)
  const leading = own.first - firstToken <= 2
  const trailing = endToken - own.end <= 2
  if (leading || trailing) return { first: firstToken, end: endToken }
  for (const up of tree.ancestors(token)) {
    if (tree.upos(up) === 'VERB' && !(up >= own.first && up < own.end)) return tree.subtree(up)
  }
  return { first: firstToken, end: endToken }
}

/** “…,” X said. / “…,” said X: by the words around the marks, which holds where the tree does not. */
const quotationBesideVerb: Frame = (context, cue) => {
  const { tree, mentions } = context
  const verb = speechVerb(tree, cue)
  if (verb === undefined || verb === 'think') return []
  const { firstToken, endToken } = tree.sentence(cue)
  const quotes = quotationsIn(tree, firstToken, endToken).filter(
    (quote) => isSpeech(tree, quote) && (cue < quote.first || cue >= quote.end),
  )
  if (quotes.length === 0 || tree.childBy(cue, 'ccomp') !== undefined) return []
  const near = quotes.filter((quote) => quote.end <= cue && cue - quote.end <= 12)
  if (near.length === 0) return []
  const source =
    speakerOf(context, cue) ??
    [cue + 1, cue + 2, cue + 3, cue - 1, cue - 2].find(
      (token) => token >= firstToken && token < endToken && mentions.actors(token).length > 0,
    )
  return attribution(context, cue, source ?? null, quotes, 'quotation-beside-verb')
}

/** The ordered list of frames. To add one: its function above and its name here. */
export const frames: readonly Frame[] = [
  clauseOfVerb,
  parenthetical,
  accordingTo,
  inWordsOf,
  quotationBesideVerb,
]
