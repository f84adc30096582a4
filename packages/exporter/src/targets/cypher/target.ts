/** A Cypher script for `cypher-shell` and the Neo4j browser. */
import type { PropertyGraph } from '@demarche/core'
import { batchesOf, constraintStatements, indexStatements, planRows, typesOf } from '../../cypher-batches.ts'
import type { FileTarget } from '../../export-target.ts'
import { writeFiles } from '../../files/write-files.ts'
import { rowLiteral } from './literal.ts'

/** Small enough for the browser's editor; a statement of many more rows takes long to parse. */
const ROWS = 500
const BYTES = 500_000

function* pieces(graph: PropertyGraph): Generator<string> {
  for (const statement of [...constraintStatements(typesOf(graph)), ...indexStatements])
    yield `${statement};\n`
  yield 'CALL db.awaitIndexes(300);\n'
  for (const { cypher, rows, schema } of planRows(graph).groups) {
    const write = cypher.replace(/ RETURN .*$/, '')
    for (const batch of batchesOf(rows, ROWS, BYTES)) {
      const list = batch.map((row) => rowLiteral(row, schema)).join(',\n')
      yield `${write.replace('$rows', () => `[\n${list}\n]`)};\n`
    }
  }
}

/** Cypher. */
export const cypherTarget: FileTarget = {
  name: 'cypher',
  description: 'Cypher script for cypher-shell and the Neo4j browser',
  writes: 'file',
  extension: '.cypher',
  async write({ graph }, path) {
    const { missingEnds } = planRows(graph)
    writeFiles([{ path, pieces: pieces(graph) }])
    return {
      nodes: graph.nodes.length,
      relationships: graph.relationships.length - missingEnds.length,
      files: [path],
      notes: [`Run it with: cypher-shell -f ${path}`],
    }
  },
}
