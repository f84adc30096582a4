/** What the viewer reads from: one built graph, held in memory and never changed. */
import type { AssembledStatement, Assembly } from '@demarche/core'
import { drawnGraph } from './drawn-graph.ts'
import { statementTable } from './statement-table.ts'
import {
  type AssemblyIndex,
  evidenceView,
  indexAssembly,
  statementView,
  summarise,
} from './statement-views.ts'
import type {
  ContradictionView,
  DocumentView,
  MetaView,
  Page,
  QueryAnswer,
  SearchTexts,
  SerializedPicture,
  StatementPage,
  StatementTable,
} from './views.ts'

/** The serialised picture, as it stands in `graph.json`. */
export type SerializedActorGraph = SerializedPicture

/** Which statements are wanted: of an actor, of an edge, or by their ids. */
export interface StatementSelection {
  actor?: string | undefined
  edge?: string | undefined
  ids?: readonly string[] | undefined
  /** Only those of a type. */
  type?: string | undefined
}

/** Which part of a list is wanted. */
export interface PageRequest {
  offset: number
  limit: number
}

/** Everything the server can answer. */
export interface ViewerSource {
  meta(): MetaView
  graph(): SerializedActorGraph
  /** Undefined where the actor or the edge is not in the graph. */
  statements(selection: StatementSelection, page: PageRequest): StatementPage | undefined
  document(id: string): DocumentView | undefined
  documentIds(): string[]
  contradictions(page: PageRequest): Page<ContradictionView>
  searchTexts(): SearchTexts
  statementTable(): StatementTable
  /** Reads anew what was built anew; called before a page opens the graph. */
  refresh?: (() => Promise<void>) | undefined
  /** How much of the layout of a graph that is read anew is done, from 0 to 1; null where none is being laid out. */
  layoutShare?: (() => number | null) | undefined
  query?: ((cypher: string, params: Record<string, unknown>) => Promise<QueryAnswer>) | undefined
}

/** What a source is made of. */
export interface ViewerSourceInput {
  assembly: Assembly
  /** The picture with its positions: graphology's graph, or what its `export()` gave. */
  graph: SerializedActorGraph | { export(): SerializedActorGraph }
  /** Shown in the head of the page; whatever else it holds is handed on by `/api/meta`. */
  meta?: { title?: string } & Record<string, unknown>
  query?: ViewerSource['query']
}

const SEARCH_QUOTES = 20_000

function pageOf<T, U>(items: readonly T[], { offset, limit }: PageRequest, view: (item: T) => U): Page<U> {
  return { items: items.slice(offset, offset + limit).map(view), total: items.length, offset, limit }
}

/** Every statement in which an actor stands, latest first. */
function statementsByActor(statements: readonly AssembledStatement[]): Map<string, AssembledStatement[]> {
  const found = new Map<string, AssembledStatement[]>()
  for (const statement of statements) {
    const { actors, recipients, attribution, places } = statement
    for (const id of new Set(
      [...actors, ...recipients, ...attribution, ...places].map((reference) => reference.id),
    )) {
      const list = found.get(id)
      if (list) list.push(statement)
      else found.set(id, [statement])
    }
  }
  return found
}

const dayOf = (statement: AssembledStatement) => statement.time?.start ?? ''

/** Latest first, undated last; asserted before what is only asked for; then by id, so that pages never shift. */
function readingOrder(a: AssembledStatement, b: AssembledStatement): number {
  if (a.asserted !== b.asserted) return a.asserted ? -1 : 1
  const [first, second] = [dayOf(a), dayOf(b)]
  if (first !== second) return first < second ? 1 : -1
  return a.id < b.id ? -1 : 1
}

function countBy(
  statements: readonly AssembledStatement[],
  of: (statement: AssembledStatement) => string,
): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const statement of statements) {
    const value = of(statement)
    if (value !== '') counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}

/** Each pair once, with the smaller id first. */
function contradictionPairs({ statements }: Assembly) {
  return statements.flatMap((statement) =>
    statement.contradicts
      .filter(({ proposition }) => statement.id < proposition)
      .map(({ proposition, basis }) => ({
        one: statement.id as string,
        other: proposition as string,
        basis,
      })),
  )
}

