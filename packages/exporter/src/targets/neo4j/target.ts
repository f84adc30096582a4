/** Neo4j, as one of the targets. Its driver is loaded only where it is written to. */
import type { DatabaseTarget } from '../../export-target.ts'
import { isStream, streamOf } from '../../graph-stream.ts'

/** Neo4j. */
export const neo4jTarget: DatabaseTarget = {
  name: 'neo4j',
  description: 'Neo4j 5.7 or later, over Bolt',
  writes: 'database',
  async write({ graph }, address, options = {}) {
    const { writeToNeo4j } = await import('./write-graph.ts')
    return writeToNeo4j(isStream(graph) ? graph : streamOf(graph), address, options)
  },
}
