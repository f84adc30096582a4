/** The tokens of a marked pair. */
import type { Span } from '@demarche/core'
import type { TokenRange, Tree } from '../syntax/tree.ts'

/** Offsets in the text. */
export interface PairSpans {
  readonly source: Span
  readonly target: Span
}

/** The same in tokens, within one sentence each. */
export interface Pair {
  readonly source: TokenRange
  readonly target: TokenRange
  /** The sentence of the source, and of the target where that is another one. */
  readonly sentences: readonly TokenRange[]
}

/** Finds the tokens under two spans; null where a span covers none. */
export function pairTokens(tree: Tree, { source, target }: PairSpans): Pair | null {
  const from = tokensUnder(tree, source)
  const to = tokensUnder(tree, target)
  if (from === null || to === null) return null
  const sentences = [...new Set([tree.sentence(from.first), tree.sentence(to.first)])]
  return {
    source: from,
    target: to,
    sentences: sentences.map(({ firstToken, endToken }) => ({ first: firstToken, end: endToken })),
  }
}

function tokensUnder(tree: Tree, span: Span): TokenRange | null {
  const { start, end, length } = tree.analysis.tokens
  let first = -1
  let last = -1
  for (let token = 0; token < length; token++) {
    if (end[token]! <= span.start || start[token]! >= span.end) continue
    if (first < 0) first = token
    last = token
  }
  return first < 0 ? null : { first, end: last + 1 }
}

export const isIn = ({ first, end }: TokenRange, token: number): boolean => first <= token && token < end
