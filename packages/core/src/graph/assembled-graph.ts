/** The lists of nodes and relationships that an assembly is: documents, statements, actors, offices and what links them. */
import type { ActorEdge } from '../assembly/actor-edges.ts'
import type { Assembly } from '../assembly/assemble.ts'
import type { AssembledStatement } from '../assembly/merge-statements.ts'
import { type OfficeSpell, type OfficeTelling, officeSpells, tellsOffice } from '../assembly/office-spells.ts'
import { CountedRelationships } from '../counted-rows/counted-relationships.ts'
import { JoinedSequence } from '../counted-rows/sequence.ts'
import { compareStrings, contentHash, type Hashable } from '../ids/content-hash.ts'
import type { Actor } from '../model/actor.ts'
import type { Document } from '../model/document.ts'
import type { Office } from '../model/statement.ts'
import { quadCategoryOf } from '../plover/event-types.ts'
import {
  type ListedGraph,
  labelOfKind,
  type Properties,
  type PropertyGraph,
  type PropertyNode,
  type PropertyRelationship,
  type PropertyValue,
} from '../property-graph/schema.ts'

type NodeParts = Pick<PropertyNode, 'labels' | 'properties'>

/** Leaves out properties that have no value: null, and empty lists. */
function properties(entries: Record<string, PropertyValue | null>): Properties {
  const kept = Object.entries(entries).filter(
    (entry): entry is [string, PropertyValue] =>
      entry[1] !== null && !(Array.isArray(entry[1]) && entry[1].length === 0),
  )
  return Object.fromEntries(kept)
}

function actorNode(actor: Actor): NodeParts {
  return {
    labels: ['Actor', labelOfKind(actor.kind)],
    properties: properties({
      id: actor.id,
      name: actor.name,
      kind: actor.kind,
      country: actor.country,
      sectors: actor.sectors,
      aliases: actor.aliases,
      wikidata: actor.identifiers.wikidata ?? null,
    }),
  }
}

function documentNode(document: Document): NodeParts {
  const { id, title, publisher, publishedAt, url, externalId } = document
  return {
    labels: ['Document'],
    properties: properties({ id, title, publisher, publishedAt, url, externalId }),
  }
}

function officeNode(office: Office): NodeParts {
  return {
    labels: ['Office'],
    properties: properties({ id: office.id, title: office.title, country: office.country }),
  }
}

const secondLabel = { event: 'Event', relation: 'Relation', utterance: 'Utterance' } as const

function statementNode(statement: AssembledStatement): NodeParts {
  const { time, auxiliary } = statement
  return {
    labels: ['Statement', secondLabel[statement.kind]],
    properties: properties({
      id: statement.id,
      type: statement.type,
      mode: statement.mode,
      contexts: statement.contexts,
      quad: quadCategoryOf(statement.type) ?? null,
      polarity: statement.polarity,
      future: auxiliary.includes('future'),
      hypothetical: auxiliary.includes('hypothetical'),
      historical: auxiliary.includes('historical'),
      asserted: statement.asserted,
      condition: statement.condition?.quote ?? null,
      text: statement.text,
      start: time?.start ?? null,
      end: time?.end ?? null,
      precision: time?.precision ?? null,
      timeBasis: time?.basis ?? null,
      confidence: statement.confidence,
      readers: statement.readers,
      contested: statement.contradicts.length > 0,
    }),
  }
}

/** Collects relationships. */
class EdgeWriter {
  readonly #hasNode: (id: string) => boolean
  readonly #byId = new Map<string, PropertyRelationship>()

  constructor(hasNode: (id: string) => boolean) {
    this.#hasNode = hasNode
  }

