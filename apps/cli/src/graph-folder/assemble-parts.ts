/**
 * What `assemble` computes, a part at a time: statements that share a proposition, a slot of contradictions, an edge or an
 * office are in memory together, and actors and edges between them; all the rest lies on disk.
 */
import {
  type Actor,
  type ActorCounts,
  type AssembledStatement,
  actorEdges,
  type Cast,
  CountedEdges,
  type CountedTable,
  castOf,
  countActors,
  type Document,
  edgeId,
  edgeTelling,
  type FoundContradictions,
  type GraphParts,
  graphOfParts,
  type Judgement,
  keysOf,
  linkedPairs,
  makesEdge,
  mergeStated,
  officeSpells,
  officeTelling,
  PartedContradictions,
  type StatedReading,
  type StatedStatement,
  type Statement,
  statedReadings,
} from '@demarche/core'
import { entryOf, lineOf } from './assembled-file.ts'
import type { PropertyGraphCounts } from './build-state.ts'
import { replaceFile, writeAll } from './file-bytes.ts'
import type { GraphFiles } from './graph-files.ts'
import { GraphPieces } from './graph-pieces.ts'
import { readLines, writeWhole } from './json-lines.ts'
import { writeActors } from './linked-file.ts'
import { MergedStatements } from './merged-statements.ts'
import { PictureParts } from './picture-parts.ts'
import type { PictureLines } from './picture-pieces.ts'
import { judgementsHash } from './property-graph-file.ts'
import type { GraphCounts } from './report.ts'
import type { Scratch } from './scratch.ts'
import { partOfId, type Spill } from './spill.ts'

/** What a graph is computed from, beside the files of its documents and of its statements as they were read. */
export interface AssemblyParts {
  /** The records of actors. */
  readonly actors: readonly Actor[]
  /** The day on which each document was published; null where it does not say. */
  readonly days: ReadonlyMap<string, string | null>
  /** Rows of big tables, counted. */
  readonly aggregates: readonly CountedTable[]
  readonly judgements: readonly Judgement[]
}

/** What was written, and what is left to be drawn. */
export interface AssembledParts {
  readonly counts: GraphCounts
  readonly propertyGraph: PropertyGraphCounts
  readonly picture: PictureLines
}

/** So many nodes are made at once. */
const AT_ONCE = 1000

function* parsed<T>(lines: Iterable<string>): Generator<T> {
  for (const line of lines) yield JSON.parse(line) as T
}

/** A reading without what its contents say beside their propositions. */
const forMerging = ({ reading, ...rest }: StatedReading): StatedReading => ({
  ...rest,
  reading: { ...reading, content: reading.content.map(({ proposition }) => ({ proposition })) },
})

/** Puts the readings of each proposition together. */
function merge(
  { statements: path }: GraphFiles,
  cast: Cast,
  scratch: Scratch,
): { statements: MergedStatements; contradictions: PartedContradictions } {
  const stated = scratch.spill()
  for (const one of statedReadings(parsed<Statement>(readLines(path)), cast.idsIn, cast.standing))
    stated.add(partOfId(one.reading.proposition), JSON.stringify(forMerging(one)))
  const statements = scratch.keep(new MergedStatements(scratch.path()))
  const contradictions = new PartedContradictions(statements, cast.index)
  const containing: number[] = []
  for (const key of stated.keys()) {
    for (const one of mergeStated(parsed<StatedReading>(stated.lines(key)))) {
      // what a statement contains may come after it
      if (one.statement.content.length > 0) containing.push(statements.size)
      else contradictions.add(statements.size, one.statement)
      statements.add(one.statement.id, lineOf(one))
    }
  }
  stated.close()
  statements.finish()
  for (const place of containing) contradictions.add(place, statements.at(place))
  return { statements, contradictions }
}

const noParts: GraphParts = { actors: [], documents: [], statements: [], tellings: [], spells: [], edges: [] }

