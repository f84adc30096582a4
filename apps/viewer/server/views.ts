/** What the server answers, and the browser reads: plain data with every id resolved to a name. */
import type { ActorKind, ActorLink, ActorNode, ContradictionBasis, QuadCategory } from '@demarche/core'
import type { SerializedGraph } from 'graphology-types'

/** How an edge reads that no statement affirms: denied, or only supposed. */
export type EdgeReading = 'denied' | 'supposed'

/** An actor of the picture. */
export interface PictureActor extends ActorNode {
  /** Its own colour, where a graph file gave it one: `rgba(…)`. */
  color?: string
  /** Its own radius in the picture, where a graph file gave it a size: 4 to 24. */
  radius?: number
  /** What a graph file says of it besides. */
  details?: Readonly<Record<string, string>>
}

/** An edge of the picture. */
export interface PictureLink extends ActorLink {
  /** Not affirmed, and shown only when asked for. */
  reading?: EdgeReading
  /** Its own colour, where a graph file gave it one. */
  color?: string
  /** Its own words, where it comes from a graph file; empty where it has none. */
  label?: string
  /** What a graph file says of it besides. */
  details?: Readonly<Record<string, string>>
  /** True where all its statements are of what both do together: a meeting, an agreement. */
  mutual?: boolean
  /** True where a graph file says that it has no direction. */
  undirected?: boolean
}

/** The picture as it travels. */
export type SerializedPicture = SerializedGraph<PictureActor, PictureLink>

/** A half-open range of UTF-16 units of a document's text. */
export interface SpanView {
  start: number
  end: number
}

/** An actor, as far as a sentence about it needs. */
export interface ActorView {
  id: string
  name: string
  kind: ActorKind
}

/** One link of the chain of sources, outermost first; `cue` is the word of saying as it stands in the text. */
export interface SourceView extends ActorView {
  cue: string | null
}

/** What a coloured piece of a sentence stands for. */
export type MarkRole = 'actor' | 'recipient' | 'place' | 'source' | 'cue' | 'condition' | 'trigger'

/** A piece of a document's text that a statement rests on. */
export interface MarkView extends SpanView {
  role: MarkRole
  /** The actor named there, where the mark names one. */
  actor: string | null
}

/** Where a statement is written. */
export interface EvidenceView {
  document: string
  title: string | null
  publisher: string | null
  publishedAt: string | null
  sentence: SpanView
  quote: string
  trigger: SpanView
  /** Known for the first piece of evidence only: later ones carry the trigger alone. */
  marks: MarkView[]
}

/** A statement without its evidence and without what it stands against. */
export interface StatementSummary {
  id: string
  kind: 'event' | 'relation' | 'utterance'
  type: string
  quad: QuadCategory | null
  mode: string | null
  text: string
  actors: ActorView[]
  recipients: ActorView[]
  places: ActorView[]
  office: { id: string; title: string; country: string | null } | null
  chain: SourceView[]
  polarity: 'affirmed' | 'negated'
  auxiliary: string[]
  condition: string | null
  time: { start: string | null; end: string | null; precision: string; basis: string } | null
  confidence: number
  /** Who found it: `rules`, `model`, or the format of a table or file. */
  readers: string[]
  asserted: boolean
  contested: boolean
}

/** A statement as the panels show it. */
export interface StatementView extends StatementSummary {
  contexts: string[]
  evidence: EvidenceView[]
  /** What it asks for, refuses or threatens. */
  content: StatementSummary[]
  contradicts: { basis: ContradictionBasis; statement: StatementSummary }[]
  provenance: { reader: string; version: string; rule: string }
}

/** How many statements a file of a published viewer holds. */
export const STATIC_PAGE_SIZE = 200

/** One page of a longer list. */
export interface Page<T> {
  items: T[]
  total: number
  offset: number
  limit: number
}

/** Statements of an actor or an edge; `types` and `days` count all of them, whatever type was asked for. */
export interface StatementPage extends Page<StatementView> {
  types: Record<string, number>
  /** How many are dated to each day, `YYYY-MM-DD`. */
  days: Record<string, number>
}

/** Two statements that cannot both hold. */
export interface ContradictionView {
  basis: ContradictionBasis
  sides: [StatementView, StatementView]
}

/** One document with the statements read from it. */
export interface DocumentView {
  id: string
  title: string | null
  publisher: string | null
  publishedAt: string | null
  url: string | null
  language: string
  text: string
  statements: DocumentStatement[]
}

/** A statement at its place in a document. */
export interface DocumentStatement extends StatementSummary {
  evidence: EvidenceView
}

/** What the graph was built from, and how much there is. */
export interface MetaView {
  title: string
  counts: { documents: number; actors: number; statements: number; edges: number; contradictions: number }
  publishers: { name: string; documents: number }[]
  /** First and last day of the statements, where any has a date. */
  first: string | null
  last: string | null
  /** True where `POST /api/query` answers Cypher. */
  canQuery: boolean
  /** True where pairs of actors that may be one can be answered: `/api/review`. */
  canReview?: boolean
  /** True for a graph file of another tool: it has no statements. */
  isFile?: boolean
  [key: string]: unknown
}

/** Bits of the `flags` column of a statement table. */
export const FLAGS = {
  negated: 1,
  future: 2,
  hypothetical: 4,
  historical: 8,
  conditional: 16,
  contested: 32,
  asserted: 64,
} as const

/** All statements as columns; -1 stands for none in `type`, `mode`, `publisher` and `source`. */
export interface StatementTable {
  ids: string[]
  /** Index into `types`, and so on. */
  type: number[]
  mode: number[]
  publisher: number[]
  /** Who found it: all readers of a statement together are one value, as `model+rules`. */
  reader: number[]
  /** Who says it in the end: the innermost link of the chain; -1 is the publisher's own voice. */
  source: number[]
  /** Days since 1970-01-01; null without a date. */
  day: (number | null)[]
  /** 0 to 100. */
  confidence: number[]
  flags: number[]
  types: string[]
  modes: string[]
  publishers: string[]
  /** Ids of actors. */
  sources: string[]
  readers: string[]
}

/** What search finds beyond the names of actors. */
export interface SearchTexts {
  offices: { id: string; title: string; country: string | null; holders: string[] }[]
  quotes: { statement: string; quote: string; publisher: string | null; publishedAt: string | null }[]
}

/** The answer to a Cypher query. */
export interface QueryAnswer {
  columns: string[]
  rows: unknown[][]
}

/** What the server answers where something is wrong. */
export interface ErrorView {
  error: { code: string; message: string }
}
