/**
 * A property graph in a file: JSON lines that are read one at a time. The first line says how much there is and what the
 * file was made from; then come the nodes, then the relationships.
 */
import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { PropertyGraph } from '@demarche/core'
import { ExportError, firstLine } from '../export-error.ts'
import { type GraphItem, type GraphStream, itemsOf, streamOf } from '../graph-stream.ts'

/** What the first line says. */
export interface GraphFileHead {
  /** What tells a reader whether the file is of today, such as a hash of what the graph was computed from. */
  readonly madeFrom: string
  readonly nodes: number
  readonly relationships: number
  /** The types of relationships, sorted. */
  readonly types: readonly string[]
}

interface Head extends GraphFileHead {
  readonly kind: 'graph'
}

/** A graph in a file. */
export interface GraphFile extends GraphStream {
  /** What `graphFileLines` was told. */
  readonly madeFrom: string
}

/**
 * The lines of a graph's file, with their line ends. The same graph gives the same lines.
 *
 * @param madeFrom what tells a reader whether the file is of today, such as a hash of what the graph was computed from
 */
export function* graphFileLines(graph: PropertyGraph, madeFrom: string): Generator<string> {
  const { nodes, relationships, types } = streamOf(graph)
  yield `${graphFileHead({ madeFrom, nodes, relationships, types })}\n`
  for (const item of itemsOf(graph)) yield `${JSON.stringify(item)}\n`
}

/** The first line, without its end. */
export function graphFileHead({ madeFrom, nodes, relationships, types }: GraphFileHead): string {
  const head: Head = { kind: 'graph', madeFrom, nodes, relationships, types }
  return JSON.stringify(head)
}

const NODE_START = /^\{"kind":"node","id":"([^"]*)","labels":\["([^\]]*)"\]/
const RELATIONSHIP_START = /^\{"kind":"relationship","id":"([^"]*)","type":"([^"]*)","from":"([^"]*)"/

/** By what a line of the file stands where it does: lines are in the order of these. From its first 320 characters. */
export function graphLineKey(start: string): string | undefined {
  const node = NODE_START.exec(start)
  if (node) return `node ${node[2]!.replaceAll('","', ',')} ${node[1]}`
  const relationship = RELATIONSHIP_START.exec(start)
  if (relationship) return `relationship ${relationship[2]} ${relationship[3]} ${relationship[1]}`
  return start.startsWith('{"kind":"graph",') ? HEAD_KEY : undefined
}

/** The key of the first line. */
export const HEAD_KEY = 'graph'

/** The lines of some nodes and relationships, without their ends, by their keys. */
export function graphLines(graph: PropertyGraph): Map<string, string> {
  const lines = [...itemsOf(graph)].map((item) => JSON.stringify(item))
  return new Map(lines.map((line) => [graphLineKey(line)!, line]))
}

async function* values(path: string): AsyncGenerator<unknown> {
  const lines = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  try {
    for await (const line of lines) yield JSON.parse(line)
  } catch (error) {
    throw damaged(path, firstLine(error))
  } finally {
    lines.close()
  }
}

function damaged(path: string, why: string): ExportError {
  return new ExportError('invalid-graph', `${path} is damaged (${why}): build the graph again`)
}

async function* itemsIn(path: string, { nodes, relationships }: Head): AsyncGenerator<GraphItem> {
  let count = 0
  for await (const value of values(path)) {
    if (count > 0) yield value as GraphItem
    count += 1
  }
  const missing = nodes + relationships + 1 - count
  if (missing !== 0) throw damaged(path, `${missing} lines are missing`)
}

/**
 * Opens a file of `graphFileLines`; undefined where there is none.
 *
 * @throws ExportError `invalid-graph` where it is damaged, while its items are read too
 */
export async function openGraphFile(path: string): Promise<GraphFile | undefined> {
  if (!existsSync(path)) return undefined
  for await (const value of values(path)) {
    const head = value as Partial<Head> | null
    if (head?.kind !== 'graph') break
    const { madeFrom, nodes, relationships, types } = head as Head
    return { madeFrom, nodes, relationships, types, items: () => itemsIn(path, head as Head) }
  }
  throw damaged(path, 'its first line is not that of a graph')
}
