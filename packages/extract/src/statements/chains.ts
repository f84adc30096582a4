/** The chain of sources of a token: the attributions whose content it stands in, outermost first. */
import type { Statement } from '@demarche/core'
import { attributionsAround } from '../attributions/content-index.ts'
import type { FoundAttribution } from '../attributions/found-attribution.ts'
import type { TokenRange } from '../syntax/tree.ts'
import type { StatementBuilder } from './statement-builder.ts'

const size = (ranges: readonly TokenRange[]) => ranges.reduce((sum, { first, end }) => sum + end - first, 0)

const byNesting = (a: FoundAttribution, b: FoundAttribution) =>
  size(b.content) - size(a.content) || a.cue - b.cue

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
  return chain.length < 2 ? chain : chain.sort(byNesting)
}

/** Acts of speaking: who is said by himself to have said something has said it. */
const VERBAL = new Set<Statement['type']>([
  'SAY',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'AGREE',
  'SUPPORT',
  'CONCEDE',
])

/** The chain without links at its inner end that are the actor of a verbal act himself. */
export function withoutSelf(
  builder: StatementBuilder,
  type: Statement['type'],
  actors: Statement['actors'],
  chain: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  if (!VERBAL.has(type)) return chain
  const last = chain.at(-1)
  const source = last?.source == null ? undefined : builder.references([last.source])[0]
  const isSelf = source !== undefined && actors.some(({ id }) => id === source.id)
  return isSelf ? withoutSelf(builder, type, actors, chain.slice(0, -1)) : chain
}
