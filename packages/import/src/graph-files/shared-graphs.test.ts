import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readGraphFile } from './index.ts'

const folder = new URL('../../../../../shared/graphs/', import.meta.url)
const files = existsSync(folder) ? readdirSync(folder) : []

/** Files whose fault is known, and what has to be said of it. */
const faults: Readonly<Record<string, string>> = {
  'gexf-missing_nodes.gexf': 'missing-node',
  'graphml-missing_nodes.graphml': 'missing-node',
  'graphml-miserables_broken.graphml': 'undeclared-attribute',
  'gexf-pedantic.gexf': 'no-nodes',
  'sigma-large-graph.json': 'colour',
}

describe.skipIf(files.length === 0)(
  'graph files of other tools (../shared/graphs; skipped where it is absent)',
  () => {
    test.each(files)('%s', (file) => {
      const { graph, issues, nodes, edges } = readGraphFile(file, readFileSync(new URL(file, folder), 'utf8'))
      expect(graph).not.toBeNull()
      expect(nodes.read).toBe(nodes.kept + nodes.merged + nodes.skipped)
      expect(graph!.nodes).toHaveLength(nodes.kept + nodes.added)
      expect(edges.read).toBe(graph!.edges.length + edges.merged + edges.skipped)
      expect([...new Set(issues.map(({ code }) => code))]).toEqual(faults[file] ? [faults[file]] : [])
    })
  },
)
