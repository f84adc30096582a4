/** Two CSV files, nodes and relationships, for spreadsheets, R and pandas. */
import { join } from 'node:path'
import { nodeProperties, type PropertyGraph, type PropertySchema, relationshipTypes } from '@demarche/core'
import type { FileTarget } from '../../export-target.ts'
import { csvLine, csvValue } from '../../files/csv.ts'
import { writeFiles } from '../../files/write-files.ts'

/** The names of all properties but the key, in the order of the schemas. */
function columnsOf(schemas: readonly PropertySchema[]): string[] {
  return [...new Set(schemas.flatMap((schema) => Object.keys(schema)))].filter((name) => name !== 'id')
}

const nodeColumns = columnsOf(Object.values(nodeProperties))
const relationshipColumns = columnsOf(Object.values(relationshipTypes).map(({ properties }) => properties))

function* nodes(graph: PropertyGraph): Generator<string> {
  yield csvLine(['id', 'labels', ...nodeColumns])
  for (const { id, labels, properties } of graph.nodes) {
    yield csvLine([id, JSON.stringify(labels), ...nodeColumns.map((name) => csvValue(properties[name]))])
  }
}

function* relationships(graph: PropertyGraph): Generator<string> {
  // `from` and `until` of a spell are dates, so the ends have names of their own.
  yield csvLine(['id', 'type', 'from_id', 'to_id', ...relationshipColumns])
  for (const { id, type, from, to, properties } of graph.relationships) {
    yield csvLine([id, type, from, to, ...relationshipColumns.map((name) => csvValue(properties[name]))])
  }
}

/** CSV. */
export const csvTarget: FileTarget = {
  name: 'csv',
  description: 'Folder with nodes.csv and relationships.csv, for spreadsheets, R and pandas',
  writes: 'folder',
  extension: '',
  async write({ graph }, path) {
    const files = [join(path, 'nodes.csv'), join(path, 'relationships.csv')] as const
    writeFiles([
      { path: files[0], pieces: nodes(graph) },
      { path: files[1], pieces: relationships(graph) },
    ])
    return {
      nodes: graph.nodes.length,
      relationships: graph.relationships.length,
      files,
      notes: ['Lists are JSON arrays; an empty field is no value'],
    }
  },
}
