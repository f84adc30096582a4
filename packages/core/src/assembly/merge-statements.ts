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
const readersOf = (readings: readonly Statement[]) =>
  [...new Set(readings.flatMap(({ provenance }) => provenance.reader.split('+')))].sort(compareStrings)

const readingOrder = (a: Statement, b: Statement) =>
  compareStrings(evidenceKey(a.evidence[0]!), evidenceKey(b.evidence[0]!)) || compareStrings(a.id, b.id)

function mergeReadings(readings: readonly Statement[], asserted: boolean): AssembledStatement {
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

interface Group {
  readings: Statement[]
  asserted: boolean
  stated: StatementId[]
}

/**
 * Groups readings by proposition, contents too, and leaves out what was judged to be rejected.
 *
 * @param idsIn which id stands for an actor's in a document: splits make it differ from one to another
 * @param standing the judgements that stand, by time
 * @param isWanted the propositions that are wanted; all unless told
 * @returns statements sorted by id, without contradictions, which need them all
 */
export function mergeStatements(
  statements: Iterable<Statement>,
  idsIn: (document: string) => CanonicalIds,
  standing: readonly Judgement[],
  isWanted: (proposition: PropositionId) => boolean = () => true,
): StatedStatement[] {
  const groups = new Map<PropositionId, Group>()
  const add = (statement: Statement, asserted: boolean, stated: StatementId) => {
    if (isWanted(statement.proposition)) {
      const group = groups.get(statement.proposition) ?? { readings: [], asserted: false, stated: [] }
      group.readings.push(statement)
      group.asserted ||= asserted
      group.stated.push(stated)
      groups.set(statement.proposition, group)
    }
    for (const inner of statement.content) add(inner, false, stated)
  }
  const rejected = rejectedPropositions(standing)
  for (const statement of statements) {
    const canonical = canonicalStatement(statement, idsIn(statement.evidence[0]!.document))
    if (!rejected.has(canonical.proposition)) add(canonical, true, statement.id)
  }
  return [...groups.values()]
    .map(({ readings, asserted, stated }) => ({
      statement: mergeReadings(readings, asserted),
      stated: sortedSet(stated) as StatementId[],
    }))
    .sort((a, b) => compareStrings(a.statement.id, b.statement.id))
}

function rejectedPropositions(standing: readonly Judgement[]): Set<string> {
  const about = standing.filter((judgement) => judgement.about === 'statement')
  const latest = latestOf(about, ({ proposition }) => proposition)
  return new Set(latest.filter(({ verdict }) => verdict === 'reject').map(({ proposition }) => proposition))
}
