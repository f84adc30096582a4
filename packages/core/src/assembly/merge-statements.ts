/** Readings of one proposition become one statement with all its evidence. */
import { compareStrings } from '../ids/content-hash.ts'
import { type PropositionId, type StatementId, sortedSet } from '../ids/ids.ts'
import { latestOf } from '../linking/standing-judgements.ts'
import type { Judgement } from '../model/judgement.ts'
import { propositionId } from '../model/proposition.ts'
import type { Evidence, Statement } from '../model/statement.ts'
import type { CanonicalIds } from './canonical-actors.ts'

/** A statement of the graph: one proposition, all its evidence, and what it stands against. */
export interface AssembledStatement extends Omit<Statement, 'id' | 'content'> {
  /** The proposition's id: the id of the graph's node. */
  id: PropositionId
  /** The readings that were merged. */
  readings: StatementId[]
  /** Propositions inside this one. */
  content: PropositionId[]
  /** Who found it, each once, by name: `rules`, `model`, or the format of a table or file. */
  readers: string[]
  /** False where it is only asked for, refused or threatened inside other statements. */
  asserted: boolean
  contradicts: { proposition: PropositionId; basis: ContradictionBasis }[]
}

/** Why two statements cannot both hold. */
export type ContradictionBasis = 'polarity' | 'presupposition' | 'seat' | 'spell' | 'quantity' | 'date'

const withCanonical = <T extends { id: string }>(references: readonly T[], ids: CanonicalIds): T[] => {
  const seen = new Set<string>()
  return references
    .map((reference) => ({ ...reference, id: (ids.get(reference.id) ?? reference.id) as T['id'] }))
    .filter(({ id }) => !seen.has(id) && seen.add(id))
}

/** The same statement with canonical actor ids, and the proposition id that follows from them. */
function canonicalStatement(statement: Statement, ids: CanonicalIds): Statement {
  const rewritten: Statement = {
    ...statement,
    actors: withCanonical(statement.actors, ids),
    recipients: withCanonical(statement.recipients, ids),
    places: withCanonical(statement.places, ids),
    attribution: statement.attribution.map((link) => ({
      ...link,
      id: (ids.get(link.id) ?? link.id) as typeof link.id,
    })),
    content: statement.content.map((inner) => canonicalStatement(inner, ids)),
  }
  return { ...rewritten, proposition: propositionId(rewritten) }
}

const evidenceKey = (evidence: Evidence) =>
  `${evidence.document} ${String(evidence.trigger.start).padStart(12, '0')} ${evidence.trigger.end}`

/** A reading that two readers share names both, as `rules+model`. */
const readersOf = (readings: readonly MergeableReading[]) =>
  [...new Set(readings.flatMap(({ provenance }) => provenance.reader.split('+')))].sort(compareStrings)

const readingOrder = (a: MergeableReading, b: MergeableReading) =>
  compareStrings(evidenceKey(a.evidence[0]!), evidenceKey(b.evidence[0]!)) || compareStrings(a.id, b.id)

function mergeReadings(readings: readonly MergeableReading[], asserted: boolean): AssembledStatement {
  const sorted = [...readings].sort(readingOrder)
  const first = sorted[0]!
  const evidence = new Map<string, Evidence>()
  for (const reading of sorted) {
    for (const piece of reading.evidence) evidence.set(evidenceKey(piece), piece)
  }
  return {
    ...first,
    id: first.proposition,
    readings: [...new Set(sorted.map((reading) => reading.id))],
    readers: readersOf(sorted),
    content: [...new Set(first.content.map((inner) => inner.proposition))].sort(compareStrings),
    evidence: [...evidence.entries()].sort(([a], [b]) => compareStrings(a, b)).map(([, piece]) => piece),
    confidence: Math.max(...sorted.map((reading) => reading.confidence)),
    asserted,
    contradicts: [],
  }
}

/** A statement of the graph and the readings in which it is stated, as such or inside another. */
export interface StatedStatement {
  readonly statement: AssembledStatement
  /** Ids of the readings as they were read, each once, sorted. Those of contents are the ids of what they stand in. */
  readonly stated: readonly StatementId[]
}

/** One statement that a reading gives, as such or inside another, with canonical actor ids. */
export interface StatedReading {
  readonly reading: MergeableReading
  /** False of what stands inside another statement. */
  readonly asserted: boolean
  /** The reading as it was read: of contents the one that they stand in. */
  readonly stated: StatementId
}

/** What merging looks at: of contents their propositions alone. */
export type MergeableReading = Omit<Statement, 'content'> & {
  readonly content: readonly Pick<Statement, 'proposition'>[]
}

/**
 * What readings state, contents too, without what was judged to be rejected.
 *
 * @param idsIn which id stands for an actor's in a document: splits make it differ from one to another
 * @param standing the judgements that stand, by time
 */
export function* statedReadings(
  statements: Iterable<Statement>,
  idsIn: (document: string) => CanonicalIds,
  standing: readonly Judgement[],
): Generator<StatedReading> {
  const rejected = rejectedPropositions(standing)
  for (const statement of statements) {
    const canonical = canonicalStatement(statement, idsIn(statement.evidence[0]!.document))
    if (!rejected.has(canonical.proposition)) yield* statedIn(canonical, true, statement.id)
  }
}

function* statedIn(reading: Statement, asserted: boolean, stated: StatementId): Generator<StatedReading> {
  yield { reading, asserted, stated }
  for (const inner of reading.content) yield* statedIn(inner, false, stated)
}

interface Group {
  readings: MergeableReading[]
  asserted: boolean
  stated: StatementId[]
}

/**
 * Merges what was stated by proposition. What is merged of one proposition depends on nothing else, so any part of what was
 * stated that holds all of some propositions gives the same of these as the whole.
 *
 * @returns statements sorted by id, without contradictions, which need them all
 */
export function mergeStated(all: Iterable<StatedReading>): StatedStatement[] {
  const groups = new Map<PropositionId, Group>()
  for (const { reading, asserted, stated } of all) {
    const group = groups.get(reading.proposition) ?? { readings: [], asserted: false, stated: [] }
    group.readings.push(reading)
    group.asserted ||= asserted
    group.stated.push(stated)
    groups.set(reading.proposition, group)
  }
  return [...groups.values()]
    .map(({ readings, asserted, stated }) => ({
      statement: mergeReadings(readings, asserted),
      stated: sortedSet(stated) as StatementId[],
    }))
    .sort((a, b) => compareStrings(a.statement.id, b.statement.id))
}

/**
 * Groups readings by proposition, contents too, and leaves out what was judged to be rejected.
 *
 * @param idsIn see `statedReadings`
 * @param isWanted the propositions that are wanted; all unless told
 * @returns see `mergeStated`
 */
export function mergeStatements(
  statements: Iterable<Statement>,
  idsIn: (document: string) => CanonicalIds,
  standing: readonly Judgement[],
  isWanted: (proposition: PropositionId) => boolean = () => true,
): StatedStatement[] {
  const all = statedReadings(statements, idsIn, standing)
  return mergeStated(
    (function* () {
      for (const one of all) if (isWanted(one.reading.proposition)) yield one
    })(),
  )
}

function rejectedPropositions(standing: readonly Judgement[]): Set<string> {
  const about = standing.filter((judgement) => judgement.about === 'statement')
  const latest = latestOf(about, ({ proposition }) => proposition)
  return new Set(latest.filter(({ verdict }) => verdict === 'reject').map(({ proposition }) => proposition))
}
