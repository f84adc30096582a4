/** "rejected claims that C", "dismissed as false a report that C", "called reports of C untrue": the denial of a claim. */
import { lemmaBit } from '@demarche/language'
import type { TokenRange, Tree } from '../../syntax/tree.ts'
import { attribution, complement, type Frame, type FrameContext, NOTHING, trimmed } from '../frame.ts'
import { sourceOfVerb, stretchBefore } from '../source.ts'

const VERBS = [
  [false, 'reject,dismiss,refute,rebut,deny,dispute,discredit,repudiate'],
  [true, 'call,brand,label,describe,term,declare,pronounce'],
] as const
/** Verbs that reject, and whether they do only with a word for "false". */
const REJECTING: ReadonlyMap<string, boolean> = new Map(
  VERBS.flatMap(([needsFalse, verbs]) => verbs.split(',').map((verb) => [verb, needsFalse] as const)),
)
const REJECTS = lemmaBit((lemma) => REJECTING.has(lemma))
const FALSE =
  /^(false|untrue|baseless|unfounded|groundless|fabricated|wrong|incorrect|inaccurate|nonsense|lies|lie|fake|fabrication|fabrications|fiction|absurd|ridiculous|propaganda|slander|invented|invention)$/
const CLAIM =
  /^(claim|report|allegation|accusation|suggestion|rumou?r|charge|assertion|speculation|notion|idea|story|insinuation|statement|contention)$/
const REACH = 9

/** The content is the clause of the claim, or the noun that the claim is of. */
export const rejectedClaim: Frame = {
  tags: ['VERB'],
  read: (context, cue) =>
    context.tree.lemmaHas(cue, REJECTS) && context.quotationOf[cue] === -1
      ? denialOfClaim(context, cue, REJECTING.get(context.tree.lemma(cue))!)
      : NOTHING,
}

function denialOfClaim(context: FrameContext, cue: number, names: boolean): ReturnType<Frame['read']> {
  const { tree } = context
  const { endToken } = tree.sentence(cue)
  const claim = claimBehind(tree, cue, Math.min(endToken, cue + REACH))
  if (claim < 0) return NOTHING
  const content = claimed(tree, claim, endToken)
  if (!content) return NOTHING
  if (names && !saysFalse(tree, claim, endToken)) return NOTHING
  const source = sourceOfVerb(context, cue) ?? stretchBefore(context, cue)
  return source === null ? NOTHING : attribution(context, cue, source, [content], 'rejected-claim')
}

function claimBehind(tree: Tree, cue: number, end: number): number {
  for (let at = cue + 1; at < end; at++) {
    if (CLAIM.test(tree.lemma(at)) && tree.upos(at) === 'NOUN') return at
    if (/^(VERB|AUX|SCONJ)$/.test(tree.upos(at)) && !/^as$/.test(tree.lower(at))) return -1
  }
  return -1
}

function saysFalse(tree: Tree, claim: number, end: number): boolean {
  for (let at = claim; at < end; at++) if (FALSE.test(tree.lower(at))) return true
  return false
}

/** From "that" to the end of the clause, or the noun behind "of". */
function claimed(tree: Tree, claim: number, endToken: number): TokenRange | undefined {
  let at = claim + 1
  while (
    at < endToken &&
    at < claim + 6 &&
    /^(ADP|DET|PROPN|NOUN|ADJ)$/.test(tree.upos(at)) &&
    !/^(that|of)$/.test(tree.lower(at))
  )
    at += 1
  if (at >= endToken) return undefined
  if (tree.lower(at) === 'that') return trimmed(tree, { first: at, end: clauseEnd(tree, at, endToken) })
  if (tree.lower(at) !== 'of' || at !== claim + 1) return undefined
  const below = tree.childrenBy(claim, 'nmod', 'acl').find((child) => child > at)
  const end = below === undefined ? at + 3 : complement(tree, below, claim).end
  let stop = at + 1
  while (stop < Math.min(end, endToken) && !FALSE.test(tree.lower(stop)) && !/^[,;:.]$/.test(tree.form(stop)))
    stop += 1
  return { first: at + 1, end: stop }
}

/** The clause ends where its verb’s tree ends, or at a word for "false"; at least at its verb. */
function clauseEnd(tree: Tree, that: number, endToken: number): number {
  const verb = tree.head(that)
  const end = verb > that ? tree.subtree(verb).end : endToken
  for (let at = that; at < end; at++)
    if (/^(as|to)$/.test(tree.lower(at)) && FALSE.test(tree.lower(at + 1))) return at
  return end > that + 1 ? end : endToken
}
