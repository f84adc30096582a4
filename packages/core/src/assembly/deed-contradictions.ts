/** Which tellings of deeds and of who is where cannot both hold. */
import { compareStrings } from '../ids/content-hash.ts'
import { quantitiesClash } from '../model/quantity.ts'
import { quadCategoryOf } from '../plover/event-types.ts'
import { addDays } from '../time/partial-date.ts'
import { type ActorIndex, compatible } from './actor-index.ts'
import {
  type ContradictionContext,
  type ContradictionRule,
  isFactual,
  type Pair,
  sameTime,
  slotsAtTime,
  slotsInTime,
} from './contradiction-rule.ts'
import type { AssembledStatement } from './merge-statements.ts'
import { pushTo } from './push-to.ts'
import { TimeSlots } from './time-slots.ts'

const isAffirmed = ({ polarity }: AssembledStatement) => polarity === 'affirmed'

/** Slots of a statement by type, who does it and to whom; `-` stands for nobody. */
function slotsOfSides({ type, actors, recipients }: AssembledStatement, index: ActorIndex): string[] {
  const [does, suffers] = [index.keys(actors), index.keys(recipients)]
  if (does.length + suffers.length === 0) return []
  const orNobody = (keys: readonly string[]) => (keys.length > 0 ? keys : ['-'])
  return orNobody(does).flatMap((one) => orNobody(suffers).map((other) => `${type} ${one} ${other}`))
}

/** Words without an addressee are about anything: only deeds can be denied with no recipient named. */
const deniesAnything = (statement: AssembledStatement) =>
  !isAffirmed(statement) &&
  statement.recipients.length === 0 &&
  quadCategoryOf(statement.type)?.startsWith('verbal') === true

const hasPolarity = (statement: AssembledStatement) =>
  statement.kind !== 'utterance' && isFactual(statement) && !deniesAnything(statement)

const polaritySlots = (statement: AssembledStatement, index: ActorIndex, side: 'is' | 'not') =>
  hasPolarity(statement) ? slotsOfSides(statement, index).map((slot) => `${side} ${slot}`) : []

/** One says that it is so, the other that it is not; a denial and what it denies. */
export const byPolarity: ContradictionRule = {
  basis: 'polarity',
  *pairsOf(statements, { actors }) {
    const slotsOf = (statement: AssembledStatement) => slotsOfSides(statement, actors)
    const told = statements.filter(hasPolarity)
    const affirmed = new TimeSlots(told.filter(isAffirmed), slotsOf)
    for (const negated of told.filter((statement) => !isAffirmed(statement))) {
      for (const slot of slotsOf(negated)) {
        for (const other of affirmed.overlapping(slot, negated)) yield [negated, other]
      }
    }
  },
  standsIn: (statement, { actors }) =>
    slotsInTime(polaritySlots(statement, actors, isAffirmed(statement) ? 'is' : 'not'), statement),
  standsAgainst: (statement, { actors }) =>
    slotsAtTime(polaritySlots(statement, actors, isAffirmed(statement) ? 'not' : 'is'), statement),
}

const isAbsence = (statement: AssembledStatement) =>
  statement.type === 'LOCATED_IN' && statement.polarity === 'negated' && isFactual(statement)

const isRequest = ({ type, polarity }: AssembledStatement) => type === 'REQUEST' && polarity === 'affirmed'

/** The withdrawals that a statement asks for. */
const withdrawalsOf = ({ content }: AssembledStatement, { statement }: ContradictionContext) =>
  content.map(statement).filter((inner) => inner?.type === 'RETREAT') as AssembledStatement[]

const pairs = (some: readonly string[], others: readonly string[]) =>
  some.flatMap((one) => others.map((other) => `${one} ${other}`))

const requestSlots = (statement: AssembledStatement, context: ContradictionContext) =>
  isRequest(statement)
    ? withdrawalsOf(statement, context).flatMap(({ actors, places }) =>
        pairs(context.actors.keys(actors), context.actors.keys(places)),
      )
    : []

const absenceSlots = (statement: AssembledStatement, { actors }: ContradictionContext) =>
  isAbsence(statement) ? pairs(actors.keys(statement.actors), actors.keys(statement.recipients)) : []

