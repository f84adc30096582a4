/**
 * An assembly after a few documents came or went, without computing the rest of it again: only what shares a proposition,
 * an actor that became another, a slot of contradictions, an edge or an office with what changed is looked at.
 *
 * The whole computation (`assemble`) and this one give the same; a property test holds them side by side.
 */
import { compareStrings } from '../ids/content-hash.ts'
import type { StatementId } from '../ids/ids.ts'
import { standingJudgements } from '../linking/standing-judgements.ts'
import type { Actor } from '../model/actor.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Statement } from '../model/statement.ts'
import { type ActorEdge, actorEdges } from './actor-edges.ts'
import type { ActorIndex } from './actor-index.ts'
import type { CanonicalIds } from './canonical-actors.ts'
import {
  type ChangedCast,
  changedCast,
  type KeptActors,
  type LinkedRecord,
  type RecordChange,
} from './changed-cast.ts'
import { ContradictionSlots, findContradictions } from './contradictions.ts'
import { type AssembledStatement, mergeStatements, type StatedStatement } from './merge-statements.ts'
import { type OfficeSpell, officeSpells } from './office-spells.ts'
import {
  actorKey,
  edgeKey,
  edgeKeysOf,
  idKey,
  officeKey,
  readingKey,
  slotKey,
  statementKeys,
} from './statement-keys.ts'

/** Where the assembly before, and what it was made of, can be looked up. */
export interface KeptAssembly {
  readonly actors: KeptActors
  /** Those with any of these keys (see `statementKeys`), each once, sorted by id. Others among them do no harm. */
  find(keys: Iterable<string>): readonly StatedStatement[]
  /** Readings as they were read. */
  readings(ids: Iterable<StatementId>): readonly Statement[]
}

/** What came and went. */
export interface AssemblyChange {
  readonly records: RecordChange
  /** Readings that are gone; one that was replaced stands here and in `added`. */
  readonly removed: ReadonlySet<StatementId>
  readonly added: readonly Statement[]
  /** The same before and after. Splits are not among them: see `canUpdate`. */
  readonly judgements: readonly Judgement[]
  /** The day on which a document was published, before and after. */
  readonly dayOf: { before(document: string): string | null; after(document: string): string | null }
}

/** One side of an update: what is no more, or what stands in its place. */
export interface AssemblyPart {
  /** Actors that are not the same on the other side. */
  readonly actors: readonly Actor[]
  /** An actor by its id, among these or others; undefined where there is none. */
  readonly actorOf: (id: string) => Actor | undefined
  readonly statements: readonly StatedStatement[]
  /** Statements that tell of the offices that may have changed. */
  readonly tellings: readonly AssembledStatement[]
  readonly spells: readonly OfficeSpell[]
  readonly edges: readonly ActorEdge[]
}

/** What is different: `before` is replaced by `after`, with each list sorted by id. Anything else is as it was. */
export interface AssemblyUpdate {
  readonly before: AssemblyPart
  readonly after: AssemblyPart
  /** The keys by which the new statements are found from now on. */
  readonly keys: ReadonlyMap<StatedStatement, ReadonlySet<string>>
  /** Records that may be joined, or no longer, with those that changed: what is kept of them from now on. */
  readonly linked: readonly LinkedRecord[]
}

/** False where judgements make ids differ from document to document: then all is computed again. */
export function canUpdate(judgements: readonly Judgement[]): boolean {
  return !standingJudgements(judgements).some(({ about }) => about === 'split')
}

/** The ids in the graph of actors that became another, came, went, or count as one with others than before. */
function changedActors(
  before: ChangedCast,
  after: ChangedCast,
  linked: readonly LinkedRecord[],
): Set<string> {
  const changed = new Set<string>()
  for (const { id: record, as: now } of linked) {
    const id = before.ids.get(record)
    if (id !== undefined && id !== now) changed.add(id).add(now)
  }
  const compare = (one: ChangedCast, other: ChangedCast) => {
    for (const { id } of one.actors)
      if (!other.index.has(id) || one.index.key(id) !== other.index.key(id)) changed.add(id)
  }
  compare(before, after)
  compare(after, before)
  return changed
}

const byId = (a: StatedStatement, b: StatedStatement) => compareStrings(a.statement.id, b.statement.id)

/** Each statement once, sorted by id. */
function unique(statements: Iterable<StatedStatement>): StatedStatement[] {
  const found = new Map<string, StatedStatement>()
  for (const one of statements) found.set(one.statement.id, one)
  return [...found.values()].sort(byId)
}

const idsOf = (statements: readonly StatedStatement[]) =>
  new Set<string>(statements.map(({ statement }) => statement.id))

/** Statements whose propositions or readings the change touches, before and after; without contradictions after. */
function restate(
  kept: KeptAssembly,
  change: AssemblyChange,
  standing: readonly Judgement[],
  ids: CanonicalIds,
  changed: ReadonlySet<string>,
): { before: StatedStatement[]; after: StatedStatement[] } {
  const added = new Map(change.added.map((statement) => [statement.id, statement]))
  const readAgain = (statements: readonly StatedStatement[]) => {
    const ids = new Set(statements.flatMap(({ stated }) => stated))
    const still = [...ids].filter((id) => !change.removed.has(id) && !added.has(id))
    return [...kept.readings(still), ...added.values()].sort((a, b) => compareStrings(a.id, b.id))
  }
  const merge = (readings: readonly Statement[], isWanted?: (id: string) => boolean) =>
    mergeStatements(readings, () => ids, standing, isWanted)
  const touched = kept.find([...[...change.removed].map(readingKey), ...[...changed].map(actorKey)])
  // a reading whose actors became others states other propositions, also in what contains what was touched
  const around = kept.find(touched.flatMap(({ stated }) => stated).map(readingKey))
  const now = idsOf(merge(readAgain(touched)))
  const old = unique([...touched, ...around, ...kept.find([...now].map(idKey))])
  const wanted = new Set([...now, ...idsOf(old)])
  return { before: old, after: merge(readAgain(old), (id) => wanted.has(id)) }
}

