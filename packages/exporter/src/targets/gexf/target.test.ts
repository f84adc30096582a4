import { readFileSync } from 'node:fs'
import { MultiDirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import { picture, writerContract } from '../../writer-contract.test-kit.ts'
import { gexfTarget } from './target.ts'

writerContract(
  gexfTarget,
  (path) => {
    const graph = gexf.parse(MultiDirectedGraph, readFileSync(path, 'utf8'), { addMissingNodes: false })
    return {
      nodes: Object.fromEntries(graph.mapNodes((id, { label, aliases }) => [id, { name: label, aliases }])),
      relationships: Object.fromEntries(graph.mapEdges((id, { type }, from, to) => [id, [type, from, to]])),
    }
  },
  picture,
)
