/** Denials: what somebody says is not so. The denier stands in the chain, and the statement is the negated one. */
import type { FoundAttribution } from '../attributions/found-attribution.ts'
import type { Tree } from '../syntax/tree.ts'

const DENIALS = new Set(['deny', 'refute', 'dispute'])

/** True for the cue of a denial. */
export function isDenial(tree: Tree, { cue }: FoundAttribution): boolean {
  return DENIALS.has(tree.lemma(cue))
}

/** Verbs that put an act forward as so, or not so, without a clause: "accused them of hiding", "admitted passing". */
const ASSERTING = new Set([
  'accuse',
  'blame',
  'admit',
  'acknowledge',
  'confess',
  'claim',
  'boast',
  'condemn',
  'denounce',
  'suspect',
])

/** The same chain, in which whoever denies or asserts an act ("denied having attacked") is its source like any speaker. */
export function withDeniers(tree: Tree, chain: readonly FoundAttribution[]): FoundAttribution[] {
  return chain.map((link) =>
    link.source === null &&
    link.holder != null &&
    (isDenial(tree, link) || ASSERTING.has(tree.lemma(link.cue)))
      ? { ...link, source: link.holder }
      : link,
  )
}

/** A verb that the cue governs by control: there the denial is already read as the verb’s own negation. */
function isControlled(tree: Tree, trigger: number, cue: number): boolean {
  let at = trigger
  while (tree.relation(at) === 'xcomp' && tree.head(at) >= 0) {
    at = tree.head(at)
    if (at === cue) return true
  }
  return false
}

/** True where an odd number of sources say of a trigger that it is not so. */
export function isDenied(tree: Tree, chain: readonly FoundAttribution[], trigger: number): boolean {
  const denials = chain.filter((link) => isDenial(tree, link) && !isControlled(tree, trigger, link.cue))
  return denials.length % 2 === 1
}
