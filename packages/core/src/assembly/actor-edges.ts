/** Edges between actors, computed from statements for panning and paths; rebuilt, never edited. */
import { compareStrings, contentHash } from '../ids/content-hash.ts'
import type { PropositionId } from '../ids/ids.ts'
import type { Actor } from '../model/actor.ts'
import { earlierDate, laterDate } from '../time/partial-date.ts'
import type { AssembledStatement } from './merge-statements.ts'
import { type RelationSpell, relationSpells, spellTold } from './relation-spells.ts'

/** What an edge summarises: events, a lasting relation, or an office of a person. */
export type EdgeFamily = 'event' | 'relation' | 'office'

/** One edge a type and ordered pair of actors. */
export interface ActorEdge {
  id: string
  family: EdgeFamily
  type: string
  from: string
  to: string
  /** How many statements it stands for. */
  count: number
  /** First and last day of its statements, where any has a date. */
  first: string | null
  last: string | null
  contested: boolean
  statements: PropositionId[]
  /** Only for lasting relations: from when to when, each spell once. */
  spells?: RelationSpell[]
  /** Only for counted rows of big tables: the Monday of their week, and where they stand (`events.csv:12-9041`). */
  week?: string
  rows?: string[]
}

/** The ordered pairs that a statement links: each actor with each recipient; with no recipient, actors among themselves. */
export function linkedPairs(statement: AssembledStatement): [string, string][] {
  const actors = statement.actors.map(({ id }) => id)
  const recipients = statement.recipients.map(({ id }) => id)
  if (recipients.length > 0) {
    return actors.flatMap((actor) =>
      recipients.filter((id) => id !== actor).map((id): [string, string] => [actor, id]),
    )
  }
  const sorted = [...actors].sort(compareStrings)
  return sorted.flatMap((actor, index) =>
    sorted.slice(index + 1).map((other): [string, string] => [actor, other]),
  )
}

/** True for what may stand as an edge: asserted by someone, affirmed, and not only supposed. */
export function makesEdge(statement: AssembledStatement): boolean {
  return (
    statement.asserted &&
    statement.kind !== 'utterance' &&
    statement.polarity === 'affirmed' &&
    !statement.auxiliary.includes('hypothetical')
  )
}

function familyOf(statement: AssembledStatement): EdgeFamily {
  if (statement.kind === 'event') return 'event'
  return statement.type === 'HOLDS_OFFICE' ? 'office' : 'relation'
}

/** Every edge between two known actors, sorted by id. */
export function actorEdges(statements: readonly AssembledStatement[], actors: readonly Actor[]): ActorEdge[] {
  const known = new Set<string>(actors.map(({ id }) => id))
  const edges = new Map<string, ActorEdge>()
  for (const statement of statements.filter(makesEdge)) {
    for (const [from, to] of linkedPairs(statement)) {
      if (!known.has(from) || !known.has(to)) continue
      const id = contentHash('edge', [statement.type, from, to])
      const edge = edges.get(id) ?? emptyEdge(id, statement, from, to)
      edges.set(id, edge)
      addStatement(edge, statement)
    }
  }
  for (const edge of edges.values()) if (edge.spells) edge.spells = relationSpells(edge.spells)
  return [...edges.values()].sort((a, b) => compareStrings(a.id, b.id))
}

function emptyEdge(id: string, statement: AssembledStatement, from: string, to: string): ActorEdge {
  const { type } = statement
  return {
    id,
    family: familyOf(statement),
    type,
    from,
    to,
    count: 0,
    first: null,
    last: null,
    contested: false,
    statements: [],
    ...(familyOf(statement) === 'relation' && { spells: [] }),
  }
}

function addStatement(edge: ActorEdge, statement: AssembledStatement): void {
  const day = statement.time?.start ?? null
  edge.count += 1
  edge.first = earlierDate(edge.first, day)
  edge.last = laterDate(edge.last, day)
  edge.contested ||= statement.contradicts.length > 0
  edge.statements.push(statement.id)
  edge.spells?.push(spellTold(statement))
}
