/** A Cypher script for `cypher-shell` and the Neo4j browser. */
import type { PropertyGraph } from '@demarche/core'
import type { FileTarget } from '../../export-target.ts'
import { writeFiles } from '../../files/write-files.ts'
import { typesOf } from '../../graph-stream.ts'
import { graphBatches, missingEnds } from '../../row-batches.ts'
import { constraintStatements, indexStatements } from '../../schema-statements.ts'
import { rowLiteral } from './literal.ts'

/** Small enough for the browser's editor; a statement of many more rows takes long to parse. */
const LIMITS = { rows: 500, bytes: 500_000 }

function* pieces(graph: PropertyGraph): Generator<string> {
  for (const statement of [...constraintStatements(typesOf(graph)), ...indexStatements])
    yield `${statement};\n`
  yield 'CALL db.awaitIndexes(300);\n'
  for (const { query, rows } of graphBatches(graph, LIMITS)) {
    const write = query.merge.replace(/ RETURN .*$/, '')
    const list = rows.map((row) => rowLiteral(row, query.schema)).join(',\n')
    yield `${write.replace('$rows', () => `[\n${list}\n]`)};\n`
  }
}

/** Cypher. */
export const cypherTarget: FileTarget = {
  name: 'cypher',
  description: 'Cypher script for cypher-shell and the Neo4j browser',
  writes: 'file',
  extension: '.cypher',
  async write({ graph }, path) {
    writeFiles([{ path, pieces: pieces(graph) }])
    return {
      nodes: graph.nodes.length,
      relationships: graph.relationships.length - missingEnds(graph).size,
      files: [path],
      notes: [`Run it with: cypher-shell -f ${path}`],
    }
  },
}
