/** Denials: what somebody says is not so. The denier stands in the chain, and the statement is the negated one. */
import { answerer, isDenial } from '../attributions/asserting.ts'
import type { FoundAttribution } from '../attributions/found-attribution.ts'
import { governors } from '../events/governing-clauses.ts'
import { modalityOf } from '../events/modality.ts'
import type { Tree } from '../syntax/tree.ts'

/** The same chain, in which whoever denies or asserts an act ("denied having attacked") is its source like any speaker. */
export function withDeniers(tree: Tree, chain: readonly FoundAttribution[]): FoundAttribution[] {
  return chain.map((link) => (link.source === null ? { ...link, source: answerer(tree, link) } : link))
}

/**
 * True where an odd number of sources say of a trigger that it is not so; "did not deny that" is no denial. */
export function isDenied(tree: Tree, chain: readonly FoundAttribution[], trigger: number): boolean {
  let isDenied = false
  for (const link of chain)
    if (
      isDenial(tree, link) &&
      !governors(tree, trigger).includes(link.cue) &&
      !modalityOf(tree, link.cue).negated
    )
      isDenied = !isDenied
  return isDenied
}