function metaView(input: ViewerSourceInput, graph: SerializedActorGraph, pairs: number): MetaView {
  const { assembly, meta, query } = input
  const publishers = new Map<string, number>()
  for (const { publisher } of assembly.documents) {
    if (publisher) publishers.set(publisher, (publishers.get(publisher) ?? 0) + 1)
  }
  const days = assembly.statements.map(dayOf).filter(Boolean).sort()
  return {
    ...meta,
    title: meta?.title ?? 'Demarche',
    counts: {
      documents: assembly.documents.length,
      actors: graph.nodes.length,
      statements: assembly.statements.length,
      edges: graph.edges.length,
      contradictions: pairs,
    },
    publishers: [...publishers]
      .map(([name, documents]) => ({ name, documents }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    canQuery: query !== undefined,
  }
}

function documentView(
  index: AssemblyIndex,
  statements: readonly AssembledStatement[],
  id: string,
): DocumentView | undefined {
  const document = index.documents.get(id)
  if (!document) return undefined
  const { title, publisher, publishedAt, url, language, text } = document
  const placed = statements.flatMap((statement) =>
    statement.evidence
      .filter((evidence) => evidence.document === id)
      .map((evidence) => ({
        ...summarise(index, statement),
        evidence: evidenceView(index, statement, evidence),
      })),
  )
  placed.sort((a, b) => a.evidence.trigger.start - b.evidence.trigger.start || (a.id < b.id ? -1 : 1))
  return { id, title, publisher, publishedAt, url, language, text, statements: placed }
}

function searchTexts(index: AssemblyIndex, statements: readonly AssembledStatement[]): SearchTexts {
  const offices = new Map<string, SearchTexts['offices'][number]>()
  const quotes: SearchTexts['quotes'] = []
  const seen = new Set<string>()
  for (const { id, office, actors, evidence, polarity } of statements) {
    if (office && polarity === 'affirmed') {
      const entry = offices.get(office.id) ?? { ...office, holders: [] }
      entry.holders = [...new Set([...entry.holders, ...actors.map((actor) => actor.id)])]
      offices.set(office.id, entry)
    }
    const first = evidence[0]
    if (!first || seen.has(first.quote) || quotes.length >= SEARCH_QUOTES) continue
    seen.add(first.quote)
    const document = index.documents.get(first.document)
    const { publisher = null, publishedAt = null } = document ?? {}
    quotes.push({ statement: id, quote: first.quote, publisher, publishedAt })
  }
  return { offices: [...offices.values()], quotes }
}

/**
 * Prepares a built graph for `serveViewer`.
 *
 * @example createViewerSource({ assembly, graph, meta: { title: 'Karabakh' } })
 */
export function createViewerSource(input: ViewerSourceInput): ViewerSource {
  const { assembly, query } = input
  const built = 'export' in input.graph ? input.graph.export() : input.graph
  const graph = drawnGraph(assembly, built)
  const index = indexAssembly(assembly)
  const ordered = [...assembly.statements].sort(readingOrder)
  const byActor = statementsByActor(ordered)
  const byEdge = new Map(graph.edges.map(({ key, attributes }) => [key, attributes?.statements ?? []]))
  const pairs = contradictionPairs(assembly)
  const known = (ids: Iterable<string>) => {
    const wanted = new Set(ids)
    return ordered.filter(({ id }) => wanted.has(id))
  }
  const selected = ({ actor, edge, ids }: StatementSelection) => {
    if (actor !== undefined) return byActor.get(actor)
    if (edge === undefined) return ids ? known(ids) : ordered
    const statements = byEdge.get(edge)
    return statements && known(statements)
  }
  return {
    meta: () => metaView(input, built, pairs.length),
    graph: () => graph,
    statements(selection, page) {
      const found = selected(selection)
      const { type } = selection
      const wanted = type === undefined ? found : found?.filter((statement) => statement.type === type)
      if (!found || !wanted) return undefined
      return {
        ...pageOf(wanted, page, (statement) => statementView(index, statement)),
        types: countBy(found, ({ type }) => type),
        days: countBy(found, dayOf),
      }
    },
    documentIds: () => assembly.documents.map(({ id }) => id),
    document: (id) => documentView(index, assembly.statements, id),
    contradictions: (page) =>
      pageOf(pairs, page, ({ one, other, basis }) => ({
        basis,
        sides: [
          statementView(index, index.statements.get(one)!),
          statementView(index, index.statements.get(other)!),
        ],
      })),
    searchTexts: () => searchTexts(index, ordered),
    statementTable: () => statementTable(index, ordered),
    query,
  }
}
