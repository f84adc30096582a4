/** Which statements cannot both hold. Both stay in the graph; each names the other and why. */
import { compareStrings } from '../ids/content-hash.ts'
import type { Actor } from '../model/actor.ts'
import { quadCategoryOf } from '../plover/event-types.ts'
import { intervalsOverlap } from '../time/partial-date.ts'
import type { AssembledStatement, ContradictionBasis } from './merge-statements.ts'
import { seatContradictions, spellContradictions } from './office-contradictions.ts'
import { pushTo } from './push-to.ts'

/** Finds pairs of statements that stand against each other on one basis. */
type ContradictionRule = (statements: readonly AssembledStatement[], actors: ActorIndex) => Iterable<Pair>
type Pair = readonly [AssembledStatement, AssembledStatement]

/** Actors by id, and the key under which a state and its government are one, as in PLOVER. */
class ActorIndex {
  readonly #byId: ReadonlyMap<string, Actor>
  constructor(actors: readonly Actor[]) {
    this.#byId = new Map(actors.map((actor) => [actor.id, actor]))
  }
  /** A country, its government and its forces in general meet in one key each; anyone else is itself. */
  key(id: string): string {
    const actor = this.#byId.get(id)
    if (!actor?.country) return id
    const isState =
      actor.kind === 'country' || (actor.kind === 'government' && /^Government of /.test(actor.name))
    if (isState) return `state ${actor.country}`
    const isForces = actor.kind === 'military' || actor.kind === 'armed-group'
    return isForces && /^Armed forces of |^\S+ forces$/.test(actor.name) ? `forces ${actor.country}` : id
  }
  keys(references: readonly { id: string }[]): string[] {
    return references.map(({ id }) => this.key(id))
  }
}

const meet = (a: readonly string[], b: readonly string[]) => a.some((key) => b.includes(key))
const bothEmptyOrMeet = (a: readonly string[], b: readonly string[]) =>
  (a.length === 0 && b.length === 0) || meet(a, b)
/** Words without an addressee are about anything: only deeds can be the same with no recipient named. */
function sameRecipients({ type }: AssembledStatement, a: readonly string[], b: readonly string[]): boolean {
  return quadCategoryOf(type)?.startsWith('verbal') ? meet(a, b) : bothEmptyOrMeet(a, b)
}
const sameTime = (a: AssembledStatement, b: AssembledStatement) =>
  a.time === null || b.time === null || intervalsOverlap(a.time, b.time)
const isFactual = (statement: AssembledStatement) =>
  statement.asserted &&
  !statement.auxiliary.includes('hypothetical') &&
  !statement.auxiliary.includes('future')

/** One says that it is so, the other that it is not; a denial and what it denies. */
const byPolarity: ContradictionRule = function* (statements, actors) {
  const affirmed = new Map<string, AssembledStatement[]>()
  const factual = statements.filter((statement) => statement.kind !== 'utterance' && isFactual(statement))
  for (const statement of factual.filter(({ polarity }) => polarity === 'affirmed')) {
    for (const key of new Set([...actors.keys(statement.actors), ...actors.keys(statement.recipients)])) {
      const slot = `${statement.type} ${key}`
      pushTo(affirmed, slot, statement)
    }
  }
  for (const negated of factual.filter(({ polarity }) => polarity === 'negated')) {
    const [does, suffers] = [actors.keys(negated.actors), actors.keys(negated.recipients)]
    const candidates = new Set(
      [...does, ...suffers].flatMap((key) => affirmed.get(`${negated.type} ${key}`) ?? []),
    )
    for (const other of candidates) {
      const others = actors.keys(other.recipients)
      const agree =
        bothEmptyOrMeet(does, actors.keys(other.actors)) && sameRecipients(negated, suffers, others)
      if (agree && sameTime(negated, other)) yield [negated, other]
    }
  }
}

/** Who is asked to withdraw from a place is taken to be there; another says that they are not. */
const byPresupposition: ContradictionRule = function* (statements, actors) {
  const absent = statements.filter(
    (statement) =>
      statement.type === 'LOCATED_IN' && statement.polarity === 'negated' && isFactual(statement),
  )
  if (absent.length === 0) return
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  for (const request of statements.filter(
    ({ type, polarity }) => type === 'REQUEST' && polarity === 'affirmed',
  )) {
    for (const inner of request.content.map((id) => byId.get(id))) {
      if (inner?.type !== 'RETREAT') continue
      for (const denial of absent) {
        const sameActors = meet(actors.keys(inner.actors), actors.keys(denial.actors))
        if (sameActors && meet(actors.keys(inner.places), actors.keys(denial.recipients)))
          yield [request, denial]
      }
    }
  }
}

/** The same person, or two that PLOVER counts as one. */
const sameHolder = (actors: ActorIndex) => (a: AssembledStatement, b: AssembledStatement) =>
  meet(actors.keys(a.actors), actors.keys(b.actors))

/** The ordered list of rules. To add one: its function above and its line here. */
const rules: readonly (readonly [ContradictionBasis, ContradictionRule])[] = [
  ['polarity', byPolarity],
  ['presupposition', byPresupposition],
  ['seat', (statements, actors) => seatContradictions(statements, sameHolder(actors))],
  ['spell', (statements, actors) => spellContradictions(statements, sameHolder(actors))],
]

/** The same statements with `contradicts` filled in on both sides of each pair. */
export function findContradictions(
  statements: readonly AssembledStatement[],
  actors: readonly Actor[],
): AssembledStatement[] {
  const index = new ActorIndex(actors)
  const found = new Map<string, AssembledStatement['contradicts']>()
  const note = (one: AssembledStatement, other: AssembledStatement, basis: ContradictionBasis) => {
    const list = found.get(one.id) ?? []
    if (!list.some(({ proposition }) => proposition === other.id)) list.push({ proposition: other.id, basis })
    found.set(one.id, list)
  }
  for (const [basis, rule] of rules) {
    for (const [one, other] of rule(statements, index)) {
      note(one, other, basis)
      note(other, one, basis)
    }
  }
  return statements.map((statement) => {
    const contradicts = found.get(statement.id)
    if (!contradicts) return statement
    return {
      ...statement,
      contradicts: contradicts.sort((a, b) => compareStrings(a.proposition, b.proposition)),
    }
  })
}
