/** Which statements cannot both hold. Both stay in the graph; each names the other and why. */
import { compareStrings } from '../ids/content-hash.ts'
import type { Actor } from '../model/actor.ts'
import { quantitiesClash } from '../model/quantity.ts'
import { quadCategoryOf } from '../plover/event-types.ts'
import { addDays, intervalsOverlap } from '../time/partial-date.ts'
import type { AssembledStatement, ContradictionBasis } from './merge-statements.ts'
import { seatContradictions, spellContradictions } from './office-contradictions.ts'
import { pushTo } from './push-to.ts'
import { TimeSlots } from './time-slots.ts'
import { wordContradictions } from './word-contradictions.ts'

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
const sameTime = (a: AssembledStatement, b: AssembledStatement) =>
  a.time === null || b.time === null || intervalsOverlap(a.time, b.time)
const isFactual = (statement: AssembledStatement) =>
  statement.asserted &&
  !statement.auxiliary.includes('hypothetical') &&
  !statement.auxiliary.includes('future')

/** Slots of a statement by type, who does it and to whom; `-` stands for nobody. */
function slotsOfSides(
  { type }: AssembledStatement,
  does: readonly string[],
  suffers: readonly string[],
): string[] {
  if (does.length + suffers.length === 0) return []
  const orNobody = (keys: readonly string[]) => (keys.length > 0 ? keys : ['-'])
  return orNobody(does).flatMap((one) => orNobody(suffers).map((other) => `${type} ${one} ${other}`))
}

