/** What an export target is. */
import type { ActorGraph, PropertyGraph } from '@demarche/core'
import type { GraphStream } from './graph-stream.ts'

/**
 * What every target of files gets: the whole graph, and the picture of actors with their positions, which only targets that
 * draw ask for: it may have to be laid out first.
 */
export interface ExportInput {
  readonly graph: PropertyGraph
  readonly actorGraph: () => ActorGraph | Promise<ActorGraph>
}

/** What a database gets: the graph, which need not fit in memory. */
export interface DatabaseInput {
  readonly graph: PropertyGraph | GraphStream
}

/** How far an export is. */
export interface ExportProgress {
  readonly phase: 'constraints' | 'nodes' | 'relationships' | 'indexes'
  readonly done: number
  readonly total: number
}

/** What was written. */
export interface ExportSummary {
  readonly nodes: number
  readonly relationships: number
  /** The files written, or none for a database. */
  readonly files: readonly string[]
  /** What could not be written and why, or what to do next; one line each. */
  readonly notes: readonly string[]
}

/** A target that writes one file, or several into a folder. */
export interface FileTarget {
  readonly name: string
  /** One line for the help text. */
  readonly description: string
  readonly writes: 'file' | 'folder'
  /** The usual extension of the file, such as `.gexf`; empty for a folder. */
  readonly extension: string
  /** @throws ExportError `not-writable` */
  write(input: ExportInput, path: string): Promise<ExportSummary>
}

/** How to reach a database. */
export interface DatabaseAddress {
  /** `bolt://localhost:7687`, `neo4j://…`, `neo4j+s://…` */
  readonly url: string
  readonly user: string
  readonly password: string
  /** The database; the server's default unless told. */
  readonly database?: string
}

/** Options of an export into a database. */
export interface DatabaseExportOptions {
  readonly onProgress?: (progress: ExportProgress) => void
  /** At most so many rows in one transaction; 5,000 unless told. */
  readonly batchRows?: number
  /** At most about so many bytes in one transaction; 4 MB unless told. */
  readonly batchBytes?: number
  /** Seconds to wait for a server that goes away on the way, and for locks of others; 60 unless told. */
  readonly patience?: number
  /**
   * Removes what an earlier export wrote and this graph has no more; off unless given. It is told how much that is and
   * says whether to go on. What researchers added themselves is never removed.
   */
  readonly prune?: (found: PruneCounts) => boolean | Promise<boolean>
}

/** What an export found in the database that the graph has no more. */
export interface PruneCounts {
  readonly nodes: number
  readonly relationships: number
}

/** A target that writes into a database. */
export interface DatabaseTarget {
  readonly name: string
  readonly description: string
  readonly writes: 'database'
  /** @throws ExportError `connection`, `server-too-old`, `write-failed`, `invalid-graph` */
  write(
    input: DatabaseInput,
    address: DatabaseAddress,
    options?: DatabaseExportOptions,
  ): Promise<ExportSummary>
}

/** Any target. */
export type ExportTarget = FileTarget | DatabaseTarget
