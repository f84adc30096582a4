import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readGraphFile } from '@demarche/import/graph-files'
import { describe, expect, test } from 'vitest'
import { sharedGraphs } from '../../test/shared-graphs.ts'
import { fileGraph } from './file-graph.ts'

const opened = (name: string, text: string) => fileGraph(readGraphFile(name, text).graph!)

describe('a graph file as a picture', () => {
  test('colour with its clearness, size, place, words and direction are kept', () => {
    const { graph, isPlaced } = opened(
      'x.gexf',
      `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected"><nodes>
      <node id="1" label="A"><viz:color r="10" g="20" b="30" a="0.5"/><viz:size value="2"/><viz:position x="1" y="2"/></node>
      <node id="2" label="B"><viz:size value="9"/><viz:position x="3" y="4"/></node></nodes>
      <edges><edge source="1" target="2" label="knows" weight="0.5"/></edges></graph></gexf>`,
    )
    expect(isPlaced).toBe(true)
    expect(graph.nodes.map(({ attributes }) => attributes)).toMatchObject([
      { name: 'A', color: 'rgba(10,20,30,0.5)', radius: 4, x: 1, y: 2, statements: 1 },
      { name: 'B', radius: 24 },
    ])
    expect(graph.edges[0]!.attributes).toMatchObject({ label: 'knows', undirected: true, count: 0.5 })
  })
  test.each([
    ['no places', ''],
    ['one place for all', ', "x": 0, "y": 0'],
  ])('with %s they are put somewhere, apart, each time the same', (_what, place) => {
    const text = `{"nodes": [${[1, 2, 3].map((key) => `{"key": "${key}", "attributes": {"label": "${key}"${place}}}`)}], "edges": []}`
    const { graph, isPlaced } = opened('x.json', text)
    expect(isPlaced).toBe(false)
    expect(new Set(graph.nodes.map(({ attributes }) => `${attributes?.x} ${attributes?.y}`)).size).toBe(3)
    expect(opened('x.json', text)).toEqual({ graph, isPlaced })
  })
  const files = sharedGraphs()
  test.skipIf(files.length === 0)(
    'every file of ../shared/graphs: as many nodes and edges as were read, all placed',
    () => {
      for (const file of files) {
        const { graph, edges } = readGraphFile(basename(file), readFileSync(file, 'utf8'))
        const { graph: picture } = fileGraph(graph!)
        expect(picture.edges, file).toHaveLength(edges.kept)
        const isPlaced = picture.nodes.every(({ attributes }) =>
          Number.isFinite(attributes!.x + attributes!.y),
        )
        expect(isPlaced, file).toBe(true)
      }
    },
  )
})