/** One says that it is so, the other that it is not; a denial and what it denies. */
const byPolarity: ContradictionRule = function* (statements, actors) {
  const slotsOf = (statement: AssembledStatement) =>
    slotsOfSides(statement, actors.keys(statement.actors), actors.keys(statement.recipients))
  const factual = statements.filter((statement) => statement.kind !== 'utterance' && isFactual(statement))
  const isAffirmed = ({ polarity }: AssembledStatement) => polarity === 'affirmed'
  const affirmed = new TimeSlots(factual.filter(isAffirmed), slotsOf)
  for (const negated of factual.filter((statement) => !isAffirmed(statement))) {
    // Words without an addressee are about anything: only deeds can be the same with no recipient named.
    if (negated.recipients.length === 0 && quadCategoryOf(negated.type)?.startsWith('verbal')) continue
    for (const slot of slotsOf(negated)) {
      for (const other of affirmed.overlapping(slot, negated)) yield [negated, other]
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

/**
 * One event by two numbers: "12 soldiers were killed", "at least 20 soldiers were killed". The two name somebody or a
 * place in common, at one time, and nothing that sets them apart: those who suffer are often nobody in particular.
 */
const byQuantity: ContradictionRule = function* (statements, actors) {
  const counted = statements.filter(
    (statement) =>
      isFactual(statement) && statement.polarity === 'affirmed' && statement.quantities && statement.time,
  )
  const slotsOf = ({ type, actors: does, recipients, places, quantities }: AssembledStatement) =>
    new Set(
      actors
        .keys([...does, ...recipients, ...places])
        .flatMap((key) => quantities!.map(({ of }) => `${type} ${of} ${key}`)),
    )
  const slots = new TimeSlots(counted, slotsOf)
  const clash = (one: AssembledStatement, other: AssembledStatement) =>
    one.quantities!.some((a) => other.quantities!.some((b) => quantitiesClash(a, b))) &&
    compatible(actors.keys(one.actors), actors.keys(other.actors)) &&
    compatible(actors.keys(one.places), actors.keys(other.places))
  for (const one of counted) {
    for (const slot of slotsOf(one)) {
      for (const other of slots.overlapping(slot, one)) {
        if (other.id > one.id && clash(one, other) && differentVoices(one, other)) yield [one, other]
      }
    }
  }
}

/** True where two lists name somebody in common, or one of them nobody. */
const compatible = (a: readonly string[], b: readonly string[]) =>
  a.length === 0 || b.length === 0 || meet(a, b)

/** Deeds that are done once to somebody, by mode. */
const ONCE = new Set(['assassinate', 'execute', 'resign', 'convict'])
/** Two of them so many days apart are taken for two deeds. */
const DAYS_OF_ONE_DEED = 60

/** One deed that is done once, on two days that the texts name. */
const byDate: ContradictionRule = function* (statements, actors) {
  const dated = statements.filter(
    ({ mode, time, polarity, ...statement }) =>
      mode !== null &&
      ONCE.has(mode) &&
      polarity === 'affirmed' &&
      isFactual({ mode, time, polarity, ...statement }) &&
      time?.precision === 'day' &&
      time.basis !== 'document' &&
      time.start !== null,
  )
  const sufferers = ({ recipients, actors: doers }: AssembledStatement) =>
    actors.keys(recipients.length > 0 ? recipients : doers)
  for (const [one, other] of pairsOfOneSlot(dated, sufferers, ({ type, mode }) => `${type} ${mode}`)) {
    const [first, second] = [one, other].map(({ time }) => time!.start!).sort() as [string, string]
    const near = second <= addDays(first, DAYS_OF_ONE_DEED)
    const together = compatible(actors.keys(one.actors), actors.keys(other.actors))
    if (near && together && !sameTime(one, other) && differentVoices(one, other)) yield [one, other]
  }
}

/** Pairs of one kind that share a key, in the order of time and no further apart than one deed can be. */
function* pairsOfOneSlot(
  statements: readonly AssembledStatement[],
  keysOf: (statement: AssembledStatement) => readonly string[],
  kindOf: (statement: AssembledStatement) => string,
): Iterable<Pair> {
  const slots = new Map<string, AssembledStatement[]>()
  for (const statement of statements)
    for (const key of new Set(keysOf(statement))) pushTo(slots, `${kindOf(statement)} ${key}`, statement)
  for (const slot of slots.values()) {
    const sorted = slot.toSorted((a, b) => compareStrings(a.time?.start ?? '', b.time?.start ?? ''))
    for (const [index, one] of sorted.entries()) {
      const last = one.time?.end == null ? null : addDays(one.time.end, DAYS_OF_ONE_DEED)
      for (let next = index + 1; next < sorted.length; next++) {
        if (last !== null && (sorted[next]!.time?.start ?? '') > last) break
        yield [one, sorted[next]!]
      }
    }
  }
}

/** Told by two documents, or by two sources: one voice that gives two numbers tells of two events. */
function differentVoices(one: AssembledStatement, other: AssembledStatement): boolean {
  const told = ({ attribution }: AssembledStatement) => attribution.map(({ id }) => id).join(' ')
  const documents = new Set(one.evidence.map(({ document }) => document))
  return told(one) !== told(other) || !other.evidence.some(({ document }) => documents.has(document))
}

/** The ordered list of rules. To add one: its function above and its line here. */
const rules: readonly (readonly [ContradictionBasis, ContradictionRule])[] = [
  ['polarity', byPolarity],
  ['polarity', (statements) => wordContradictions(statements, sameTime)],
  ['presupposition', byPresupposition],
  ['seat', (statements, actors) => seatContradictions(statements, sameHolder(actors))],
  ['spell', (statements, actors) => spellContradictions(statements, sameHolder(actors))],
  ['quantity', byQuantity],
  ['date', byDate],
]

/** The same statements with `contradicts` filled in on both sides of each pair. */
export function findContradictions(
  statements: readonly AssembledStatement[],
  actors: readonly Actor[],
): AssembledStatement[] {
  const index = new ActorIndex(actors)
  const found = new Map<string, Map<AssembledStatement['id'], ContradictionBasis>>()
  const note = (one: AssembledStatement, other: AssembledStatement, basis: ContradictionBasis) => {
    const against = found.get(one.id) ?? new Map<AssembledStatement['id'], ContradictionBasis>()
    if (!against.has(other.id)) against.set(other.id, basis)
    found.set(one.id, against)
  }
  for (const [basis, rule] of rules) {
    for (const [one, other] of rule(statements, index)) {
      note(one, other, basis)
      note(other, one, basis)
    }
  }
  return statements.map((statement) => {
    const against = found.get(statement.id)
    if (!against) return statement
    const contradicts = [...against]
      .map(([proposition, basis]) => ({ proposition, basis }))
      .sort((a, b) => compareStrings(a.proposition, b.proposition))
    return { ...statement, contradicts }
  })
}
