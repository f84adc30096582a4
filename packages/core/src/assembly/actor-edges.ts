/** Edges between actors, computed from statements for panning and paths; rebuilt, never edited. */
import { compareStrings, contentHash } from '../ids/content-hash.ts'
import type { PropositionId } from '../ids/ids.ts'
import { earlierDate, laterDate } from '../time/partial-date.ts'
import type { ActorIndex } from './actor-index.ts'
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

/** What an edge is made of: the fields of a statement that are looked at. */
export interface EdgeTelling
  extends Pick<
    AssembledStatement,
    'id' | 'kind' | 'type' | 'asserted' | 'polarity' | 'auxiliary' | 'time' | 'contradicts'
  > {
  readonly actors: readonly Named[]
  readonly recipients: readonly Named[]
}

type Named = Pick<AssembledStatement['actors'][number], 'id'>

const named = (all: readonly Named[]): Named[] => all.map(({ id }) => ({ id }))

/** The fields of a statement that its edges are made of, alone. */
export function edgeTelling(statement: AssembledStatement): EdgeTelling {
  const { id, kind, type, asserted, polarity, auxiliary, time, contradicts } = statement
  const [actors, recipients] = [named(statement.actors), named(statement.recipients)]
  return { id, kind, type, asserted, polarity, auxiliary, time, contradicts, actors, recipients }
}

/** The ordered pairs that a statement links: each actor with each recipient; with no recipient, actors among themselves. */
export function linkedPairs(statement: EdgeTelling): [string, string][] {
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
export function makesEdge(statement: EdgeTelling): boolean {
  return (
    statement.asserted &&
    statement.kind !== 'utterance' &&
    statement.polarity === 'affirmed' &&
    !statement.auxiliary.includes('hypothetical')
  )
}

function familyOf(statement: EdgeTelling): EdgeFamily {
  if (statement.kind === 'event') return 'event'
  return statement.type === 'HOLDS_OFFICE' ? 'office' : 'relation'
}

/** The id of an edge: one a type and ordered pair. */
export const edgeId = (type: string, from: string, to: string) => contentHash('edge', [type, from, to])

/**
 * Every edge between two known actors, sorted by id. What is said of one depends on the statements behind it alone, in the
 * order of their ids.
 */
export function actorEdges(statements: readonly EdgeTelling[], known: Pick<ActorIndex, 'has'>): ActorEdge[] {
  const edges = new Map<string, ActorEdge>()
  for (const statement of statements.filter(makesEdge)) {
    for (const [from, to] of linkedPairs(statement)) {
      if (!known.has(from) || !known.has(to)) continue
      const id = edgeId(statement.type, from, to)
      const edge = edges.get(id) ?? emptyEdge(id, statement, from, to)
      edges.set(id, edge)
      addStatement(edge, statement)
    }
  }
  for (const edge of edges.values()) if (edge.spells) edge.spells = relationSpells(edge.spells)
  return [...edges.values()].sort((a, b) => compareStrings(a.id, b.id))
}

function emptyEdge(id: string, statement: EdgeTelling, from: string, to: string): ActorEdge {
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

function addStatement(edge: ActorEdge, statement: EdgeTelling): void {
  const day = statement.time?.start ?? null
  edge.count += 1
  edge.first = earlierDate(edge.first, day)
  edge.last = laterDate(edge.last, day)
  edge.contested ||= statement.contradicts.length > 0
  edge.statements.push(statement.id)
  edge.spells?.push(spellTold(statement))
}
