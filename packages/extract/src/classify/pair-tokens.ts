/** The tokens of a marked pair. */
import type { Span } from '@demarche/core'
import type { TokenRange, Tree } from '../syntax/tree.ts'

/** Offsets in the text. */
export interface PairSpans {
  readonly source: Span
  /** Null where only the deed of the source is asked for. */
  readonly target: Span | null
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
  if (from === null) return null
  const to = target === null ? behind(tree, from) : tokensUnder(tree, target)
  if (to === null) return null
  const sentences = [...new Set([tree.sentence(from.first), tree.sentence(Math.min(to.first, tree.length - 1))])].slice(0, target === null ? 1 : 2)
  return {
    source: from,
    target: to,
    sentences: sentences.map(({ firstToken, endToken }) => ({ first: firstToken, end: endToken })),
  }
}

/** An empty range behind the sentence: all that follows the source may be the deed. */
function behind(tree: Tree, { first }: TokenRange): TokenRange {
  const { endToken } = tree.sentence(first)
  return { first: endToken, end: endToken }
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
