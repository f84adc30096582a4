/** Lays the words of two names side by side. */
import type { WordAgreement } from './compare-words.ts'
import type { NameWord } from './name-words.ts'

/** Words of the one name that are words of the other; on one side it may be several, run together on the other. */
export interface AlignedWords extends WordAgreement {
  /** Positions in the first and in the second name. */
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/** Which words found a partner, and which did not. */
export interface Alignment {
  readonly pairs: readonly AlignedWords[]
  readonly leftOver: readonly number[]
  readonly rightOver: readonly number[]
}

type Compare = (
  a: NameWord,
  b: NameWord,
  left: readonly number[],
  right: readonly number[],
) => WordAgreement | undefined

/** How many words in a row may be one word on the other side. */
const LONGEST_RUN = 3
/** Shorter words are not run together: too many names begin or end with them. */
const LEAST_JOINED = 5

function runs(words: readonly NameWord[]): number[][] {
  return words.flatMap((_, start) =>
    Array.from({ length: Math.min(LONGEST_RUN, words.length - start) }, (__, more) =>
      Array.from({ length: more + 1 }, (___, at) => start + at),
    ),
  )
}

function joined(words: readonly NameWord[], positions: readonly number[]): NameWord {
  const parts = positions.map((at) => words[at]!)
  if (parts.length === 1) return parts[0]!
  const all = (field: 'text' | 'folded' | 'key') => parts.map((part) => part[field]).join('')
  return { text: all('text'), folded: all('folded'), key: all('key'), script: parts[0]!.script }
}

/** Pairs words greedily, the surest first; each word is used once. */
export function alignWords(
  left: readonly NameWord[],
  right: readonly NameWord[],
  compare: Compare,
): Alignment {
  const candidates: AlignedWords[] = []
  for (const leftRun of runs(left)) {
    for (const rightRun of runs(right)) {
      if (leftRun.length > 1 && rightRun.length > 1) continue
      const [a, b] = [joined(left, leftRun), joined(right, rightRun)]
      const isJoined = leftRun.length + rightRun.length > 2
      if (isJoined && Math.min(a.folded.length, b.folded.length) < LEAST_JOINED) continue
      const found = compare(a, b, leftRun, rightRun)
      if (!found || (isJoined && !/equal|spelling|slip/.test(found.ground))) continue
      candidates.push({
        ...found,
        score: isJoined ? found.score * 0.98 : found.score,
        left: leftRun,
        right: rightRun,
      })
    }
  }
  const reach = ({ left: l, right: r }: AlignedWords) => Math.abs(l[0]! - r[0]!)
  candidates.sort(
    (a, b) =>
      b.score - a.score || reach(a) - reach(b) || a.left[0]! - b.left[0]! || a.right[0]! - b.right[0]!,
  )
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()]
  const pairs = candidates.filter((candidate) => {
    if (candidate.left.some((at) => usedLeft.has(at)) || candidate.right.some((at) => usedRight.has(at)))
      return false
    for (const at of candidate.left) usedLeft.add(at)
    for (const at of candidate.right) usedRight.add(at)
    return true
  })
  return {
    pairs,
    leftOver: [...left.keys()].filter((at) => !usedLeft.has(at)),
    rightOver: [...right.keys()].filter((at) => !usedRight.has(at)),
  }
}
