/** CSV with headers for `neo4j-admin database import full`, and the command that reads them: for many millions. */
import { join } from 'node:path'
import {
  KEY_LABELS,
  NODE_LABELS,
  nodeProperties,
  type PropertyGraph,
  type PropertyNode,
  type PropertyRelationship,
  type PropertySchema,
  type PropertyType,
  type PropertyValue,
  relationshipTypes,
} from '@demarche/core'
import { ExportError } from '../../export-error.ts'
import type { FileTarget } from '../../export-target.ts'
import { csvLine } from '../../files/csv.ts'
import { type FileContent, writeFiles } from '../../files/write-files.ts'
import { typesOf } from '../../graph-stream.ts'
import { missingEnds } from '../../row-batches.ts'
import { constraintStatements, indexStatements } from '../../schema-statements.ts'

/** Between the items of a list; no text has a use for it. */
const SEPARATOR = '\u001F'

const types: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  integer: 'long',
  float: 'double',
  boolean: 'boolean',
  date: 'date',
  'string[]': 'string[]',
}

function field(value: PropertyValue | undefined): string | undefined {
  if (value === undefined) return undefined
  return typeof value === 'object'
    ? value.map((item) => item.replaceAll(SEPARATOR, ' ')).join(SEPARATOR)
    : String(value)
}

function headers(schema: PropertySchema): string[] {
  return Object.entries(schema)
    .filter(([name]) => name !== 'id')
    .map(([name, type]) => `${name}:${types[type]}`)
}

function fields(properties: PropertyNode['properties'], schema: PropertySchema): (string | undefined)[] {
  return Object.keys(schema)
    .filter((name) => name !== 'id')
    .map((name) => field(properties[name]))
}

function* nodePieces(nodes: readonly PropertyNode[], schema: PropertySchema): Generator<string> {
  yield csvLine(['id:ID', ...headers(schema), ':LABEL'])
  for (const { id, labels, properties } of nodes) {
    if (!labels.every((label) => NODE_LABELS.includes(label))) {
      throw new ExportError(
        'invalid-graph',
        `The node ${id} has a label that is not in the closed list: ${labels.join(', ')}`,
      )
    }
    yield csvLine([id, ...fields(properties, schema), labels.join(SEPARATOR)])
  }
}

function* relationshipPieces(
  list: readonly PropertyRelationship[],
  schema: PropertySchema,
): Generator<string> {
  yield csvLine([':START_ID', ':END_ID', 'id:string', ...headers(schema)])
  for (const { id, from, to, properties } of list)
    yield csvLine([from, to, id, ...fields(properties, schema)])
}

function contents(graph: PropertyGraph, folder: string): FileContent[] {
  const missing = missingEnds(graph)
  const byType = new Map<string, PropertyRelationship[]>()
  for (const relationship of graph.relationships) {
    if (missing.has(relationship.id)) continue
    const list = byType.get(relationship.type)
    if (list) list.push(relationship)
    else byType.set(relationship.type, [relationship])
  }
  const nodes = KEY_LABELS.map((label) => ({
    path: join(folder, `nodes-${label}.csv`),
    list: graph.nodes.filter(({ labels }) => labels[0] === label),
    schema: nodeProperties[label],
  })).filter(({ list }) => list.length > 0)
  const relationships = Object.entries(relationshipTypes)
    .map(([type, { properties }]) => ({
      path: join(folder, `relationships-${type}.csv`),
      list: byType.get(type) ?? [],
      schema: properties,
    }))
    .filter(({ list }) => list.length > 0)
  return [
    ...nodes.map(({ path, list, schema }) => ({ path, pieces: nodePieces(list, schema) })),
    ...relationships.map(({ path, list, schema }) => ({ path, pieces: relationshipPieces(list, schema) })),
  ]
}

/** The command, to be run beside the files with the server stopped. */
function command(files: readonly string[], folder: string): string {
  const names = files.map((file) => file.slice(join(folder, '/').length))
  const options = names.map((name) =>
    name.startsWith('nodes-')
      ? `--nodes=${name}`
      : `--relationships=${name.replace(/^relationships-(.*)\.csv$/, '$1')}=${name}`,
  )
  return [
    'neo4j-admin database import full neo4j',
    ...options,
    '--array-delimiter=U+001F',
    '--multiline-fields=true',
    '--overwrite-destination',
  ].join(' \\\n  ')
}

/** neo4j-admin. */
export const neo4jAdminTarget: FileTarget = {
  name: 'neo4j-admin',
  description: 'Folder with CSV files and the command for neo4j-admin database import, for very large graphs',
  writes: 'folder',
  extension: '',
  async write({ graph }, path) {
    const csv = contents(graph, path)
    const script = join(path, 'import.sh')
    const lines = `#!/bin/sh\n# Run in this folder, with the server stopped: it replaces the database neo4j.\n${command(
      csv.map((file) => file.path),
      path,
    )}\n`
    const schema = join(path, 'constraints.cypher')
    const statements = [...constraintStatements(typesOf(graph)), ...indexStatements].map(
      (line) => `${line};\n`,
    )
    writeFiles([...csv, { path: script, pieces: [lines] }, { path: schema, pieces: statements }])
    return {
      nodes: graph.nodes.length,
      relationships: graph.relationships.length - missingEnds(graph).size,
      files: [...csv.map((file) => file.path), script, schema],
      notes: [
        `Stop the server and run: cd ${path} && sh import.sh`,
        'Start it again and run: cypher-shell -f constraints.cypher',
      ],
    }
  },
}
