/** Statements and judgements become what the graph holds: a pure function, the same in any order of its input. */
import { CountedEdges } from '../counted-rows/counted-edges.ts'
import type { CountedTable } from '../counted-rows/counted-table.ts'
import { compareStrings } from '../ids/content-hash.ts'
import type { PropositionId, StatementId } from '../ids/ids.ts'
import type { LinkedActors } from '../linking/link-actors.ts'
import type { Actor } from '../model/actor.ts'
import type { Document } from '../model/document.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Statement } from '../model/statement.ts'
import { type ActorEdge, actorEdges } from './actor-edges.ts'
import { castOf } from './cast.ts'
import { findContradictions } from './contradictions.ts'
import { type AssembledStatement, mergeStatements } from './merge-statements.ts'

/** Everything that was read, in any order. The same actor may stand in it once a document. */
export interface AssemblyInput {
  documents: readonly Document[]
  actors: readonly Actor[]
  statements: readonly Statement[]
  judgements: readonly Judgement[]
  /** Counted rows of big tables. */
  aggregates?: readonly CountedTable[]
}

/** What the graph holds, each list sorted by id. */
export interface Assembly {
  documents: Document[]
  actors: Actor[]
  statements: AssembledStatement[]
  edges: ActorEdge[]
  /** Edges of the counted rows of big tables, made when they are asked for: there may be millions. */
  counted: CountedEdges
  /** Which records were joined into the actors, and why. */
  linked: LinkedActors
  /** The readings in which each statement stands, by proposition: see `StatedStatement`. */
  stated: ReadonlyMap<PropositionId, readonly StatementId[]>
}

/**
 * Links actors, applies judgements, merges readings of one proposition, finds contradictions and computes the edges between actors.
 *
 * @example assemble({ documents, actors, statements, judgements: [] }).edges
 */
export function assemble({
  documents,
  actors,
  statements,
  judgements,
  aggregates = [],
}: AssemblyInput): Assembly {
  const { standing, linked, actors: merged, index, idsIn } = castOf(actors, judgements)
  const stated = mergeStatements(statements, idsIn, standing)
  const assembled = findContradictions(
    stated.map(({ statement }) => statement),
    index,
  )
  const byId = new Map(documents.map((document) => [document.id, document]))
  return {
    documents: [...byId.values()].sort((a, b) => compareStrings(a.id, b.id)),
    actors: [...merged],
    statements: assembled,
    edges: actorEdges(assembled, index),
    counted: new CountedEdges(aggregates, linked.ids, merged),
    linked,
    stated: new Map(stated.map(({ statement, stated }) => [statement.id, stated])),
  }
}

/** How many pairs of statements contradict each other. */
export function countContradictions({ statements }: Assembly): number {
  return statements.reduce((sum, statement) => sum + statement.contradicts.length, 0) / 2
}
