/** The chain of sources of a token: the attributions whose content it stands in, outermost first. */
import { attributionsAround } from '../attributions/content-index.ts'
import type { FoundAttribution } from '../attributions/found-attribution.ts'
import type { TokenRange } from '../syntax/tree.ts'

const size = (ranges: readonly TokenRange[]) => ranges.reduce((sum, { first, end }) => sum + end - first, 0)

/**
 * Attributions around a token, outermost first: nesting shows in the size of the contents.
 *
 * @param except an attribution to leave out, for the token of its own cue
 */
export function chainAround(
  attributions: readonly FoundAttribution[],
  token: number,
  except?: FoundAttribution,
): FoundAttribution[] {
  const chain: FoundAttribution[] = []
  for (const attribution of attributionsAround(attributions, token))
    if (attribution !== except && attribution.cue !== token) chain.push(attribution)
  return chain.length < 2 ? chain : chain.sort((a, b) => size(b.content) - size(a.content) || a.cue - b.cue)
}