/** Lists of at most so many. */
function* batches<T>(items: Iterable<T>): Generator<T[]> {
  let batch: T[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length < AT_ONCE) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** Takes statements apart into what edges and offices are made of, and into pieces of the property graph. */
class StatementParts {
  readonly counts = new Map<string, ActorCounts>()
  readonly edges: Spill
  readonly tellings: Spill
  readonly #pieces: GraphPieces
  readonly #hasNode: (id: string) => boolean
  #batch: AssembledStatement[] = []

  constructor(scratch: Scratch, pieces: GraphPieces, hasNode: (id: string) => boolean) {
    this.edges = scratch.spill()
    this.tellings = scratch.spill()
    this.#pieces = pieces
    this.#hasNode = hasNode
  }

  add(statement: AssembledStatement): void {
    countActors(this.counts, [statement])
    if (makesEdge(statement)) {
      const ids = linkedPairs(statement).map(([from, to]) => edgeId(statement.type, from, to))
      const line = ids.length > 0 ? JSON.stringify(edgeTelling(statement)) : ''
      for (const key of new Set(ids.map(partOfId))) this.edges.add(key, line)
    }
    if (statement.office)
      this.tellings.add(partOfId(statement.office.id), JSON.stringify(officeTelling(statement)))
    this.#batch.push(statement)
    if (this.#batch.length >= AT_ONCE) this.finish()
  }

  finish(): void {
    this.#pieces.add(graphOfParts({ ...noParts, statements: this.#batch, hasNode: this.#hasNode }))
    this.#batch = []
  }
}

/** Writes the statements with what they contradict, and takes them apart. */
function writeStatements(
  files: GraphFiles,
  statements: MergedStatements,
  { slots }: PartedContradictions,
  found: FoundContradictions,
  parts: StatementParts,
): void {
  replaceFile(files.assembledKeys, (keysFile) => {
    let entries: number[] = []
    const writeEntries = () => {
      writeAll(keysFile, new Uint8Array(Uint32Array.from(entries).buffer))
      entries = []
    }
    const lines = function* () {
      let place = 0
      for (const line of statements.lines()) {
        const one = JSON.parse(line) as StatedStatement
        const against = found.of(place).map(({ place: other, basis }) => ({
          proposition: statements.idAt(other),
          basis,
        }))
        one.statement.contradicts = against
        for (const number of entryOf(keysOf(one, slots))) entries.push(number)
        if (entries.length > ROOM) writeEntries()
        parts.add(one.statement)
        place += 1
        yield `${against.length === 0 ? line : lineOf(one)}\n`
      }
    }
    writeWhole(files.assembled, lines())
    writeEntries()
  })
  parts.finish()
}

/** So many numbers are held before they are written. */
const ROOM = 1 << 16

/** Adds the nodes of actors and documents, and what the parts of statements come to. */
function addParts(
  files: GraphFiles,
  { actors, index }: Cast,
  days: ReadonlyMap<string, string | null>,
  { edges, tellings }: StatementParts,
  pieces: GraphPieces,
  picture: PictureParts,
): void {
  pieces.add(graphOfParts({ ...noParts, actors }))
  for (const documents of batches(parsed<Document>(readLines(files.documents))))
    pieces.add(graphOfParts({ ...noParts, documents }))
  const hasNode = (id: string) => index.has(id)
  for (const key of tellings.keys()) {
    const told = [...parsed<ReturnType<typeof officeTelling>>(tellings.lines(key))]
    const spells = officeSpells(told, (document) => days.get(document) ?? null)
    pieces.add(graphOfParts({ ...noParts, tellings: told, spells, hasNode }))
  }
  tellings.close()
  for (const key of edges.keys()) {
    const told = [...parsed<ReturnType<typeof edgeTelling>>(edges.lines(key))]
    // a statement makes edges of other parts too
    const own = actorEdges(told, index).filter(({ id }) => partOfId(id) === key)
    pieces.add(graphOfParts({ ...noParts, edges: own, hasNode }))
    for (const edge of own) picture.add(edge)
  }
  edges.close()
}

/** Computes the graph, and writes the files of its actors, of its statements and of the property graph. */
export async function assembleInParts(
  files: GraphFiles,
  { actors, days, aggregates, judgements }: AssemblyParts,
  scratch: Scratch,
): Promise<AssembledParts> {
  const cast = castOf(actors, judgements)
  writeActors(files, actors, cast.linked.ids)
  const counted = new CountedEdges(aggregates, cast.linked.ids, cast.actors)
  const { statements, contradictions } = merge(files, cast, scratch)
  const found = contradictions.find()
  const pieces = new GraphPieces(scratch.spill())
  // statements and offices are nodes wherever something names them
  const hasNode = (id: string) => /^(?:pr|off)_/.test(id) || cast.index.has(id) || days.has(id)
  const parts = new StatementParts(scratch, pieces, hasNode)
  writeStatements(files, statements, contradictions, found, parts)
  const picture = new PictureParts(scratch.spill(), counted)
  addParts(files, cast, days, parts, pieces, picture)
  await pieces.write(files, counted, judgementsHash(judgements))
  const counts: GraphCounts = {
    documents: days.size,
    actors: cast.actors.length,
    statements: statements.size,
    edges: picture.edges + counted.length,
    contradictions: found.pairs,
    ...(counted.length > 0 && { countedEdges: counted.length }),
  }
  return { counts, propertyGraph: pieces.counts(), picture: picture.lines(cast.actors, parts.counts) }
}