/** Who is asked to withdraw from a place is taken to be there; another says that they are not. */
export const byPresupposition: ContradictionRule = {
  basis: 'presupposition',
  *pairsOf(statements, context) {
    const absent = new Map<string, AssembledStatement[]>()
    for (const statement of statements)
      for (const slot of new Set(absenceSlots(statement, context))) pushTo(absent, slot, statement)
    if (absent.size === 0) return
    for (const request of statements)
      for (const slot of requestSlots(request, context))
        for (const denial of absent.get(slot) ?? []) yield [request, denial]
  },
  *standsIn(statement, context) {
    for (const slot of requestSlots(statement, context)) yield `asked ${slot}`
    for (const slot of absenceSlots(statement, context)) yield `absent ${slot}`
  },
  *standsAgainst(statement, context) {
    for (const slot of requestSlots(statement, context)) yield `absent ${slot}`
    for (const slot of absenceSlots(statement, context)) yield `asked ${slot}`
  },
}

const isCounted = (statement: AssembledStatement) =>
  isFactual(statement) &&
  isAffirmed(statement) &&
  statement.quantities !== undefined &&
  statement.time !== null

const quantitySlots = (
  { type, actors: does, recipients, places, quantities }: AssembledStatement,
  index: ActorIndex,
) =>
  new Set(
    index
      .keys([...does, ...recipients, ...places])
      .flatMap((key) => (quantities ?? []).map(({ of }) => `${type} ${of} ${key}`)),
  )

const countedSlots = (statement: AssembledStatement, { actors }: ContradictionContext) =>
  isCounted(statement) ? quantitySlots(statement, actors) : []

/**
 * One event by two numbers: "12 soldiers were killed", "at least 20 soldiers were killed". The two name somebody or a
 * place in common, at one time, and nothing that sets them apart: those who suffer are often nobody in particular.
 */
export const byQuantity: ContradictionRule = {
  basis: 'quantity',
  *pairsOf(statements, { actors }) {
    const counted = statements.filter(isCounted)
    const slots = new TimeSlots(counted, (statement) => quantitySlots(statement, actors))
    const clash = (one: AssembledStatement, other: AssembledStatement) =>
      one.quantities!.some((a) => other.quantities!.some((b) => quantitiesClash(a, b))) &&
      compatible(actors.keys(one.actors), actors.keys(other.actors)) &&
      compatible(actors.keys(one.places), actors.keys(other.places))
    for (const one of counted) {
      for (const slot of quantitySlots(one, actors)) {
        for (const other of slots.overlapping(slot, one)) {
          if (other.id > one.id && clash(one, other) && differentVoices(one, other)) yield [one, other]
        }
      }
    }
  },
  standsIn: (statement, context) => slotsInTime(countedSlots(statement, context), statement),
  standsAgainst: (statement, context) => slotsAtTime(countedSlots(statement, context), statement),
}

/** Deeds that are done once to somebody, by mode. */
const ONCE = new Set(['assassinate', 'execute', 'resign', 'convict'])
/** Two of them so many days apart are taken for two deeds. */
const DAYS_OF_ONE_DEED = 60

const isDatedOnce = (statement: AssembledStatement) =>
  statement.mode !== null &&
  ONCE.has(statement.mode) &&
  isAffirmed(statement) &&
  isFactual(statement) &&
  statement.time?.precision === 'day' &&
  statement.time.basis !== 'document' &&
  statement.time.start !== null

const suffererSlots = ({ type, mode, recipients, actors: doers }: AssembledStatement, index: ActorIndex) =>
  index.keys(recipients.length > 0 ? recipients : doers).map((key) => `${type} ${mode} ${key}`)

const datedSlots = (statement: AssembledStatement, { actors }: ContradictionContext) =>
  isDatedOnce(statement) ? suffererSlots(statement, actors) : []

/** One deed that is done once, on two days that the texts name. */
export const byDate: ContradictionRule = {
  basis: 'date',
  *pairsOf(statements, { actors }) {
    const dated = statements.filter(isDatedOnce)
    for (const [one, other] of pairsOfOneSlot(dated, (statement) => suffererSlots(statement, actors))) {
      const [first, second] = [one, other].map(({ time }) => time!.start!).sort() as [string, string]
      const near = second <= addDays(first, DAYS_OF_ONE_DEED)
      const together = compatible(actors.keys(one.actors), actors.keys(other.actors))
      if (near && together && !sameTime(one, other) && differentVoices(one, other)) yield [one, other]
    }
  },
  standsIn: datedSlots,
  standsAgainst: datedSlots,
}

/** Pairs that share a slot, in the order of time and no further apart than one deed can be. */
function* pairsOfOneSlot(
  statements: readonly AssembledStatement[],
  slotsOf: (statement: AssembledStatement) => readonly string[],
): Iterable<Pair> {
  const slots = new Map<string, AssembledStatement[]>()
  for (const statement of statements)
    for (const slot of new Set(slotsOf(statement))) pushTo(slots, slot, statement)
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
