/** Which statements cannot both hold. Both stay in the graph; each names the other and why. */
import { compareStrings } from '../ids/content-hash.ts'
import type { ActorIndex } from './actor-index.ts'
import type { ContradictionContext, ContradictionRule } from './contradiction-rule.ts'
import { byDate, byPolarity, byPresupposition, byQuantity } from './deed-contradictions.ts'
import type { AssembledStatement, ContradictionBasis } from './merge-statements.ts'
import { bySeat, bySpell } from './office-contradictions.ts'
import { byWords } from './word-contradictions.ts'

/** The ordered list of rules. To add one: its file or its place in one, and its name here. */
const rules: readonly ContradictionRule[] = [
  byPolarity,
  byWords,
  byPresupposition,
  bySeat,
  bySpell,
  byQuantity,
  byDate,
]

/** The bases in the order of the rules: where two statements contradict each other on several, the first one is named. */
export const CONTRADICTION_BASES: readonly ContradictionBasis[] = [
  ...new Set(rules.map(({ basis }) => basis)),
]

function contextOf(statements: readonly AssembledStatement[], actors: ActorIndex): ContradictionContext {
  const byId = new Map<string, AssembledStatement>(statements.map((statement) => [statement.id, statement]))
  return { actors, statement: (id) => byId.get(id) }
}

/** Each pair that stands against each other among some statements, on each basis, in the order of the bases. */
export function* contradictingPairs(
  statements: readonly AssembledStatement[],
  context: ContradictionContext,
): Generator<readonly [one: AssembledStatement, other: AssembledStatement, basis: ContradictionBasis]> {
  for (const rule of rules)
    for (const [one, other] of rule.pairsOf(statements, context)) yield [one, other, rule.basis]
}

/** The same statements with `contradicts` filled in on both sides of each pair, whatever stood there before. */
export function findContradictions(
  statements: readonly AssembledStatement[],
  actors: ActorIndex,
): AssembledStatement[] {
  const found = new Map<string, Map<AssembledStatement['id'], ContradictionBasis>>()
  const note = (one: AssembledStatement, other: AssembledStatement, basis: ContradictionBasis) => {
    const against = found.get(one.id) ?? new Map<AssembledStatement['id'], ContradictionBasis>()
    if (!against.has(other.id)) against.set(other.id, basis)
    found.set(one.id, against)
  }
  for (const [one, other, basis] of contradictingPairs(statements, contextOf(statements, actors))) {
    note(one, other, basis)
    note(other, one, basis)
  }
  return statements.map((statement) => {
    const contradicts = [...(found.get(statement.id) ?? [])]
      .map(([proposition, basis]) => ({ proposition, basis }))
      .sort((a, b) => compareStrings(a.proposition, b.proposition))
    return contradicts.length + statement.contradicts.length === 0 ? statement : { ...statement, contradicts }
  })
}

/** The slots that statements stand in, and those of what they may contradict: see `ContradictionRule`. */
export class ContradictionSlots {
  readonly #context: ContradictionContext

  /** @param context where the statements asked about and what they contain are found */
  constructor(context: ContradictionContext) {
    this.#context = context
  }

  /** @param statements those asked about, and what they contain */
  static among(statements: readonly AssembledStatement[], actors: ActorIndex): ContradictionSlots {
    return new ContradictionSlots(contextOf(statements, actors))
  }

  of(statement: AssembledStatement): string[] {
    return rules.flatMap(({ basis, standsIn }) =>
      [...standsIn(statement, this.#context)].map((slot) => `${basis} ${slot}`),
    )
  }

  against(statement: AssembledStatement): string[] {
    return rules.flatMap(({ basis, standsAgainst }) =>
      [...standsAgainst(statement, this.#context)].map((slot) => `${basis} ${slot}`),
    )
  }
}
