/** How well names are told apart, measured on pairs that people have labelled. */
import type { ActorKind } from '../model/actor.ts'
import { matchNames } from './match-names.ts'
import { ALIKE, type NameMatch } from './name-match.ts'

/** Two names, and whether people say that they are one's. */
export interface LabelledPair {
  readonly a: string
  readonly b: string
  readonly kind?: ActorKind | undefined
  readonly isMatch: boolean
}

/** Counts of one group of pairs. */
export interface NameScore {
  readonly group: 'all' | 'persons' | 'others' | 'persons, surely the same' | 'others, surely the same'
  /** Pairs labelled as one. */
  readonly wanted: number
  /** Pairs taken for one. */
  readonly given: number
  /** Pairs that are both. */
  readonly right: number
}

/** A pair on which labels and program differ. */
export interface NameError extends NameMatch {
  readonly pair: LabelledPair
}

/**
 * Compares labelled pairs with the program's answers. A pair is taken for one where its score is at least `ALIKE`, whether
 * the answer is `same` or `unsure`; the groups "surely the same" count only `same`, which is what is merged unasked.
 */
export function scoreNamePairs(pairs: readonly LabelledPair[]): { scores: NameScore[]; errors: NameError[] } {
  const judged = pairs.map((pair) => ({ pair, ...matchNames(pair.a, pair.b, { kind: pair.kind }) }))
  type Judged = (typeof judged)[number]
  const isAlike = ({ score }: Judged) => score >= ALIKE
  const isSame = ({ answer }: Judged) => answer === 'same'
  const count = (
    group: NameScore['group'],
    of: readonly Judged[],
    taken: (one: Judged) => boolean,
  ): NameScore => ({
    group,
    wanted: of.filter(({ pair }) => pair.isMatch).length,
    given: of.filter(taken).length,
    right: of.filter((one) => one.pair.isMatch && taken(one)).length,
  })
  const persons = judged.filter(({ pair }) => pair.kind === 'person')
  const others = judged.filter(({ pair }) => pair.kind !== 'person')
  return {
    scores: [
      count('all', judged, isAlike),
      count('persons', persons, isAlike),
      count('others', others, isAlike),
      count('persons, surely the same', persons, isSame),
      count('others, surely the same', others, isSame),
    ],
    errors: judged.filter((one) => one.pair.isMatch !== isAlike(one)),
  }
}