  /** Adds one whose id is the hash of type, ends and what tells it apart; the same relationship twice is one. */
  add(
    type: string,
    from: string,
    to: string,
    rest: Record<string, PropertyValue | null> = {},
    apart: Hashable = null,
  ): void {
    if (!this.#hasNode(from) || !this.#hasNode(to)) return
    const id = contentHash('rel', [type, from, to, apart])
    if (this.#byId.has(id)) return
    this.#byId.set(id, { id, type, from, to, properties: properties({ id, ...rest }) })
  }

  /** All of them, by id. */
  sorted(): PropertyRelationship[] {
    return [...this.#byId.values()].sort((a, b) => compareStrings(a.id, b.id))
  }
}

function addStatementEdges(edges: EdgeWriter, statement: AssembledStatement): void {
  for (const { id } of statement.actors) edges.add('ACTOR', statement.id, id)
  for (const { id } of statement.recipients) edges.add('RECIPIENT', statement.id, id)
  for (const { id } of statement.places) edges.add('PLACE', statement.id, id)
  for (const [position, link] of statement.attribution.entries()) {
    edges.add('SAID_BY', statement.id, link.id, { position }, position)
  }
  for (const inner of statement.content) edges.add('CONTENT', statement.id, inner)
  if (statement.office) edges.add('ABOUT_OFFICE', statement.id, statement.office.id)
  for (const { document, sentence, quote, trigger } of statement.evidence) {
    const span = { start: sentence.start, end: sentence.end, quote }
    edges.add('EVIDENCED_BY', statement.id, document, span, [trigger.start, trigger.end])
  }
  for (const { proposition, basis } of statement.contradicts) {
    edges.add('CONTRADICTS', statement.id, proposition, { basis }, basis)
  }
}

/** Whose office it is. */
function addOfficeOwner(edges: EdgeWriter, statement: OfficeTelling): void {
  const { office } = statement
  if (office && tellsOffice(statement))
    for (const { id } of statement.recipients) edges.add('OFFICE_OF', office.id, id)
}

function addSpell(
  edges: EdgeWriter,
  { person, office, from, until, precision, contested, statements }: OfficeSpell,
) {
  const spell = { from, until, precision, contested, statements }
  edges.add('HOLDS_OFFICE', person, office.id, spell, [from, until])
}

function addActorEdge(edges: EdgeWriter, edge: ActorEdge): void {
  const { count, first, last, contested, statements } = edge
  if (edge.family === 'event') {
    edges.add(edge.type, edge.from, edge.to, { count, first, last, contested, statements })
  }
  for (const { from, until, precision, contested, statements } of edge.spells ?? []) {
    const apart = from === null && until === null ? null : [from, until]
    edges.add(edge.type, edge.from, edge.to, { from, until, precision, contested, statements }, apart)
  }
}

/** What nodes and relationships are made of: all of an assembly, or a part of one. */
export interface GraphParts {
  readonly actors: readonly Actor[]
  readonly documents: readonly Document[]
  readonly statements: readonly AssembledStatement[]
  /** Statements that tell of offices: those of every office that is to have a node. */
  readonly tellings: readonly OfficeTelling[]
  readonly spells: readonly OfficeSpell[]
  readonly edges: readonly ActorEdge[]
  /** Whether there is a node of this id beside those of the parts; a relationship to none is left out. */
  readonly hasNode?: (id: string) => boolean
}

/** The nodes and relationships of some parts, each sorted by id. */
export function graphOfParts(parts: GraphParts): ListedGraph {
  const offices = new Map(
    parts.tellings.flatMap(({ office }) => (office ? [[office.id, office] as const] : [])),
  )
  const nodes = [
    ...parts.actors.map(actorNode),
    ...parts.documents.map(documentNode),
    ...[...offices.values()].map(officeNode),
    ...parts.statements.map(statementNode),
  ]
    .map(({ labels, properties }): PropertyNode => ({ id: String(properties.id), labels, properties }))
    .sort((a, b) => compareStrings(a.id, b.id))
  const own = new Set(nodes.map(({ id }) => id))
  const edges = new EdgeWriter((id) => own.has(id) || parts.hasNode?.(id) === true)
  for (const statement of parts.statements) addStatementEdges(edges, statement)
  for (const statement of parts.tellings) addOfficeOwner(edges, statement)
  for (const spell of parts.spells) addSpell(edges, spell)
  for (const edge of parts.edges) addActorEdge(edges, edge)
  return { nodes, relationships: edges.sorted() }
}

/** The property graph of an assembly: nodes and relationships, each sorted by id. */
export function assembledGraph(assembly: Assembly): PropertyGraph {
  const { actors, documents, statements, edges, counted } = assembly
  const days = new Map<string, string | null>(documents.map(({ id, publishedAt }) => [id, publishedAt]))
  const tellings = statements.filter(({ office }) => office !== null)
  const spells = officeSpells(tellings, (document) => days.get(document) ?? null)
  const graph = graphOfParts({ actors, documents, statements, tellings, spells, edges })
  if (counted.length === 0) return graph
  // The ids of counted ones begin with `rows_`, those of all others with `rel_`: so all are in the order of their ids.
  const all = new JoinedSequence(graph.relationships, new CountedRelationships(counted))
  return { nodes: graph.nodes, relationships: all }
}
