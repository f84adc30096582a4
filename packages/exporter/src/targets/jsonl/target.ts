/** JSON lines: one node or relationship a line, nodes first. */
import type { PropertyGraph } from '@demarche/core'
import type { FileTarget } from '../../export-target.ts'
import { writeFiles } from '../../files/write-files.ts'

function* pieces({ nodes, relationships }: PropertyGraph): Generator<string> {
  for (const { id, labels, properties } of nodes) {
    yield `${JSON.stringify({ kind: 'node', id, labels, properties })}\n`
  }
  for (const { id, type, from, to, properties } of relationships) {
    yield `${JSON.stringify({ kind: 'relationship', id, type, from, to, properties })}\n`
  }
}

/** JSON lines. */
export const jsonlTarget: FileTarget = {
  name: 'jsonl',
  description: 'JSON lines, one node or relationship a line, for programs',
  writes: 'file',
  extension: '.jsonl',
  async write({ graph }, path) {
    writeFiles([{ path, pieces: pieces(graph) }])
    return { nodes: graph.nodes.length, relationships: graph.relationships.length, files: [path], notes: [] }
  },
}
