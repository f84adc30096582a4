import { readFileSync } from 'node:fs'
import { MultiDirectedGraph } from 'graphology'
import graphml from 'graphology-graphml'
import { picture, writerContract } from '../../writer-contract.test-kit.ts'
import { graphmlTarget } from './target.ts'

writerContract(
  graphmlTarget,
  (path) => {
    const graph = graphml.parse(MultiDirectedGraph, readFileSync(path, 'utf8'))
    return {
      nodes: Object.fromEntries(
        graph.mapNodes((id, { name, aliases }) => [id, { name, aliases: aliases && JSON.parse(aliases) }]),
      ),
      relationships: Object.fromEntries(graph.mapEdges((id, { type }, from, to) => [id, [type, from, to]])),
    }
  },
  picture,
)
