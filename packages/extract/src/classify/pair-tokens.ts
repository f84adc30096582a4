/** The tokens of a marked pair. */
import type { Span } from '@demarche/core'
import type { TokenRange, Tree } from '../syntax/tree.ts'

/** Offsets in the text; either side may be unknown, not both. */
export interface PairSpans {
  readonly source: Span | null
  readonly target: Span | null
}

/** The same in tokens, within one sentence each. */
export interface Pair {
  readonly source: TokenRange
  readonly target: TokenRange
  /** The sentence of the source, and of the target where that is another one. */
  readonly sentences: readonly TokenRange[]
}

/** Finds the tokens under two spans; null where a span covers none, or both are unknown. */
export function pairTokens(tree: Tree, { source, target }: PairSpans): Pair | null {
  const [from, to] = [source && tokensUnder(tree, source), target && tokensUnder(tree, target)]
  const known = [from, to].filter((range) => range !== null)
  if (known.length === 0 || (source && !from) || (target && !to)) return null
  const sentences = [...new Set(known.map(({ first }) => tree.sentence(first)))]
  const [start, end] = [sentences[0]!.firstToken, sentences.at(-1)!.endToken]
  return {
    // an unknown side is an empty range at the edge: all between may be the deed
    source: from ?? { first: start, end: start },
    target: to ?? { first: end, end },
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