/** Fills in what the new statements contradict, and mends those that contradict, or contradicted, them. */
function contradict(
  kept: KeptAssembly,
  { before, after }: { before: readonly StatedStatement[]; after: readonly StatedStatement[] },
  actors: ActorIndex,
): { before: StatedStatement[]; after: StatedStatement[]; inside: readonly StatedStatement[] } {
  const own = new Set([...idsOf(before), ...idsOf(after)])
  const statements = after.map(({ statement }) => statement)
  const slots = ContradictionSlots.among(statements, actors)
  const facing = kept.find(statements.flatMap((statement) => slots.against(statement)).map(slotKey))
  const lost = before.flatMap(({ statement }) =>
    statement.contradicts.map(({ proposition }) => idKey(proposition)),
  )
  const near = unique([...facing, ...kept.find(lost)]).filter(({ statement }) => !own.has(statement.id))
  const inside = kept.find(near.flatMap(({ statement }) => statement.content.map(idKey)))
  const others = unique([...near, ...inside.filter(({ statement }) => !own.has(statement.id))])
  const found = new Map(
    findContradictions([...statements, ...others.map(({ statement }) => statement)], actors).map(
      (statement) => [statement.id, statement],
    ),
  )
  const mended = near.map((one) => {
    const kept = one.statement.contradicts.filter(({ proposition }) => !own.has(proposition))
    const added = found.get(one.statement.id)!.contradicts.filter(({ proposition }) => own.has(proposition))
    const contradicts = [...kept, ...added].sort((a, b) => compareStrings(a.proposition, b.proposition))
    if (JSON.stringify(contradicts) === JSON.stringify(one.statement.contradicts)) return one
    return { ...one, statement: { ...one.statement, contradicts } }
  })
  const filled = after.map((one) => ({ ...one, statement: found.get(one.statement.id)! }))
  return { before: unique([...before, ...near]), after: unique([...filled, ...mended]), inside }
}

/** Leaves out what is the same on both sides. */
function different(before: readonly StatedStatement[], after: readonly StatedStatement[]) {
  const others = new Map(before.map((one) => [one.statement.id, one]))
  const same = new Set<string>()
  for (const one of after) {
    const other = others.get(one.statement.id)
    if (other === one || (other && JSON.stringify(other) === JSON.stringify(one))) same.add(one.statement.id)
  }
  const isOther = ({ statement }: StatedStatement) => !same.has(statement.id)
  return { before: before.filter(isOther), after: after.filter(isOther) }
}

function differentActors(before: readonly Actor[], after: readonly Actor[]) {
  const missingIn = (some: readonly Actor[], others: readonly Actor[]) => {
    const known = new Map(others.map((actor) => [actor.id, JSON.stringify(actor)]))
    return some.filter((actor) => known.get(actor.id) !== JSON.stringify(actor))
  }
  return { before: missingIn(before, after), after: missingIn(after, before) }
}

/** Statements under some keys, before and after. */
function membersOf(
  kept: KeptAssembly,
  keys: ReadonlySet<string>,
  changed: { before: readonly StatedStatement[]; after: readonly StatedStatement[] },
): { before: AssembledStatement[]; after: AssembledStatement[] } {
  const old = kept.find(keys)
  const gone = idsOf(changed.before)
  const now = unique([...old.filter(({ statement }) => !gone.has(statement.id)), ...changed.after])
  return { before: old.map(({ statement }) => statement), after: now.map(({ statement }) => statement) }
}

/** Computes what a change of documents changes. */
export function updateAssembly(kept: KeptAssembly, change: AssemblyChange): AssemblyUpdate {
  const standing = standingJudgements(change.judgements)
  const { before, after, linked } = changedCast(kept.actors, change.records, standing)
  const restated = restate(kept, change, standing, after.ids, changedActors(before, after, linked))
  const contradicted = contradict(kept, restated, after.index)
  const changed = different(contradicted.before, contradicted.after)
  const both = [...changed.before, ...changed.after].map(({ statement }) => statement)
  const edgeKeys = new Set(both.flatMap(edgeKeysOf))
  const behind = membersOf(kept, edgeKeys, changed)
  const isTouched = ({ type, from, to }: ActorEdge) => edgeKeys.has(edgeKey(type, from, to))
  // a document with another date may leave its statements as they were, and change spells
  const dated = [...contradicted.before, ...contradicted.after].map(({ statement }) => statement)
  const offices = new Set(dated.flatMap(({ office }) => (office ? [office.id] : [])))
  const tellings = membersOf(kept, new Set([...offices].map(officeKey)), changed)
  const actors = differentActors(before.actors, after.actors)
  const partOf = (side: 'before' | 'after', { index }: ChangedCast): AssemblyPart => {
    const told = tellings[side].filter(({ office }) => office !== null && offices.has(office.id))
    return {
      actors: actors[side],
      actorOf: (id) => index.actor(id),
      statements: changed[side],
      tellings: told,
      spells: officeSpells(told, change.dayOf[side]),
      edges: actorEdges(behind[side], index).filter(isTouched),
    }
  }
  const keys = statementKeys(changed.after, [...contradicted.after, ...contradicted.inside], after.index)
  return { before: partOf('before', before), after: partOf('after', after), keys: new Map(keys), linked }
}
